// Logging in one line; the first one creates the person.

import { journal } from '@/lib/journal';
import { withToward } from '@/lib/model/entry/about';
import type { Line } from '@/lib/model/entry/line';
import { failure, type Result, success } from '@/lib/model/result';
import { localMoment, orNow, storedDate } from '@/lib/model/when';
import type { PersonRef } from '@/lib/services/person/person-ref';
import { settle } from '@/lib/services/person/settle';
import type { Change, Receipt } from '@/lib/store/change';
import { dropDrafts } from '@/lib/store/drafts';
import { once } from '@/lib/store/once';
import type { Store } from '@/lib/store/store';
import { write } from '@/lib/store/write';
import { phrase } from '@/lib/words';
import { draftKey } from './keep-draft';
import { fieldsOf } from './line-of';
import { namedOrganisations } from './name-organisations';
import { plainRefusal } from './plain-refusal';

export interface Touch {
  person: PersonRef;
  /** Id of a chip of the journal. */
  chip: string;
  line: string;
  /** A stored date; null means now. See `orNow`. */
  at: string | null;
  /** Fields of the kind's form. */
  more?: Line['more'];
  tags?: readonly string[];
  /** Ids of others who are named in the line. */
  also?: readonly string[];
  /** What is to come: a day of the entry itself where its kind has one, else a follow-up beside it. */
  followUp?: Coming | null;
  /** See `once`. */
  once?: string;
  /** What was typed, where it is kept as a draft: it goes with the saving, so that a page which ends then offers it no more. */
  draft?: string;
}

export interface Coming {
  day: string;
  time?: string;
  /** In the rep's words. */
  what: string;
}

export interface Logged {
  id: string;
  receipt: Receipt;
}

/** The kind that an errand beside an entry is. */
const FOLLOW_UP = 'follow-up';

/** The fields that say when something is due, and the errand of its own that it is beside an entry of another kind. */
function dueIn(kind: string, followUp: Coming | null, zone: string) {
  const at = followUp && storedDate(followUp.day, followUp.time ?? '', zone);
  if (!followUp || !at) return { own: {}, beside: null };
  const field = journal.get(kind)?.coming;
  if (field) return { own: { [field]: at }, beside: null };
  const { coming = '' } = journal.get(FOLLOW_UP) ?? {};
  return { own: {}, beside: { kind: FOLLOW_UP, note: followUp.what, [coming]: at } };
}

/** People named in the line were there too; or they received it, where that is what the kind says of them. */
function withNamed(fields: Record<string, unknown>, id: string, also: readonly string[]): Record<string, unknown> {
  const field = journal.get(String(fields.kind))?.named;
  if (!field) return fields;
  const given: unknown[] = Array.isArray(fields[field]) ? fields[field] : [];
  const named = [...new Set([...given, ...also])].filter((other) => other !== id);
  return { ...fields, [field]: named.length > 0 ? named : undefined };
}

const filled = (fields: Record<string, unknown>) =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));

export async function logTouch(store: Store, touch: Touch): Promise<Result<Logged, 'not-saved' | 'no-chip'>> {
  // Who a page shows may be known by another name the second time; what was typed is not.
  const { person, once: id, draft, ...what } = touch;
  const { chip, line: text, at, more = {}, tags = [], also = [], followUp = null } = what;
  const fields = fieldsOf({ text, chip, at, more });
  if (!fields)
    return failure('no-chip', phrase`Not saved: "${chip}" is no kind of entry. Choose a kind and save again.`);
  return once(store, { id, what }, async () => {
    const { id, changes } = await settle(store, person);
    const people = [...new Set([id, ...also])];
    const when = orNow(at, localMoment(store.world.now(), store.world.zone()));
    const kind = String(fields.kind);
    const { own, beside } = dueIn(kind, followUp, store.world.zone());
    const said = { ...own, ...filled(withNamed(fields, id, also)) };
    const fact = withToward({ ...said, ...(tags.length > 0 && { tags }), kind, people, at: when });
    const errand: Change[] = beside ? [{ do: 'fact', fact: { ...beside, people: [id], at: when } }] : [];
    const named = await namedOrganisations(store, kind, said);
    const written = await write(store, [...changes, ...named, ...errand, { do: 'fact', fact }]);
    if (!written.ok) return plainRefusal(kind, written);
    if (draft) await dropDrafts(store, [draftKey(person), draftKey(null)], draft);
    return success({ id, receipt: written.value });
  });
}
