// What copies of the notebook cost: the whole written out once a day, and one of the hour on top of it.
import type { Folder } from '@/lib/model/keeping';
import type { Store } from '@/lib/store/store';
import { foundIn } from '@/lib/store/whole/found';
import { extendBase, writeBase } from '@/lib/vault/base';
import { followTrail } from '@/lib/vault/trail';
import { timed } from './timed';

export interface CopyCost {
  what: string;
  ms: number;
  /** How long the page stood still at most, in milliseconds. */
  longest: number;
  files: number;
  bytes: number;
  /** How long a line that is logged meanwhile takes at most, and how long one takes alone, in milliseconds. */
  writer?: { beside: number; alone: number };
}

interface Place extends Folder {
  values(): AsyncIterable<{ getFile(): Promise<File> }>;
}

async function sizeOf(place: Place): Promise<{ files: number; bytes: number }> {
  let [files, bytes] = [0, 0];
  for await (const file of place.values()) {
    files += 1;
    bytes += (await file.getFile()).size;
  }
  return { files, bytes };
}

/** Gaps between beats of a timer: what a rep who scrolls would feel. */
export function beating(): () => number {
  let [last, longest] = [performance.now(), 0];
  const beat = setInterval(() => {
    longest = Math.max(longest, performance.now() - last);
    last = performance.now();
  }, 4);
  return () => {
    clearInterval(beat);
    return Math.max(longest, performance.now() - last);
  };
}

async function cost(what: string, place: Place, work: () => Promise<unknown>): Promise<CopyCost> {
  const before = await sizeOf(place);
  const stop = beating();
  const start = performance.now();
  await work();
  const ms = performance.now() - start;
  const longest = stop();
  const after = await sizeOf(place);
  return { what, ms, longest, files: after.files - before.files, bytes: after.bytes - before.bytes };
}

/** The longest of these, one after the other, until `work` is done or so many were written. */
async function slowest(touch: () => Promise<unknown>, isOver: (n: number) => boolean): Promise<number> {
  let longest = 0;
  for (let n = 0; !isOver(n); n += 1) {
    longest = Math.max(longest, await timed(touch));
    await new Promise((later) => setTimeout(later, 5));
  }
  return longest;
}

/** The copy of the day, and a rep who logs one line after the other while it is written. */
async function besides(store: Store, place: Place, touch: () => Promise<unknown>): Promise<CopyCost> {
  const alone = await slowest(touch, (n) => n === 50);
  let isDone = false;
  const writing = slowest(touch, () => isDone);
  const whole = await cost('the whole, while lines are logged', place, () => writeBase(store, place, 'beside'));
  isDone = true;
  return { ...whole, writer: { beside: await writing, alone } };
}

/** `touch` writes one entry. */
export async function copying(store: Store, touch: () => Promise<unknown>): Promise<CopyCost[]> {
  const root = await navigator.storage.getDirectory();
  const place = (await root.getDirectoryHandle('copies', { create: true })) as unknown as Place;
  const costs: CopyCost[] = [];
  let base: Awaited<ReturnType<typeof writeBase>> | undefined;
  costs.push(
    await cost('the whole, once a day', place, async () => {
      base = await writeBase(store, place, 'bench');
    }),
  );
  if (!base) throw new Error('No copy was written.');
  const { seq } = base;
  const whole = base;
  await touch();
  costs.push(await cost('the write that follows', place, () => followTrail(store, place, 'bench', seq)));
  costs.push(await cost('one of the hour on top', place, () => extendBase(store, place, whole, 'hour')));
  costs.push(await cost('rows counted, before each', place, () => foundIn(store, Number.MAX_SAFE_INTEGER)));
  costs.push(await besides(store, place, touch));
  return costs;
}
