// What one file of the reports gives: a figure counted in one go through the notebook, with the table behind it.
import type { StageMove } from '@/lib/journal/stage';
import type { Fact } from '@/lib/model/entry/entry';
import type { Ladder } from '@/lib/model/ladder/ladder';
import type { Contact } from '@/lib/model/person/contact';

export interface Asking {
  /** Milliseconds since 1970. */
  now: number;
  /** IANA name. */
  zone: string;
  ladder: Ladder;
  /** ISO days: the first and the last of the quarter that is looked at. */
  from: string;
  to: string;
}

export interface Table {
  head: string[];
  rows: (string | number)[][];
}

export interface Shown {
  /** The figure itself, and what it says; a figure without cases says so. */
  number: string;
  words: string;
  bars?: { name: string; value: number; said: string }[];
  /** Amounts over time, on top of each other from the bottom up. */
  stacked?: { labels: string[]; bands: { name: string; values: number[] }[] };
  table: Table;
}

/** Somebody as a figure sees them. */
export interface Counted {
  record: Contact;
  stage: number;
}

export interface Counting {
  /** Hears every entry that counts, in any order. */
  entry?(fact: Fact): void;
  /** Hears everybody who is listed. */
  person?(who: Counted): void;
  /** Hears, after all entries, everybody who was ever moved on the ladder; the name is empty where they are not listed. */
  moved?(person: string, moves: readonly StageMove[], name: string): void;
  result(): Shown;
}

export interface Figure {
  id: string;
  order: number;
  /** What it answers. */
  title: string;
  count(asking: Asking): Counting;
}

export const median = (all: readonly number[]): number =>
  all.toSorted((a, b) => a - b)[Math.floor((all.length - 1) / 2)] ?? 0;

export const within = (at: string, { from, to }: Pick<Asking, 'from' | 'to'>): boolean =>
  at.slice(0, 10) >= from && at.slice(0, 10) <= to;

/** "7 h 30", "50 min". */
export const hours = (minutes: number): string =>
  minutes < 60 ? `${minutes} min` : `${Math.floor(minutes / 60)} h${minutes % 60 ? ` ${minutes % 60}` : ''}`;

/** The stage somebody stood on at a moment (a stored date). `moves`: oldest first. */
export const stageAt = (moves: readonly StageMove[], at: string): number =>
  moves.findLast((move) => move.at.slice(0, 10) <= at.slice(0, 10))?.to ?? 0;
