// What this device knows of the folder: its own lane there, and of each other device what it has taken in. It never travels.
import * as z from 'zod/mini';
import { Setting } from '@/lib/model/archive';
import { keepLocal, local } from '@/lib/store/local';
import type { Store } from '@/lib/store/store';
import { dropLocal, localUnder } from '@/lib/store/whole/local-under';

const OWN = 'folder/own';
const LANES = 'folder/lane/';

const number = z.number();
const ranges = z.array(z.array(number));

/** A run of segments that another one stands for by now. */
const Snapshot = z.object({ n: number, upTo: number, bytes: number, erased: number });
export type Snapshot = z.infer<typeof Snapshot>;

const Own = z.looseObject({
  lane: z.string(),
  label: z.string(),
  /** Id and secret of the notebook's key. */
  ring: z.looseObject({ format: z.string(), id: z.string(), key: z.string() }),
  /** Number and name of the last segment. */
  n: number,
  head: z.nullable(z.string()),
  /** The files that should be there, in their order. */
  names: z.array(z.string()),
  /** Numbers that a snapshot stands for; files of theirs are taken away. */
  gone: ranges,
  /** The last snapshot of everything; null where this lane only ever held its own writes. */
  base: z.nullable(Snapshot),
  /** The last one of its own writes since then. */
  roll: z.nullable(Snapshot),
  /** The last write that stands in a segment. */
  upTo: number,
  /** When the last segment was written, ISO 8601. */
  at: z.string(),
  /** The database it speaks of: one that was filled anew has other numbers of writes. */
  born: z.string(),
  /** By lane the last number of it that this device's segments speak of. */
  told: z.record(z.string(), number),
  /** When every byte of this lane was last found as it was written, ISO 8601. */
  checked: z.optional(z.string()),
  /** Another device took this one out. */
  removed: z.optional(z.boolean()),
});
export type Own = z.infer<typeof Own>;

/** A lane that nothing was written to yet, for the database called `born`. */
export const freshLane = (lane: string, born: string) => ({
  ...{ lane, n: 0, head: null, names: [], gone: [], base: null, roll: null, upTo: 0, at: '', told: {}, born },
});

/** `next`: what becomes of it once the file is there. Kept before the file is written, so that a kill in between is harmless. */
const Kept = z.object({ own: Own, pending: z.nullable(z.object({ name: z.string(), next: Own })) });
export type Kept = z.infer<typeof Kept>;

export async function readOwn(store: Store): Promise<Kept | null> {
  return Kept.safeParse(await local(store, OWN)).data ?? null;
}

export const keepOwn = (store: Store, own: Own, pending: Kept['pending'] = null): Promise<void> =>
  keepLocal(store, OWN, { own, pending } satisfies Kept);

const Lane = z.looseObject({
  id: z.string(),
  label: z.string(),
  /** Numbers that are taken in, or that a snapshot which was taken in stands for. */
  has: ranges,
  /** Up to this one a snapshot of another device held them, too: that is not known of a twin's segments of the same numbers. */
  vouched: z.nullable(z.object({ n: number, name: z.nullable(z.string()) })),
  /** Names of those taken in that can still lie in the folder. */
  names: z.array(z.string()),
  /** Since when files that were taken in are gone and nothing stands for them, ISO 8601; empty where all are there. */
  missing: z.string(),
  /** Numbers that a snapshot of that device stands for. */
  gone: ranges,
  /** When the newest segment taken in was written, ISO 8601; empty where none was. */
  seen: z.string(),
  /** The stamp that came with it. */
  clock: z.string(),
  /** What of this device's writes it had by then: the stamp. */
  heard: z.string(),
  /** Records taken in since this device knows it. */
  came: number,
});
export type Lane = z.infer<typeof Lane>;

export const emptyLane = (id: string): Lane => ({
  id,
  label: '',
  has: [],
  vouched: null,
  missing: '',
  names: [],
  gone: [],
  seen: '',
  clock: '',
  heard: '',
  came: 0,
});

export async function readLane(store: Store, id: string): Promise<Lane> {
  return Lane.safeParse(await local(store, LANES + id)).data ?? emptyLane(id);
}

export const keepLane = (store: Store, lane: Lane): Promise<void> => keepLocal(store, LANES + lane.id, lane);

export const readLanes = async (store: Store): Promise<Lane[]> =>
  (await localUnder(store, LANES)).flatMap((value) => Lane.safeParse(value).data ?? []);

/** As if no segment had ever been taken in: they are all taken in again, which changes nothing that is there. */
export const forgetLanes = (store: Store): Promise<void> => dropLocal(store, LANES);

const HELD = 'folder/held';

/** Marks of people who were erased elsewhere, that are not taken in while a legal hold is on. */
export const heldMarks = async (store: Store): Promise<Setting[]> =>
  z.array(Setting).safeParse(await local(store, HELD)).data ?? [];

export const keepHeld = (store: Store, marks: readonly Setting[]): Promise<void> => keepLocal(store, HELD, marks);

/** Ends this device's part in the folder; its files stay. */
export const forgetFolder = (store: Store): Promise<void> => dropLocal(store, 'folder/');
