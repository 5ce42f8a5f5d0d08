// Who is in view, as far as the notebook knows them: the stage, the newest entries, what speaks for the stage.
import { evidenceOf } from '@/lib/journal';
import { ladders } from '@/lib/ladders';
import type { Fact } from '@/lib/model/entry';
import { type Assessment, assess } from '@/lib/model/evidence';
import type { Ladder } from '@/lib/model/ladder';
import type { SightedPerson, Sighting } from '@/lib/model/sighting';
import type { ContactRow } from '@/lib/store/database';
import { fold } from '@/lib/store/fold';
import type { Store } from '@/lib/store/open';
import {
  contactById,
  contactsByKeys,
  findContacts,
  ladderMap,
  type Mark,
  PAGE,
  timeline,
  timelineLength,
} from '@/lib/store/read';
import { keysOf, nameFor, type PersonRef } from './person-ref';

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

/** The line below the name: title and organisation, else the headline. */
function titleLine(source: { title?: unknown; organisation?: unknown; headline?: unknown }): string {
  const parts = [source.title, source.organisation].filter(
    (part): part is string => typeof part === 'string' && part !== '',
  );
  return parts.join(', ') || (typeof source.headline === 'string' ? source.headline : '');
}

const someLadder = (all: Map<string, Ladder>, id: string): Ladder => {
  const ladder = all.get(id) ?? all.get('seven') ?? [...ladders.values()][0];
  if (!ladder) throw new Error('No ladder template is built in.');
  return ladder;
};

async function knownView(
  store: Store,
  row: ContactRow,
  sighted: SightedPerson | null,
  size: number,
): Promise<PersonView> {
  const [all, page, total] = await Promise.all([
    ladderMap(store),
    timeline(store, row, undefined, size),
    timelineLength(store, row),
  ]);
  return {
    ref: { kind: 'known', id: row.id },
    row,
    sighted,
    name: row.record.name,
    title: titleLine(row.record),
    ladder: someLadder(all, row.ladder),
    stage: row.stage,
    ...(row.since && { since: row.since }),
    ...page,
    total,
  };
}

/** One contact of the notebook with its newest `size` entries; null where it was deleted. */
export async function seeContact(store: Store, id: string, size = PAGE): Promise<PersonView | null> {
  const row = await contactById(store, id);
  return row && knownView(store, row, null, size);
}

export async function seeSighted(
  store: Store,
  site: string,
  person: SightedPerson,
  size = PAGE,
): Promise<PersonView | ContactRow[]> {
  const rows = await contactsByKeys(store, keysOf(person));
  if (rows.length > 1) return rows;
  const [row] = rows;
  if (row) return knownView(store, row, person, size);
  return {
    ref: { kind: 'sighted', site, person },
    row: null,
    sighted: person,
    name: nameFor(person),
    title: titleLine(person),
    ladder: someLadder(await ladderMap(store), store.defaultLadder),
    stage: 0,
    entries: [],
    total: 0,
  };
}

/** Contacts of the same name as somebody the page shows: perhaps the same person, never taken for it. */
export async function namesakes(store: Store, person: SightedPerson): Promise<ContactRow[]> {
  if (!person.name) return [];
  const wanted = fold(person.name);
  return (await findContacts(store, person.name)).filter((row) => row.sort === wanted);
}

const EVIDENCE_LIMIT = 2_000;

/** What speaks for the stage and what is missing for the next, from the newest 2,000 entries. */
export async function weighPerson(store: Store, view: PersonView): Promise<Assessment> {
  const entries = view.row ? (await timeline(store, view.row, undefined, EVIDENCE_LIMIT)).entries : [];
  return assess(view.ladder, view.stage, evidenceOf(entries));
}

/** Everybody a sighting names, the most likely first. */
export const peopleIn = (sighting: Sighting): SightedPerson[] =>
  sighting.kind === 'person' ? [sighting.person, ...sighting.others] : sighting.candidates;
