// Logging in one line; the first one creates the person.
import type { Line } from '@/lib/model/entry/line';
import { failure, type Result, success } from '@/lib/model/result';
import { localMoment } from '@/lib/model/when';
import { type PersonRef, settle } from '@/lib/services/person/person-ref';
import type { Receipt } from '@/lib/store/change';
import { once } from '@/lib/store/once';
import type { Store } from '@/lib/store/store';
import { write } from '@/lib/store/write';
import { fieldsOf } from './line-of';

export interface Touch {
  person: PersonRef;
  /** Id of a chip of the journal. */
  chip: string;
  line: string;
  /** A stored date; null means now. */
  at: string | null;
  /** Fields of the kind's form. */
  more?: Line['more'];
  tags?: readonly string[];
  /** Ids of others who were there. */
  also?: readonly string[];
  /** See `once`. */
  once?: string;
}

export interface Logged {
  id: string;
  receipt: Receipt;
}

const filled = (fields: Record<string, unknown>) =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));

export async function logTouch(store: Store, touch: Touch): Promise<Result<Logged, 'not-saved' | 'no-chip'>> {
  // Who a page shows may be known by another name the second time; what was typed is not.
  const { person, once: id, ...what } = touch;
  const { chip, line: text, at, more = {}, tags = [], also = [] } = what;
  const fields = fieldsOf({ text, chip, at, more });
  if (!fields) return failure('no-chip', `Not saved: "${chip}" is no kind of entry. Choose a kind and save again.`);
  return once(store, { id, what }, async () => {
    const { id, changes } = await settle(store, person);
    const people = [...new Set([id, ...also])];
    const when = at ?? localMoment(store.world.now(), store.world.zone());
    const fact = { ...filled(fields), ...(tags.length > 0 && { tags }), kind: String(fields.kind), people, at: when };
    const written = await write(store, [...changes, { do: 'fact', fact }]);
    return written.ok ? success({ id, receipt: written.value }) : written;
  });
}
