// A row in every table that names one person, put there as the product does it: what holds for every table is tried on these.
import { APART } from '@/lib/model/settings/apart';
import { TOMBSTONES } from '@/lib/model/settings/records';
import { weighAll } from '@/lib/services/lists/weigh';
import { absorb } from '@/lib/store/archive';
import type { Change } from '@/lib/store/change';
import { keepDraft } from '@/lib/store/drafts';
import { once } from '@/lib/store/once';
import type { Store } from '@/lib/store/store';
import type { TableName } from '@/lib/store/tables/each-table';
import { write } from '@/lib/store/write';
import { archiveOf, contactOf } from '../formats/archives';
import { must } from '../services/notebook';

export interface Sample {
  /** Writes one more row that names Wren, by id or in words; noted in `changed` where it is a record. `n`: how many there are. */
  put(store: Store, n: number): Promise<unknown>;
  /** No row of it names anybody: why. */
  nameless?: string;
  /** What of it stays when somebody is erased, and why that is right. */
  keeps?: { why: string; row(row: object): boolean };
}

/** Of nobody. */
const otherId = (n: number): string => `018f8888-0000-7000-8000-${n.toString(16).padStart(12, '0')}`;
/** Of one person: an id for their card, and one for each that was merged into it. */
const idOf = (n: number): string => `018f7777-0000-7000-8000-${n.toString(16).padStart(12, '0')}`;
export const WREN = idOf(0);
export const NAME = 'Wren Quillfeather';

/** Does anything of her stand in it? */
export const namesWren = (row: unknown): boolean => /quillfeather|018f7777/i.test(JSON.stringify(row));

const saved = async (store: Store, change: Change) => must(await write(store, [change]));

/** It is there by what was written to other tables. */
const byItself = async () => {};

const stepOf = { name: NAME, short: '', meaning: '', rule: [] };

/** In the order in which they are put. */
export const SAMPLES: Record<TableName, Sample> = {
  contacts: {
    put: (store, n) =>
      saved(store, { do: 'contact', id: idOf(n), fields: { name: NAME, mergedInto: n > 0 ? WREN : null } }),
  },
  journal: {
    put: (store, n) => {
      const fact = { kind: 'promise', people: [WREN], at: '2026-02-20', note: `${NAME} ${n}`, dueOn: '2026-03-01' };
      return saved(store, { do: 'fact', fact });
    },
  },
  organisations: {
    put: (store, n) => saved(store, { do: 'organisation', id: otherId(n), fields: { name: `${NAME} & Sons` } }),
    keeps: { why: 'a firm may be called like somebody, and stays as the rep named it', row: () => true },
  },
  ladders: {
    put: (store, n) => {
      const stages = [1, 2].map((step) => ({ ...stepOf, name: `${NAME} ${step}`, short: `${step}` }));
      const ladder = { id: `own-${n}`, name: NAME, perspective: 'customer-state' as const, ground: 'None', stages };
      return saved(store, { do: 'ladder', ladder });
    },
    keeps: { why: 'its words are the rep’s own, about no one person', row: () => true },
  },
  settings: {
    put: (store, n) =>
      saved(store, {
        do: 'setting',
        key: `${APART.prefix}${WREN}/${otherId(n)}`,
        value: { at: '2026-03-01' },
      }),
    keeps: { why: 'a mark without a name says who stays erased', row: (row) => isMark((row as { key: string }).key) },
  },
  postings: { put: byItself },
  counters: { put: byItself, nameless: 'numbers; an id stands in it only for as long as that card is missing' },
  attention: { put: (store) => weighAll(store) },
  waiting: { put: (store, n) => saved(store, { do: 'contact', id: WREN, fields: { title: `Title ${n}` } }) },
  changed: {
    put: byItself,
    keeps: {
      why: 'the marks were written, too',
      row: (row) => (row as { refs: string[] }).refs.every((ref) => !namesWren(ref) || isMark(ref)),
    },
  },
  receipts: {
    put: async (store, n) => {
      const file = archiveOf({ contacts: [contactOf(0, { id: WREN, name: `${NAME} ${n}` })] });
      return must(await absorb(store, file, { keepAs: `import-${n}` }));
    },
  },
  drafts: {
    put: (store) => keepDraft(store, { key: WREN, text: `Call ${NAME}`, chip: 'call', at: null }),
  },
  meta: {
    put: (store, n) =>
      once(store, { id: `${n}`, what: NAME }, () => write(store, [{ do: 'setting', key: `asked-${n}`, value: n }])),
  },
};

function isMark(key: string): boolean {
  return key.replace(/^setting\//, '').startsWith(TOMBSTONES.prefix);
}

/** One more row in each table. */
export async function putSamples(store: Store, n = 0): Promise<void> {
  for (const { put } of Object.values(SAMPLES)) await put(store, n);
}

/** By table the rows that name her. */
export async function rowsOfWren({ db }: Store): Promise<Record<string, object[]>> {
  const tables = db.dexie.tables.map(async (table) => [table.name, (await table.toArray()).filter(namesWren)] as const);
  return Object.fromEntries(await Promise.all(tables));
}
