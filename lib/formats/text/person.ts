// How a person and their entries are said in files for people: the name, the stage, a sentence for each entry.

import type { Told, WriteContext } from '@/lib/formats/format';
import { readEntry } from '@/lib/journal';
import { standingOn } from '@/lib/journal/stage';
import { type Fact, momentOf } from '@/lib/model/entry/entry';
import { stageName } from '@/lib/model/ladder/ladder';
import type { Person } from '@/lib/model/person/people';
import { phrase } from '@/lib/words';
import { oneLine, plain } from './plain';

/** Never empty: an address stands in for a missing name. */
export const nameOf = ({ contact, handles }: Person): string =>
  oneLine(contact.name) || oneLine(handles[0]?.value ?? '') || phrase`No name`;

export interface StandingName {
  ladder: string;
  number: number;
  name: string;
  /** As stored; undefined on the ground. */
  since?: string;
}

export function stageOf({ contact, entries }: Person, context: WriteContext): StandingName {
  const ladder = contact.ladder ?? context.defaultLadder;
  const { stage, since } = standingOn(ladder, entries);
  const known = context.ladderOf(ladder);
  return {
    ladder,
    number: stage,
    name: known ? oneLine(stageName(known, stage)) : phrase`stage ${stage}`,
    ...(since && { since }),
  };
}

/** All an entry says, its kind first unless it is a mere note. */
export function sentenceOf(entry: Fact, context: WriteContext): Told {
  const known = context.told.get(entry);
  if (known) return known;
  const { label, line, aside } = readEntry(entry, context);
  const told = { label: oneLine(label), text: plain(aside ? `${line}\n${aside}` : line) };
  context.told.set(entry, told);
  return told;
}

/** `2026-03-02 10:15` in the time of the place where it was written down. */
export function dateOf(at: string): string {
  const [, day = at, time, zone] = at.match(/^(\d{4}-\d\d-\d\d)(?:T(\d\d:\d\d)\S*?(Z|[+-]\d\d:\d\d)?)?$/) ?? [];
  if (!time) return day;
  return zone === 'Z' ? `${day} ${time} UTC` : `${day} ${time}`;
}

/** Milliseconds since 1970; null where the text is no date. */
export const instantOf = (at: string): number | null => {
  const moment = momentOf(at);
  return Number.isNaN(moment) ? null : moment;
};
