// One file from the report to the log: what the rep said of it, the import itself, and the way back.

import type { ReadContext } from '@/lib/formats/format';
import { isoOf, msOf } from '@/lib/model/moment';
import { isFromBrowser } from '@/lib/model/reason';
import { failure, type Result, success } from '@/lib/model/result';
import type { ImportRecord } from '@/lib/model/settings/records';
import { importedFrom, type Provenance, type Source } from '@/lib/model/whose/provenance';
import { sha256 } from '@/lib/package/manifest';
import type { Receipt } from '@/lib/store/change';
import { dropOldReceipts, dropReceipt, oldestKept, receiptIds, receiptOf } from '@/lib/store/receipts';
import { lackOfRoom } from '@/lib/store/room';
import type { Store } from '@/lib/store/store';
import { isHurt, whyNot } from '@/lib/store/transact';
import { copyBefore } from '@/lib/vault/keep';
import { phrase } from '@/lib/words';
import { eraseHereToo } from './erased-there';
import { imports, keepImport, markTakenBack } from './log';
import { applyImport, basisOf, type Going, type How, type ImportPlan } from './plan';
import type { Imported } from './read';
import { type TakenBack, takeBack } from './take-back';

/** A file the rep picked; its id is the import's. */
export interface Picked {
  id: string;
  fileName: string;
  /** Of the file as it was picked. */
  sha256: string;
  /** ISO 8601 instant. */
  at: string;
}

export const pick = async ({ world }: Store, fileName: string, bytes: Uint8Array): Promise<Picked> => ({
  id: world.newId(),
  fileName,
  sha256: await sha256(bytes),
  at: isoOf(world.now()),
});

const originOf = ({ id, at }: Picked, source: Source | null): Provenance => importedFrom(source ?? 'not-known', at, id);

/** What a file is read with. Its origin is stamped on all of it when it is weighed, so it need not be known yet. */
export const contextFor = ({ world }: Store, picked: Picked): ReadContext => ({
  now: world.now,
  newId: world.newId,
  from: originOf(picked, null),
});

/** `source`: the rep's answer; null where there is none yet, or nobody needs to be asked. */
export const howFor = (
  picked: Picked,
  { format, remarks }: Imported,
  source: Source | null,
  restore: ReadonlySet<string>,
): How => ({ remarks, restore, ...(format.foreign && { foreign: { from: originOf(picked, source) } }) });

interface Answers {
  source: Source | null;
  restore: ReadonlySet<string>;
  /** Ids here of those who were erased in the notebook of the file, and go here too. */
  erase?: ReadonlySet<string>;
  plan: ImportPlan;
}

type Done = Result<Receipt, 'not-saved' | 'cancelled' | 'no-room' | 'not-erased'>;

/**
 * Imports, erases whom the rep wants gone here too, and keeps the log; where it was cancelled or failed, the log says that it was taken back. Fails with `no-room`,
 * and writes nothing, where the disk could run full in the middle.
 */
export async function importFile(
  store: Store,
  picked: Picked,
  imported: Imported,
  answers: Answers,
  going: Going,
): Promise<Done> {
  const lack = await lackOfRoom(store, answers.plan.basis.weighing.take);
  if (lack) return failure('no-room', phrase`Not imported: ${lack}`);
  try {
    return await importing(store, picked, imported, answers, going);
  } catch (error) {
    if (!isFromBrowser(error)) throw error;
    return failure('not-saved', phrase`The import stopped: ${await whyNot(store, error)}`);
  }
}

async function importing(
  store: Store,
  picked: Picked,
  imported: Imported,
  answers: Answers,
  going: Going,
): Promise<Done> {
  const { id, at, fileName, sha256: hash } = picked;
  const { source, restore, erase = new Set(), plan } = answers;
  const about: ImportRecord = {
    at,
    fileName,
    sha256: hash,
    format: imported.format.id,
    source,
    counts: plan.sum,
    state: 'begun',
  };
  // Before the log is written, which is a write too.
  const basis = await basisOf(store, plan);
  await copyBefore(store, 'import');
  const begun = await keepImport(store, id, about);
  if (!begun.ok) return begun;
  await dropOldReceipts(store);
  const how = { ...howFor(picked, imported, source, restore), basis };
  const done = await applyImport(store, imported.archive, how, { ...going, keepAs: id });
  if (!done.ok && isHurt(store)) return done;
  if (!done.ok) await dropReceipt(store, id);
  await keepImport(store, id, { ...about, state: done.ok ? 'done' : 'taken-back' });
  const erased = done.ok ? await eraseHereToo(store, plan.erasedThere, erase) : success(0);
  return erased.ok ? done : failure('not-erased', phrase`Imported. ${erased.say}`);
}

/** Ids of the imports that can be taken back. Only reads: a screen asks this again after every change. */
export async function openImports(store: Store): Promise<Set<string>> {
  const [kept, known] = await Promise.all([receiptIds(store), imports(store)]);
  const young = known.filter(({ id, at }) => kept.has(id) && msOf(at) >= oldestKept(store));
  return new Set(young.map(({ id }) => id));
}

const GONE = phrase`This import is too long ago to be taken back, or it was taken back in another window. Nothing was changed.`;

/** `progress` hears the number of records that are still there, and how many there were. */
export async function takeImportBack(
  store: Store,
  id: string,
  progress: (left: number, all: number) => void = () => {},
): Promise<Result<TakenBack, 'not-saved' | 'gone'>> {
  await dropOldReceipts(store);
  const receipt = await receiptOf(store, id);
  if (!receipt) return failure('gone', GONE);
  const all = receipt.contacts.length + receipt.facts.length;
  progress(all, all);
  const back = await takeBack(store, receipt, (left) => progress(left, all));
  if (!back.ok) return back;
  await dropReceipt(store, id);
  const marked = await markTakenBack(store, id);
  return marked.ok ? success(back.value) : marked;
}
