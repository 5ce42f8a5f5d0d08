// The way back of large writes, kept on this device until it is used or a month has passed; never part of an archive.
import type { Contact } from '@/lib/model/person/contact';
import type { Handle } from '@/lib/model/person/handle';
import { emptyReceipt, type Receipt } from './change';
import type { Store } from './store';

type Kept = Pick<Store, 'db'>;

/** Days for which a large write can be taken back. */
export const KEPT_DAYS = 30;
const DAY = 86_400_000;

/** Of somebody new only the stamps are needed, to see whether anybody wrote about them since. */
function stampsIn({ id, clocks, handles, employments }: Contact): Contact {
  return {
    id,
    created: '',
    name: '',
    clocks,
    provenance: {},
    handles: handles.map(({ key, clock }) => ({ key, clock }) as Handle),
    ...(employments && { employments: employments.map((job) => ({ id: job.id, clock: job.clock }) as typeof job) }),
  };
}

const compact = (part: Receipt): Receipt => ({
  ...part,
  contacts: part.contacts.map((item) => (item.before ? item : { ...item, after: stampsIn(item.after) })),
});

/** To the end of a receipt what the part says. */
export function addTo(receipt: Receipt, part: Receipt): void {
  // Pushed one by one: spread into one call, thousands would be too many.
  const add = <Item>(to: Item[], items: readonly Item[]) => {
    for (const item of items) to.push(item);
  };
  add(receipt.contacts, part.contacts);
  add(receipt.facts, part.facts);
  add(receipt.ladders, part.ladders);
  add(receipt.settings, part.settings);
  add(receipt.organisations, part.organisations);
}

/** To be called in the transaction that wrote the part. `of`: the id by which it is asked for again. */
export async function keepReceipt({ db, world }: Store, of: string, part: Receipt): Promise<void> {
  if (Object.values(part).flat().length > 0) await db.receipts.add({ of, at: world.now(), part: compact(part) });
}

/** All that was kept under this id, in its order; null where nothing is. */
export async function receiptOf({ db: { receipts } }: Kept, of: string): Promise<Receipt | null> {
  const rows = await receipts.where('of').equals(of).sortBy('n');
  if (rows.length === 0) return null;
  const receipt = emptyReceipt();
  for (const { part } of rows) addTo(receipt, part);
  return receipt;
}

/** The ids under which something is kept, those that are too old by now too. */
export const receiptIds = async ({ db: { receipts } }: Kept): Promise<Set<string>> =>
  new Set((await receipts.orderBy('of').uniqueKeys()) as string[]);

/** Before this moment (milliseconds since 1970) nothing can be taken back any more. */
export const oldestKept = ({ world }: Pick<Store, 'world'>): number => world.now() - KEPT_DAYS * DAY;

export async function dropReceipt({ db: { receipts } }: Kept, of: string): Promise<void> {
  await receipts.where('of').equals(of).delete();
}

export async function dropOldReceipts(store: Store): Promise<void> {
  await store.db.receipts.where('at').below(oldestKept(store)).delete();
}

/** Takes every item out that names one of these ids anywhere. */
export async function forgetInReceipts({ db: { receipts } }: Kept, ids: readonly string[]): Promise<void> {
  const names = (item: unknown): boolean => {
    const text = JSON.stringify(item);
    return ids.some((id) => text.includes(id));
  };
  const without = <Item>(items: Item[]): Item[] => items.filter((item) => !names(item));
  await receipts.toCollection().modify((row) => {
    const { contacts, facts, ladders, settings, organisations } = row.part;
    row.part = {
      contacts: without(contacts),
      facts: without(facts),
      ladders,
      settings: without(settings),
      organisations: without(organisations),
    };
  });
}
