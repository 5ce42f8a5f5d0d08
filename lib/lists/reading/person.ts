// What the lists are given: people, their entries, and the rules the rep goes by.
import type { Cadences } from '@/lib/model/advice/cadence-for';
import type { FatigueRule } from '@/lib/model/advice/reference-guard';
import type { Fact } from '@/lib/model/entry/entry';
import type { Ladder } from '@/lib/model/ladder/ladder';
import type { Contact } from '@/lib/model/person/contact';

/** Somebody as the lists look at them. */
export interface Person {
  id: string;
  /** Ids of the records merged into this one. */
  also: readonly string[];
  record: Contact;
  ladder: Ladder;
  stage: number;
  /** A stored date. */
  since?: string;
  /** Ids of people in their entries who are marked sensitive. */
  marked?: ReadonlySet<string>;
}

/** By id of the person: their entries that count, newest first. */
export type Facts = ReadonlyMap<string, readonly Fact[]>;

export interface Rules extends Cadences {
  fatigue: FatigueRule;
  /** Fields of the rep's own that hold a date, by their names on a card. */
  dates?: readonly { name: string; label: string }[];
  /** IANA name of the time zone that decides which day it is. */
  zone: string;
}
