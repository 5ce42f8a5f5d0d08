// What a record is kept as: the record itself, with what the indexes and the hot paths need beside it.
import type { Fact } from '@/lib/model/entry/entry';
import type { Contact } from '@/lib/model/person/contact';
import type { Organisation } from '@/lib/model/person/organisation';

/** A contact with what the indexes and the hot paths need beside it. All but `record` can be computed again. */
export interface ContactRow {
  id: string;
  record: Contact;
  /** Canonical keys of live handles, and of the name in another program; empty for a deleted contact, kept for a merged one. */
  keys: string[];
  /** Folded words that search finds the person by. */
  words: string[];
  /** Folded name; absent where the person is not listed. */
  sort?: string;
  /** `[ladder, stage, sort]`; absent where the person is not listed. */
  place?: [string, number, string];
  /** `[claim, ladder, -stage]` by which they belong to organisations, so that ascending order is highest first. */
  firms?: [string, string, number][];
  /** What they are sifted by; see `model/facets.ts`. Absent behind another record. */
  facets?: string[];
  /** Id of the contact this one was merged into. */
  into?: string;
  /** Ids of the contacts merged into this one. */
  also: string[];
  ladder: string;
  stage: number;
  since?: string;
  certainty?: string;
  /** Number of live entries on the timeline, without those of `also`. */
  entries: number;
  /** Date of the newest entry. */
  lastAt?: string;
}

/** An organisation with what its indexes need beside it. */
export interface OrganisationRow {
  id: string;
  record: Organisation;
  /** Folded words that search finds it by. */
  words: string[];
  /** By what its people are known; see `model/person/claims.ts`. */
  claims: string[];
  /** Folded name; absent where it was deleted. */
  sort?: string;
  /** `[kind, sort]`; absent where it was deleted or nobody said what it is. */
  place?: [string, string];
  /** Id of the organisation it is part of. */
  parent?: string;
}

/**
 * `marks`: one `[person, -moment, -written]` for each person of a live fact, so that ascending order is newest first;
 * `[person + '#stage', …]` for moves on the ladder; `['#kind/act', …]` for all entries of a kind, but for touches. A replaced or deleted fact has none.
 */
export interface FactRow {
  id: string;
  entry: string;
  record: Fact;
  marks: [string, number, number][];
}

/** The word, and where the row ends: the last id that belongs here, turned over, in hexadecimal; of the last row `z`. */
export type PostingKey = [word: string, end: string];

export interface PostingRow {
  key: PostingKey;
  /** Four numbers for each id, ascending. */
  ids: Uint32Array;
  /** On the last row of a word: there may be others before it. */
  others?: true;
}

/** Which lists name somebody, and from when on; who is named by none, and never will be without a change, has no row. */
export interface AttentionRow {
  id: string;
  /** `[list, from]`, `from` in milliseconds since 1970. */
  marks: [string, number][];
  /** When time alone changes what they say; absent where it does not. */
  again?: number;
}

export interface Draft {
  key: string;
  text: string;
  chip: string;
  at: string | null;
  /** Fields of the form below the line; absent in drafts of the first version. */
  more?: Record<string, unknown>;
  /** What was understood and taken away again. */
  taken?: readonly string[];
  /** The kind was chosen by hand. */
  picked?: boolean;
  saved: number;
}
