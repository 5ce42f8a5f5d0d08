// What can be written, and what a write gives back: the words of the write path, apart from writing.
import type { Clock } from '@/lib/model/clock';
import type { Fact } from '@/lib/model/entry/entry';
import type { Ladder } from '@/lib/model/ladder/ladder';
import type { Contact, ContactFields } from '@/lib/model/person/contact';
import type { Employment } from '@/lib/model/person/employment';
import type { Handle } from '@/lib/model/person/handle';
import type { KindSince, Organisation, OrganisationFields } from '@/lib/model/person/organisation';
import type { Provenance } from '@/lib/model/whose/provenance';

/** A handle without its stamp. */
export type NewHandle = Pick<Handle, 'key' | 'channel' | 'value' | 'owner' | 'provenance'> & {
  removed?: boolean | undefined;
  deadOn?: string | null | undefined;
  employment?: string | null | undefined;
};

/** A job without its stamp; `id` names the one it replaces, or is new. */
export type NewEmployment = Pick<Employment, 'id' | 'organisation' | 'title' | 'from' | 'to' | 'removed'>;

/** A kind of an organisation without its stamp; `id` names the one it replaces, or is new. */
export type NewKind = Pick<KindSince, 'id' | 'kind' | 'since' | 'removed'>;

/** A fact without id and stamp; `entry` names the entry it replaces. */
export type NewFact = {
  kind: string;
  people: string[];
  at: string;
  entry?: string;
  deleted?: boolean | undefined;
  [field: string]: unknown;
};

export type Change =
  | {
      do: 'contact';
      id: string;
      fields?: Partial<ContactFields>;
      handles?: NewHandle[];
      employments?: NewEmployment[];
      from?: Provenance;
      /** By field: what more is known of where it came from, without a change of its value. Cannot be taken back. */
      origins?: Record<string, readonly Provenance[]>;
      /** Ids of imports whose word on this person no longer counts. */
      unsay?: string[];
    }
  | { do: 'fact'; fact: NewFact }
  | { do: 'ladder'; ladder: Ladder }
  | { do: 'setting'; key: string; value: unknown }
  | { do: 'organisation'; id: string; fields?: Partial<OrganisationFields>; kinds?: NewKind[] };

/** What a write replaced, so that it can be undone. */
export interface Receipt {
  contacts: { id: string; before: Contact | null; after: Contact }[];
  /** `after`: the stamp of what took its place; a later one is not ours to take back. */
  facts: { entry: string; before: Fact | null; after?: Clock }[];
  ladders: { id: string; before: Ladder | null; after: Clock }[];
  settings: { key: string; before: unknown; after?: Clock }[];
  organisations: { id: string; before: Organisation | null; after: Organisation }[];
}

export const emptyReceipt = (): Receipt => ({ contacts: [], facts: [], ladders: [], settings: [], organisations: [] });
