// Who is in view, as far as the notebook knows them: the stage, the newest entries, what speaks for the stage.
import seven from '@/lib/ladders/seven';
import type { Fact } from '@/lib/model/entry/entry';
import type { Ladder } from '@/lib/model/ladder/ladder';
import type { Contact } from '@/lib/model/person/contact';
import { lastEmployment, workOf } from '@/lib/model/person/employment';
import type { SightedPerson, Sighting } from '@/lib/model/sighting';
import { defaultLadder } from '@/lib/store/read/default-ladder';
import { type Look, look } from '@/lib/store/read/look';
import {
  contactById,
  firstPage,
  ladderMap,
  type Mark,
  PAGE,
  type Timeline,
  timeline,
  timelineLength,
  withTemplates,
} from '@/lib/store/read/read';
import type { ContactRow } from '@/lib/store/row';
import type { Store } from '@/lib/store/store';
import { say } from '@/lib/words';
import { nameFor, type PersonRef, rowFor } from './person-ref';
import { keysOf, whoIs } from './who-is';

export interface PersonView {
  ref: PersonRef;
  /** Null for somebody the notebook does not hold yet. */
  row: ContactRow | null;
  /** What the page showed, where the person came from a page. */
  sighted: SightedPerson | null;
  name: string;
  title: string;
  ladder: Ladder;
  stage: number;
  since?: string;
  entries: Fact[];
  next?: Mark;
  total: number;
}

/** The line below the name: title and organisation, else the person's own headline, else the organisation alone. */
function titleLine(source: { title?: unknown; organisation?: unknown; headline?: unknown }): string {
  const text = (part: unknown) => (typeof part === 'string' ? part : '');
  const [title, organisation, headline] = [text(source.title), text(source.organisation), text(source.headline)];
  if (!title && headline) return headline;
  return [title, organisation].filter(Boolean).join(', ');
}

/** Somebody without a job that is known: which one they left last. */
const leftLine = (contact: Contact): string => {
  const job = lastEmployment(contact);
  return job ? say('header_left', job.organisation) : '';
};

/** The ladder of that id, or the default where it is gone. */
export const stageLadder = (all: Map<string, Ladder>, id: string): Ladder => all.get(id) ?? all.get(seven.id) ?? seven;

/** Somebody the notebook holds. */
function knownView(
  row: ContactRow,
  sighted: SightedPerson | null,
  ladders: Map<string, Ladder>,
  page: Timeline,
  total: number,
): PersonView {
  return {
    ref: { kind: 'known', id: row.id },
    row,
    sighted,
    name: row.record.name,
    title: titleLine({ ...row.record, ...workOf(row.record) }) || leftLine(row.record),
    ladder: stageLadder(ladders, row.ladder),
    stage: row.stage,
    ...(row.since && { since: row.since }),
    ...page,
    total,
  };
}

/** Somebody the notebook does not hold yet: on the ground, without a history. */
async function newView(
  store: Store,
  ref: PersonRef,
  sighted: SightedPerson | null,
  name: string,
  ladders: Map<string, Ladder>,
): Promise<PersonView> {
  return {
    ref,
    row: null,
    sighted,
    name,
    title: sighted ? titleLine(sighted) : '',
    ladder: stageLadder(ladders, await defaultLadder(store)),
    stage: 0,
    entries: [],
    total: 0,
  };
}

/** The view of a row that may stand for several. */
async function seeRow(store: Store, row: ContactRow, sighted: SightedPerson | null, size: number): Promise<PersonView> {
  const [ladders, page, total] = await Promise.all([
    ladderMap(store),
    timeline(store, row, undefined, size),
    timelineLength(store, row),
  ]);
  return knownView(row, sighted, ladders, page, total);
}

const seeFound = ({ row, facts, ladders }: Look & { row: ContactRow }, sighted: SightedPerson | null, size: number) =>
  knownView(row, sighted, withTemplates(ladders), firstPage(row.id, facts, size), row.entries);

/** One contact of the notebook with its newest `size` entries; null where it was deleted. */
export async function seeContact(store: Store, id: string, size = PAGE): Promise<PersonView | null> {
  const found = await look(store, { id }, size);
  if (found?.row) return seeFound({ ...found, row: found.row }, null, size);
  const row = await contactById(store, id);
  return row && seeRow(store, row, null, size);
}

/** Somebody a page shows; the rows of both where the notebook holds two records of them. */
export async function seeSighted(
  store: Store,
  site: string,
  person: SightedPerson,
  size = PAGE,
): Promise<PersonView | ContactRow[]> {
  const keys = keysOf(person);
  const found = await look(store, { keys }, size);
  if (found?.row) return seeFound({ ...found, row: found.row }, person, size);
  const rows = await whoIs(store, person);
  if (rows.length > 1) return rows;
  const [row] = rows;
  if (row) return seeRow(store, row, person, size);
  const ladders = found ? withTemplates(found.ladders) : await ladderMap(store);
  return newView(store, { kind: 'sighted', site, person }, person, nameFor(person), ladders);
}

/** Whoever is meant, known or new; null where they were deleted. Asks again who it is, so that a first log turns new into known. */
export async function seePerson(store: Store, ref: PersonRef, size = PAGE): Promise<PersonView | null> {
  if (ref.kind === 'known') return seeContact(store, ref.id, size);
  if (ref.kind === 'sighted' && !ref.id) {
    const seen = await seeSighted(store, ref.site, ref.person, size);
    if (!Array.isArray(seen)) return { ...seen, ref };
  }
  const row = await rowFor(store, ref);
  const view = row && (await seeContact(store, row.id, size));
  if (view) return { ...view, ref };
  const sighted = ref.kind === 'sighted' ? ref.person : null;
  return newView(
    store,
    ref,
    sighted,
    sighted ? nameFor(sighted) : (ref as { text: string }).text.trim(),
    await ladderMap(store),
  );
}

/** Everybody a sighting names, the most likely first. */
export const peopleIn = (sighting: Sighting): SightedPerson[] =>
  sighting.kind === 'person' ? [sighting.person, ...sighting.others] : sighting.candidates;
