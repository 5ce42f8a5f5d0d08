// Live detection in one frame: tells that the page may show somebody else, never who. Small, because it runs in every
// frame of a switched-on site; the reading itself is done from outside, once for all frames.

import { LATE_MS } from './fresh';
import { own } from './read/dom';

export interface Watched {
  document: Document;
  url(): string;
  /** `cleared`: the address is another one; whoever was shown before is no longer meant. */
  tell(url: string, cleared: boolean): void;
  /** The frame has come to another address; milliseconds as `now`. */
  arrive(url: string, at: number): void;
  /** False when the extension is gone. */
  alive(): boolean;
  /** Milliseconds, monotonic. */
  now(): number;
}

const QUIET_MS = 150;
/** The page is read again when late answers have had time to arrive, and once more when they are no longer waited for. */
const SETTLE_MS = [400, 1_000, LATE_MS + 50];
/** After a click, a key or a new address somebody else may come up at any moment. */
const ALERT_MS = 10_000;
const BUSY_MS = 1_000;
/** A page that changes by itself is read this seldom. */
const IDLE_MS = 5_000;

const OBSERVED = ['class', 'email', 'title', 'hidden', 'aria-selected', 'aria-expanded', 'href'];
const GESTURES = ['pointerup', 'keyup'];
const ARRIVALS = ['popstate', 'hashchange', 'pageshow'];

/** A page may call a form or a field of its own `addEventListener`; the document's is meant. */
function hear(
  on: boolean,
  target: EventTarget,
  events: string[],
  heard: (event: Event) => void,
  passive = false,
): void {
  const method = own<EventTarget['addEventListener']>(target, on ? 'addEventListener' : 'removeEventListener');
  for (const event of events) method?.call(target, event, heard, passive ? { capture: true, passive } : undefined);
}

/** Starts; returns the way to stop. Changes nothing and dispatches nothing in the page. */
export function watch({ document, url, tell, arrive, alive, now }: Watched): () => void {
  const view = own<(Window & typeof globalThis) | null>(document, 'defaultView');
  if (!view) return () => {};
  let [seenUrl, told, alertUntil] = ['', Number.NEGATIVE_INFINITY, 0];
  let timer: ReturnType<typeof setTimeout> | undefined;
  let settling: ReturnType<typeof setTimeout>[] = [];

  const look = () => {
    timer = undefined;
    if (!alive()) return stop();
    if (arrived() || own(document, 'visibilityState') === 'hidden') return;
    told = now();
    tell(seenUrl, false);
  };
  const soon = () => {
    const pause = now() < alertUntil ? BUSY_MS : IDLE_MS;
    timer ??= setTimeout(look, Math.max(QUIET_MS, told + pause - now()));
  };
  /** At once, whatever was told a moment ago: what was late may have arrived. */
  const settle = () => {
    told = Number.NEGATIVE_INFINITY;
    clearTimeout(timer);
    look();
  };
  /** A new address clears at once: the header still shows the person before. */
  const arrived = (): boolean => {
    if (url() === seenUrl) return false;
    seenUrl = url();
    alertUntil = now() + ALERT_MS;
    told = Number.NEGATIVE_INFINITY;
    arrive(seenUrl, now());
    tell(seenUrl, true);
    clearTimeout(timer);
    for (const each of settling) clearTimeout(each);
    timer = setTimeout(look, QUIET_MS);
    settling = SETTLE_MS.map((ms) => setTimeout(settle, ms));
    return true;
  };
  const stirred = () => {
    if (!alive()) return stop();
    if (!arrived()) soon();
  };
  const touched = ({ type }: Event) => {
    alertUntil = now() + ALERT_MS;
    // A click may have chosen somebody else; whoever was there before must not stay for the length of a pause.
    if (type === 'pointerup') told = Number.NEGATIVE_INFINITY;
    clearTimeout(timer);
    timer = undefined;
    stirred();
  };
  const observer = new view.MutationObserver(stirred);
  const listen = (on: boolean) => {
    hear(on, document, GESTURES, touched, true);
    hear(on, view, ARRIVALS, stirred);
    hear(on, document, ['visibilitychange'], stirred);
  };
  const stop = () => {
    observer.disconnect();
    clearTimeout(timer);
    for (const each of settling) clearTimeout(each);
    listen(false);
  };
  const changes = { subtree: true, childList: true, characterData: true, attributes: true };
  observer.observe(document, { ...changes, attributeFilter: OBSERVED });
  listen(true);
  arrived();
  return stop;
}
