// Copies of the rep's own that are made by themselves: one when it is time and something changed; else why it waits.
import { hasPassed, isoOf } from '@/lib/model/moment';
import type { OwnPlace, Shut } from '@/lib/model/own-place';
import type { Going } from '@/lib/package/export';
import type { Store } from '@/lib/store/store';
import { foundIn } from '@/lib/store/whole/found';
import { type CopySetup, keepSetup, readSetup } from './copy-setup';
import { type CopyState, keepCopyState, readCopyState } from './copy-state';

const DAY = 86_400_000;
/** After one that failed, milliseconds until it is tried again. */
const REST = 3_600_000;

/** Opens the place without asking the rep, or says why it is shut. */
export type OpenPlace = (setup: CopySetup) => Promise<OwnPlace | Shut>;

const fresh = ({ kind, name }: CopySetup): CopyState => ({
  kind,
  place: name,
  at: null,
  fileName: '',
  opened: false,
  born: '',
  seq: 0,
  tried: null,
  waits: null,
  say: '',
});

/** Where the next ones go; every open page hears of it. `null`: none are made by themselves any more. */
export async function setUpCopies(store: Store, setup: CopySetup | null): Promise<void> {
  await keepSetup(store, setup);
  const { keeping } = store.world;
  if (!keeping) return;
  const known = await readCopyState(keeping);
  await keepCopyState(keeping, setup && standing(setup, known));
}

const standing = (setup: CopySetup, known: CopyState | null): CopyState =>
  known?.kind === setup.kind && known.place === setup.name ? known : fresh(setup);

/** Writes that are in no copy of the rep's own yet: those since the last one. */
export const changesSince = (state: Pick<CopyState, 'born' | 'seq'>, now: { born: string; seq: number }): number =>
  state.born === now.born ? Math.max(0, now.seq - state.seq) : now.seq;

/** Is it time, and did something change? A copy from tomorrow was made while the clock was wrong. */
export function isDue(setup: CopySetup, state: CopyState, found: { born: string; seq: number }, now: number): boolean {
  if (changesSince(state, found) === 0) return false;
  if (state.waits === 'failed' && state.tried && !hasPassed(state.tried, REST, now)) return false;
  // Of a day that is not quite over: who opens the notebook each morning gets one each morning.
  return state.at === null || hasPassed(state.at, setup.days * DAY - DAY / 4, now);
}

/**
 * Makes one where it is due, or where the rep asks for one (`now`). Null where none are made by themselves. To be called by
 * one page at a time.
 */
export async function keepOwnCopies(
  store: Store,
  open: OpenPlace,
  going: Going & { work?: number; now?: boolean } = {},
): Promise<CopyState | null> {
  const { keeping } = store.world;
  const setup = keeping && (await readSetup(store));
  if (!setup) return null;
  const { now = false, ...pace } = going;
  const state = standing(setup, await readCopyState(keeping));
  const found = await foundIn(store, 1);
  if (!now && !isDue(setup, state, found, store.world.now())) return state;
  const next = await attempt(store, setup, state, open, pace);
  await keepCopyState(keeping, next);
  return next;
}

async function attempt(
  store: Store,
  setup: CopySetup,
  state: CopyState,
  open: OpenPlace,
  pace: Going & { work?: number },
): Promise<CopyState> {
  const at = isoOf(store.world.now());
  const place = await open(setup);
  if (typeof place === 'string') return { ...state, tried: at, waits: place, say: '' };
  // All that a whole copy is made of: only where one is made.
  const { makeOwnCopy } = await import('./make-own-copy');
  const made = await makeOwnCopy(store, setup, place, pace);
  return made.ok
    ? { ...state, ...made.value, at: isoOf(store.world.now()), tried: null, waits: null, say: '' }
    : { ...state, tried: at, waits: made.code, say: made.code === 'gone' ? '' : made.say };
}
