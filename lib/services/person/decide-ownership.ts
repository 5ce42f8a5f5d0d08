// The rep corrects an origin or decides the owner, with a reason: appended to the provenance, which is never rewritten.

import { isoOf } from '@/lib/model/moment';
import { liveHandles } from '@/lib/model/person/contact';
import { failure, type Result, success } from '@/lib/model/result';
import { type Owned, ownerOfEntry, ownerOfField, ownerOfHandle, STRICTNESS } from '@/lib/model/whose/ownership';
import { decided, type Ownership, type Provenance } from '@/lib/model/whose/provenance';
import type { Change } from '@/lib/store/change';
import { inOneGo } from '@/lib/store/in-one-go';
import { contactById, liveEntry } from '@/lib/store/read/read';
import type { Store } from '@/lib/store/store';
import { write } from '@/lib/store/write';
import { phrase } from '@/lib/words';

/** What is meant: an address by its key, a field of the card, or a whole entry. */
export type Thing = { person: string; handle: string } | { person: string; field: string } | { entry: string };

interface Found {
  owned: Owned;
  /** The change that adds this origin to it. */
  add(from: Provenance): Change;
}

async function find(store: Store, thing: Thing): Promise<Found | null> {
  if ('entry' in thing) {
    const fact = await liveEntry(store, thing.entry);
    if (!fact) return null;
    const known = fact.provenance ?? [];
    return {
      owned: ownerOfEntry(fact),
      add: (from) => ({ do: 'fact', fact: { ...fact, provenance: [...known, from] } }),
    };
  }
  const row = await contactById(store, thing.person);
  if (!row) return null;
  const { id, record } = row;
  if ('field' in thing)
    return {
      owned: ownerOfField(record, thing.field),
      add: (from) => ({ do: 'contact', id, origins: { [thing.field]: [from] } }),
    };
  const handle = liveHandles(record).find(({ key }) => key === thing.handle);
  if (!handle) return null;
  return {
    owned: ownerOfHandle(handle),
    add: (from) => ({ do: 'contact', id, handles: [{ ...handle, provenance: [from] }] }),
  };
}

type Decided = Result<Owned, 'gone' | 'reason' | 'not-saved'>;

async function add(
  store: Store,
  thing: Thing,
  from: (now: string, found: Found) => Provenance | null,
): Promise<Decided> {
  return inOneGo(store, async () => {
    const found = await find(store, thing);
    if (!found) return failure('gone', phrase`Not saved: it is no longer in the notebook.`);
    const origin = from(isoOf(store.world.now()), found);
    if (!origin)
      return failure(
        'reason',
        phrase`Not saved: write why it is less your employer’s than it looks. It goes into exports.`,
      );
    const written = await write(store, [found.add(origin)]);
    if (!written.ok) return written;
    const now = await find(store, thing);
    return success(now?.owned ?? found.owned);
  });
}

/** Where it came from, in addition to what is known: the strictest still counts. */
/** By these they gave it themselves. */
const GIVEN: ReadonlySet<Provenance['route']> = new Set(['told-me', 'business-card-at-work']);

export const sayOrigin = (store: Store, thing: Thing, route: Provenance['route']): Promise<Decided> =>
  add(store, thing, (capturedAt) => ({
    ...{ route, how: 'typed' as const, capturedAt },
    ...(GIVEN.has(route) && { givenDirectly: true }),
  }));

/**
 * The rep's decision about the owner; null undoes it. A decision less strict than the origins needs a reason.
 * Fails with `reason` where none was given.
 */
export const decideOwnership = (
  store: Store,
  thing: Thing,
  ownership: Ownership | null,
  reason: string,
): Promise<Decided> =>
  add(store, thing, (now, { owned }) => {
    const laxer = ownership && STRICTNESS.indexOf(ownership) < STRICTNESS.indexOf(owned.is);
    return laxer && !reason.trim() ? null : decided(ownership, reason.trim(), now);
  });
