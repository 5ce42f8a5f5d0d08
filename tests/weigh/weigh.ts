// One file taken in as a rep would, into an empty notebook, and once more: who came in, with what, and what was said.

import { canonicalJson } from '@/lib/model/key-order';
import { type Contact, liveHandles } from '@/lib/model/person/contact';
import type { Handle } from '@/lib/model/person/handle';
import { type Person, peopleOf } from '@/lib/model/person/people';
import type { ImportPlan } from '@/lib/services/import/plan';
import { planImport } from '@/lib/services/import/plan';
import { type Imported, type Recognised, readAs, recognise } from '@/lib/services/import/read';
import { contextFor, howFor, importFile, type Picked, pick } from '@/lib/services/import/run';
import { takeArchive } from '@/lib/store/archive';
import type { Store } from '@/lib/store/store';
import { testStore, testWorld } from '../store/world';

const SOURCE = 'own-address-book';

/** Fields that are shown as they are; an empty one is left out. */
const FIELDS = [
  'name',
  'title',
  'organisation',
  'headline',
  'note',
  'tags',
  'custom',
  'metOn',
  'birthday',
  'extra',
] as const;

const handlesOf = (contacts: readonly Contact[]): Handle[] => contacts.flatMap(liveHandles);

/** What is said of addresses beside whose they are; nothing where nothing is. */
function labelsOf(handles: readonly Handle[]): { labels?: string[] } {
  const labels = handles.flatMap(({ key, label, types }) => {
    const said = [label, types].flat().filter(Boolean);
    return said.length > 0 ? [`${key}|${said.join(', ')}`] : [];
  });
  return labels.length > 0 ? { labels } : {};
}

const person = ({ contact, also, entries }: Person) => ({
  ...(Object.fromEntries(FIELDS.map((field) => [field, contact[field] ?? undefined])) as {
    [Field in (typeof FIELDS)[number]]?: unknown;
  }),
  handles: handlesOf([contact, ...also]).map(({ channel, value, owner }) => `${channel}|${value}|${owner}`),
  ...labelsOf(handlesOf([contact, ...also])),
  entries: entries.map(({ kind, type, at, note }) => ({ kind, type, at, note })),
});

const peopleIn = async (store: Store) => peopleOf(await takeArchive(store)).map(person);

const remarksOf = ({ conflicts, skipped, broken, hints }: ImportPlan): string[] =>
  Object.entries({ conflict: conflicts, skipped, broken, hint: hints }).flatMap(([verdict, remarks]) =>
    remarks.map(({ where, say }) => `${verdict}: ${where} | ${say}`),
  );

interface Planned {
  picked: Picked;
  imported: Imported;
  plan: ImportPlan;
  columns?: string[];
}

/** What the columns of a table without a known layout are taken for, as the page asks about them. */
async function columnsOf({ bytes, format }: Recognised) {
  const look = await format.columns?.(bytes);
  return look?.ok ? look.value : undefined;
}

async function planned(store: Store, bytes: Uint8Array, fileName: string): Promise<Planned | string> {
  const picked = await pick(store, fileName, bytes);
  const found = await recognise(bytes, fileName);
  if (!found.ok) return found.say;
  const look = await columnsOf(found.value);
  const imported = await readAs(found.value, { ...contextFor(store, picked), ...(look && { columns: look.guess }) });
  if (!imported.ok) return imported.say;
  const how = howFor(picked, imported.value, SOURCE, new Set());
  const plan = await planImport(store, imported.value.archive, how);
  const columns = look?.headers.map((header, i) => `${header}=${look.guess[i] ?? 'nothing'}`);
  return { picked, imported: imported.value, plan, ...(columns && { columns }) };
}

async function taken(store: Store, bytes: Uint8Array, fileName: string): Promise<Planned | string> {
  const found = await planned(store, bytes, fileName);
  if (typeof found === 'string') return found;
  const answers = { source: SOURCE, restore: new Set<string>(), plan: found.plan } as const;
  const done = await importFile(store, found.picked, found.imported, answers, {});
  return done.ok ? found : done.say;
}

/** `ms`: of the first time, from the bytes to the last record written. */
export async function weighFile(bytes: Uint8Array, fileName: string) {
  const world = testWorld(Date.now());
  const store = await testStore(world);
  const began = performance.now();
  const first = await taken(store, bytes, fileName);
  const ms = Math.round(performance.now() - began);
  if (typeof first === 'string') return { ms, refused: first };
  const { plan, imported, columns } = first;
  const people = await peopleIn(store);
  world.pass(60_000);
  const second = await taken(store, bytes, fileName);
  const stable = canonicalJson(await peopleIn(store)) === canonicalJson(people);
  return {
    ms,
    format: imported.format.id,
    line: plan.line,
    sum: plan.sum,
    remarks: remarksOf(plan),
    ...(columns && { columns }),
    people,
    again: typeof second === 'string' ? second : second.plan.line,
    stable,
  };
}
