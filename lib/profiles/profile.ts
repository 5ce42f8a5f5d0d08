// What one file of this folder gives: which part of a notebook may leave it, and what stays behind and why.
import type { Archive } from '@/lib/model/archive';
import type { Ownership } from '@/lib/model/whose/provenance';
import type { FindPhones } from '@/lib/profiles/scan/addresses';
import type { Erased } from '@/lib/profiles/scan/erased';

/** Something that stays behind; never its value. */
export interface LeftOut {
  /** Id of the contact it belongs to; null for what belongs to nobody in particular. */
  person: string | null;
  /** `email`, `note`, `interaction`, `person`, `setting` …: what kind of thing it is. */
  kind: string;
  class: Ownership;
  /** Short and permanent; for programs. `Selection.reasons` says it. */
  code: string;
  /** At least 1. */
  count: number;
}

/** A text that leaves with something masked. */
export interface Change {
  /** As in `Held`. */
  id: string;
  person: string;
  before: string;
  after: string;
}

/** A text that stays behind unless it is ticked by its id: that of its entry, or contact and field as `ID/note`. */
export interface Held {
  id: string;
  person: string;
  /** ISO day or moment; null for what stands on the card. */
  at: string | null;
  text: string;
  codes: string[];
  ticked: boolean;
}

export interface Selection {
  archive: Archive;
  /** All of the notebook, with nothing looked through. */
  whole?: boolean;
  leftOut: LeftOut[];
  /** One sentence for each code. */
  reasons: Record<string, string>;
  changed: Change[];
  held: Held[];
  /** Addresses, fields and entries that go, by whose they are. */
  classes: Record<Ownership, number>;
  /** How many of them go because the rep decided so. */
  overrides: number;
}

/** What the rep chose beside the profile, and what a pure function cannot know. */
export interface Choice {
  ticked: ReadonlySet<string>;
  /** Id of the one the export is about, where the profile wants one. */
  person?: string | undefined;
  /** Of a backup: leave what is the employer's or nobody's in particular. */
  withoutEmployer?: boolean | undefined;
  /** Milliseconds since 1970. */
  now: number;
  /** IANA name of the place whose days count. */
  zone: string;
  findPhones: FindPhones;
  /** Names of people who were erased; absent where nobody was. */
  erased?: Erased | undefined;
}

export interface Profile {
  /** Part of the file name: lower-case ASCII words with hyphens. */
  id: string;
  name: string;
  /** Two sentences: what is in, what is not. */
  explain: string;
  /** Place in the list; the first is chosen until the rep chooses. */
  order: number;
  /** May it leave as a file that anybody can read? `ask`: only where the rep says so. */
  locked: 'optional' | 'ask' | 'always';
  /** It is about one person, who has to be found first. */
  aboutOne?: boolean;
  /** Holds whatever there is, so what is not the rep's needs a word of theirs. */
  holdsAll?: boolean;
  /**
   * Pure; leaves the archive it is given as it is. Yields the part that is done, from 0 to 1, so that a page can breathe.
   * The result has the same schema.
   */
  select(archive: Archive, choice: Choice): Generator<number, Selection>;
}
