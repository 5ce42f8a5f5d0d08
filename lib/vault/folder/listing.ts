// How the folder stands, for a screen: the devices, when each was last heard of, and what of this one waits.
import type { Store } from '@/lib/store/store';
import { ownWritesWaiting } from '@/lib/store/whole/heard';
import { removedLanes } from './devices';
import { heldMarks, readLanes, readOwn } from './state';

export interface DeviceListed {
  id: string;
  label: string;
  /** When it last wrote, ISO 8601; empty where nothing of it was taken in. */
  seen: string;
  /** Records that came from it. */
  came: number;
}

export interface FolderState {
  label: string;
  /** When this device last wrote there, ISO 8601; empty where it never did. */
  at: string;
  /** Own writes that are not in the folder yet, counted up to a thousand. */
  waiting: number;
  /** Erased on another device, and kept here while a legal hold is on. */
  held: number;
  /** Taken out by another device. */
  removed: boolean;
  /** The one heard of last stands first. */
  others: DeviceListed[];
}

/** Null where this notebook is in no folder. */
export async function listFolder(store: Store): Promise<FolderState | null> {
  const own = (await readOwn(store))?.own;
  if (!own) return null;
  const removed = await removedLanes(store);
  const lanes = (await readLanes(store)).filter(({ id, has }) => id !== own.lane && !removed.has(id) && has.length > 0);
  return {
    label: own.label,
    at: own.at,
    waiting: await ownWritesWaiting(store, own.upTo),
    held: (await heldMarks(store)).length,
    removed: own.removed === true,
    others: lanes
      .map(({ id, label, seen, came }) => ({ id, label, seen, came }))
      .sort((a, b) => (a.seen < b.seen ? 1 : -1)),
  };
}
