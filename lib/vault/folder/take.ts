// One segment of another device taken into the notebook: its records and the word that they are in, in one transaction.
import { SCHEMA } from '@/lib/migrations/schema';
import { emptyArchive, type Records } from '@/lib/model/archive';
import type { Result } from '@/lib/model/result';
import { absorb } from '@/lib/store/archive';
import type { Store } from '@/lib/store/store';
import { learnErasingSecrets } from '@/lib/store/whole/erasing-secrets';
import { hearing } from '@/lib/store/whole/heard';
import { erasingCopies } from '@/lib/vault/keep';
import { keepConflicts } from './conflicts';
import { eraseHere } from './erase-here';
import { holdBack, toHold } from './held';
import { type Marks, marksHere, marksIn, outdated, unwanted } from './marks';
import type { Segment } from './segment';
import { keepLane, type Lane } from './state';
import { withoutErased } from './without';

const isMark = (marks: Marks) => {
  const rows = new Set(marks.values());
  return (row: Records['settings'][number]) => rows.has(row);
};

async function takeIn(store: Store, { header, records }: Segment, lane: Lane): Promise<Result<unknown, 'not-saved'>> {
  const empty = emptyArchive(SCHEMA, header.at);
  const theirs = marksIn(records.settings);
  const before = await marksHere(store);
  await learnErasingSecrets(store, header.erasing ?? []);
  // Settings first: a hold that came with them counts, and a mark is only as good as the later one that is here.
  const settings = records.settings.filter((row) => !isMark(theirs)(row));
  const said = await absorb(store, { ...empty, ...records, contacts: [], journal: [], settings });
  if (!said.ok) return said;
  const held = await toHold(store, before, [...theirs.values()]);
  await holdBack(store, held);
  const marked = await absorb(store, {
    ...empty,
    settings: [...theirs.values()].filter((mark) => !held.includes(mark)),
  });
  if (!marked.ok) return marked;
  const here = await marksHere(store);
  await eraseHere(store, outdated(before, here));
  const { contacts, journal } = withoutErased(records, unwanted(here, theirs));
  const left = { ...empty, contacts, journal };
  await keepConflicts(store, header, lane, left);
  const taken = await absorb(store, left);
  if (taken.ok) await keepLane(store, lane);
  return taken;
}

const sizeOf = (records: Records): number =>
  Object.values(records).reduce((sum, all) => sum + (all as unknown[]).length, 0);

/** `lane`: what is known of that device once this is in. */
export async function take(store: Store, segment: Segment, lane: Lane): Promise<Result<unknown, 'not-saved'>> {
  const after = { ...lane, came: lane.came + sizeOf(segment.records) };
  const work = () => hearing(store, () => takeIn(store, segment, after));
  const theirs = marksIn(segment.records.settings);
  // What copies of the notebook still hold of somebody goes first, as when they are erased here.
  return outdated(await marksHere(store), theirs).length > 0 ? erasingCopies(store, work) : work();
}
