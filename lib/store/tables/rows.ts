// What the indexes need beside a record: computed here and nowhere else.

import type { Standing } from '@/lib/journal/stage';
import { isMajor } from '@/lib/model/advice/major';
import { readClock } from '@/lib/model/clock';
import { type Fact, momentOf } from '@/lib/model/entry/entry';
import { facetsOf } from '@/lib/model/facets';
import { fold, searchWords } from '@/lib/model/fold';
import { firmsOf } from '@/lib/model/person/claims';
import { type Contact, type ContactFields, liveHandles, uidKeyOf } from '@/lib/model/person/contact';
import { kindOf, type Organisation } from '@/lib/model/person/organisation';
import { isOwnText } from '@/lib/model/person/own-name';
import type { ContactRow, FactRow, OrganisationRow } from '@/lib/store/row';
import { kindMark, MAJOR_WORD, STAGE_MARK } from './marks';

/** What depends on the journal. */
type Kept = Pick<ContactRow, 'also' | 'stage' | 'entries' | 'since' | 'certainty' | 'lastAt'>;
const EMPTY: Kept = { also: [], stage: 0, entries: 0 };

/** What was filled into the rep's own fields of text. */
const ownTexts = (record: Contact): string[] =>
  Object.entries(record).flatMap(([name, value]) => (isOwnText(name) && typeof value === 'string' ? [value] : []));

/** Fields in the rep's own words that can be long. */
const NOTED = [
  'headline',
  'note',
  'valuedFeatures',
  'blocker',
  'custom',
  'statusReason',
  'metPlace',
  'peakNote',
] as const satisfies (keyof ContactFields)[];

/** Whatever they are found by. The notes on somebody sensitive are not. */
const wordsOf = (record: Contact): string[] =>
  searchWords(
    [
      record.name,
      record.organisation,
      record.title,
      ...(record.tags ?? []),
      ...liveHandles(record).map((handle) => handle.value),
      ...ownTexts(record),
    ],
    record.sensitive ? [] : NOTED.map((field) => record[field]),
  );

/** The row of a contact; what depends on the journal is taken over from the row it had. */
export function contactRow(
  record: Contact,
  before: ContactRow | undefined,
  defaultLadder: string,
  /** Does another record stand for this person now? */
  behind = Boolean(record.mergedInto),
): ContactRow {
  const kept: Kept = before ?? EMPTY;
  const ladder = record.ladder ?? defaultLadder;
  const handles = liveHandles(record);
  const gone = Boolean(record.deleted);
  const uid = uidKeyOf(record);
  const row: ContactRow = {
    id: record.id,
    record,
    keys: gone ? [] : [...handles.map((handle) => handle.key), ...(uid ? [uid] : [])],
    words: [],
    also: kept.also,
    ladder,
    stage: kept.stage,
    entries: kept.entries,
  };
  if (kept.since) row.since = kept.since;
  if (kept.certainty) row.certainty = kept.certainty;
  if (kept.lastAt) row.lastAt = kept.lastAt;
  if (record.mergedInto) row.into = record.mergedInto;
  if (gone && !record.mergedInto) row.facets = facetsOf(record);
  if (gone || behind) return row;
  row.facets = facetsOf(record);
  row.firms = firmMarks(row);
  row.sort = fold(record.name) || '\uffff';
  row.place = [ladder, row.stage, row.sort];
  row.words = wordsOf(record);
  if (isMajor(record)) row.words.push(MAJOR_WORD);
  return row;
}

/** By what they belong to organisations. */
const firmMarks = ({ record, ladder, stage }: ContactRow): [string, string, number][] =>
  firmsOf(record).map((claim) => [claim, ladder, -stage || 0]);

/** A row of an older Rung, with what the indexes need now. */
export const caughtUp = (row: ContactRow): ContactRow =>
  contactRow(row.record, row, row.ladder, row.sort === undefined);

export function organisationRow(record: Organisation, claims: string[]): OrganisationRow {
  const row: OrganisationRow = { id: record.id, record, words: [], claims: [] };
  if (record.deleted) return row;
  const kind = kindOf(record);
  row.sort = fold(record.name) || '\uffff';
  if (kind) row.place = [kind, row.sort];
  if (record.parent) row.parent = record.parent;
  return { ...row, claims, words: searchWords([record.name, ...(record.domains ?? [])]) };
}

/** What an organisation adds to the counters. */
export const countersOfOrganisation = (row: OrganisationRow | undefined): string[] =>
  row?.sort === undefined ? [] : ['organisations', `organisation/${kindOf(row.record) ?? ''}`];

/** The same row where the moves on its ladder say otherwise. */
export function stoodOn(row: ContactRow, { stage, since, certainty }: Standing): ContactRow {
  const { since: _since, certainty: _certainty, ...bare } = row;
  return {
    ...bare,
    stage,
    ...(since && { since }),
    ...(certainty && { certainty }),
    ...(row.sort !== undefined && {
      place: [row.ladder, stage, row.sort] as [string, number, string],
      firms: firmMarks({ ...bare, stage }),
    }),
  };
}

/** What a row adds to the counters. */
export function countersOf(row: ContactRow | undefined): string[] {
  if (!row?.sort) return [];
  return ['people', `stage/${row.ladder}/${row.stage}`, `status/${row.record.status ?? 'active'}`];
}

/** Milliseconds have room for twelve more bits in a number: several entries of one millisecond keep their order. */
const COUNTS = 4096;

function writtenAt(record: Fact): number {
  const { ms, count } = readClock(record.clock);
  return ms + Math.min(count, COUNTS - 1) / COUNTS || 0;
}

export function factRow(record: Fact, live: boolean): FactRow {
  const when: [number, number] = [-momentOf(record.at) || 0, -writtenAt(record) || 0];
  const people = live && !record.deleted ? new Set(record.people) : [];
  const marks = [...people].flatMap((person): FactRow['marks'] =>
    record.kind === 'stage'
      ? [
          [person, ...when],
          [person + STAGE_MARK, ...when],
        ]
      : [[person, ...when]],
  );
  if (marks.length > 0 && record.kind !== 'interaction') marks.push([kindMark(record.kind), ...when]);
  return { id: record.id, entry: record.entry, record, marks };
}
