// Is there room on the disk for a large write? Asked before it: a disk that runs full in the middle can cost what was there.

import type { Archive } from '@/lib/model/archive';
import { phrase, sayNumber } from '@/lib/words';
import type { Store } from './store';

/** Written once, indexed, and tidied by the browser a while later, when old and new stand side by side. */
const TIMES = 6;
/** What the browser needs for itself, whatever is written. */
const BESIDES = 24 * 2 ** 20;
/** Records that are measured; all of a large file would keep the page waiting. */
const SAMPLE = 200;

type Records = Pick<Archive, 'contacts' | 'journal' | 'organisations'>;

function bytesOf(records: readonly unknown[]): number {
  const step = Math.max(1, Math.floor(records.length / SAMPLE));
  const some = records.filter((_, i) => i % step === 0);
  const sum = some.reduce<number>((bytes, record) => bytes + JSON.stringify(record).length, 0);
  return some.length > 0 ? (sum / some.length) * records.length : 0;
}

const inMegabytes = (bytes: number): string => `${sayNumber(Math.max(1, Math.ceil(bytes / 1_000_000)))} MB`;

async function lack({ world }: Store, need: number): Promise<string | null> {
  const room = await world.room?.();
  return typeof room !== 'number' || room >= need
    ? null
    : phrase`the disk is full. This takes about ${inMegabytes(need)} for a while, and ${inMegabytes(room)} are free. Free some space, then try again. Nothing was changed.`;
}

/** Why these records cannot be written safely, with what to do; null where they can, or nobody knows how much is free. */
export const lackOfRoom = (store: Store, take: Records): Promise<string | null> =>
  lack(store, TIMES * (bytesOf(take.contacts) + bytesOf(take.journal) + bytesOf(take.organisations)) + BESIDES);

/** As `lackOfRoom`, for a file of so many bytes beside the notebook: it is written twice before it is there. */
export const lackFor = (store: Store, bytes: number): Promise<string | null> => lack(store, 2 * bytes + 2 ** 20);
