// Live mode: when a page stirs, its tab is read whole and the badge follows; where nobody is found it looks again.
import type { Known, Owner, Sighting } from '@/lib/model/sighting';
import { knownBefore, saysMore } from '@/lib/services/rep/known';
import type { Store } from '@/lib/store/store';
import { say } from '@/lib/words';
import { badgeTitle } from './badge-title';
import { badgeFor } from './live-badge';

/** What following needs from the browser. */
export interface Tabs {
  /** The address of the tab now; null where it is gone or not ours to see. */
  urlOf(tabId: number): Promise<string | null>;
  look(tabId: number, known: Known): Promise<Reading>;
  keep(tabId: number, seen: { url: string; sighting: Sighting | null }): Promise<void>;
  setBadge(tabId: number, text: string): Promise<void>;
  /** What the button says when it is pointed at. */
  setTitle(tabId: number, title: string): Promise<void>;
  /** Whom a page marks as its owner, to be offered to the rep later. */
  keepOwner(owner: Owner): Promise<void>;
  /** Calls back once after so many milliseconds; returns the way to call it off. */
  later(ms: number, work: () => void): () => void;
}

/** `unreadable`: the page is gone, or no extension may read it. */
type Reading = { kind: 'read'; sighting: Sighting | null; owner: Owner | null } | { kind: 'unreadable' };

export interface Follower {
  /** A frame of the tab may show somebody else. */
  stirred(tabId: number): Promise<void>;
  /** A frame of the tab is at this address; where it is another one, whoever was shown before is no longer meant. */
  moved(tabId: number, frame: number, url: string): Promise<void>;
  /** The tab is closed. */
  forget(tabId: number): void;
}

/** A page may answer late without stirring any more; together as long as an answer may be held back, and longer. */
export const AGAIN_MS = 700;
const AGAIN_TIMES = 6;

/** What is remembered of a tab while it is followed. */
interface Followed {
  /** Where its frames are; 0 is the page itself. */
  addresses: Map<number, string>;
  /** Grows with each address. */
  era: number;
  /** Number of the reading that is shown. */
  shown: number;
  looksLeft: number;
  callOff(): void;
}

function move(state: Followed, frame: number, url: string): void {
  if (frame === 0) state.addresses.clear();
  state.addresses.set(frame, url);
  state.era += 1;
  state.callOff();
}

export function followTabs(store: () => Promise<Store>, tabs: Tabs): Follower {
  const followed = new Map<number, Followed>();
  let readings = 0;
  const stateOf = (tabId: number): Followed => {
    const state = followed.get(tabId) ?? { addresses: new Map(), era: 0, shown: 0, looksLeft: 0, callOff: () => {} };
    followed.set(tabId, state);
    return state;
  };
  /** Reads the tab; shows the answer unless the tab has moved on, or a later reading is shown already. */
  const read = async (tabId: number): Promise<void> => {
    const state = stateOf(tabId);
    readings += 1;
    const [reading, { era }] = [readings, state];
    const [opened, url] = await Promise.all([store(), tabs.urlOf(tabId)]);
    if (!url) return;
    const known = await knownBefore(opened);
    const seen = await tabs.look(tabId, known);
    const { sighting, owner } = seen.kind === 'read' ? seen : { sighting: null, owner: null };
    const [text, title] = await Promise.all([badgeFor(opened, sighting), badgeTitle(opened, sighting)]);
    if ((await tabs.urlOf(tabId)) !== url || state.era !== era || state.shown > reading) return;
    state.shown = reading;
    state.callOff();
    if (sighting?.kind !== 'person' && state.looksLeft > 0)
      state.callOff = tabs.later(AGAIN_MS, () => void again(tabId));
    await Promise.all([tabs.keep(tabId, { url, sighting }), tabs.setBadge(tabId, text), tabs.setTitle(tabId, title)]);
    if (owner && saysMore(owner, known)) await tabs.keepOwner(owner);
  };
  const again = (tabId: number): Promise<void> => {
    stateOf(tabId).looksLeft -= 1;
    return read(tabId).catch(() => {});
  };
  const stirred = (tabId: number): Promise<void> => {
    stateOf(tabId).looksLeft = AGAIN_TIMES;
    return read(tabId);
  };
  return {
    stirred,
    async moved(tabId, frame, url) {
      const state = stateOf(tabId);
      // The browser and the page script both tell; the second one tells nothing new.
      if (state.addresses.get(frame) === url) return stirred(tabId);
      move(state, frame, url);
      const badge = tabs.setBadge(tabId, '');
      const kept = tabs.keep(tabId, { url: '', sighting: null });
      await Promise.all([badge, kept, tabs.setTitle(tabId, say('extension_name'))]);
      await stirred(tabId);
    },
    forget(tabId) {
      followed.get(tabId)?.callOff();
      followed.delete(tabId);
    },
  };
}
