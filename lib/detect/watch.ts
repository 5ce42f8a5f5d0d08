// Live detection in one frame: reads now, after each navigation and each change of the header; tells only what changed.
import type { Sighting } from '../model/sighting';

export interface Watched {
  document: Document;
  url(): string;
  read(): Sighting | null;
  tell(url: string, sighting: Sighting | null): void;
  /** False when the extension is gone. */
  alive(): boolean;
  /** Milliseconds, monotonic. */
  now(): number;
}

const QUIET_MS = 150;
const SETTLE_MS = 1_000;
/** A page that never rests is read this seldom. */
const BUSY_MS = 1_000;
/** A frame whose readings have taken this long in all is left alone until its address changes. */
const BUDGET_MS = 2_000;

/** Starts; returns the way to stop. */
export function watch({ document, url, read, tell, alive, now }: Watched): () => void {
  const view = document.defaultView;
  if (!view) return () => {};
  let [seenUrl, said, spent, lastRead] = ['', '', 0, Number.NEGATIVE_INFINITY];
  let timer: ReturnType<typeof setTimeout> | undefined;

  const say = (sighting: Sighting | null) => {
    const text = `${seenUrl} ${JSON.stringify(sighting)}`;
    if (text === said) return;
    said = text;
    tell(seenUrl, sighting);
  };
  const look = () => {
    timer = undefined;
    if (!alive()) return stop();
    if (arrived() || spent > BUDGET_MS || document.visibilityState === 'hidden') return;
    const start = now();
    const sighting = read();
    lastRead = now();
    spent += lastRead - start;
    say(sighting);
  };
  const later = (ms: number) => {
    timer ??= setTimeout(look, ms);
  };
  /** A new address clears at once: the header still shows the person before. */
  const arrived = (): boolean => {
    if (url() === seenUrl) return false;
    seenUrl = url();
    spent = 0;
    say(null);
    clearTimeout(timer);
    timer = undefined;
    later(QUIET_MS);
    setTimeout(() => later(0), SETTLE_MS);
    return true;
  };
  const stirred = () => {
    if (!alive()) return stop();
    if (!arrived()) later(now() - lastRead < BUSY_MS ? BUSY_MS : QUIET_MS);
  };
  const observer = new view.MutationObserver(stirred);
  const stop = () => {
    observer.disconnect();
    clearTimeout(timer);
    for (const event of ['popstate', 'hashchange', 'pageshow']) view.removeEventListener(event, stirred);
    document.removeEventListener('visibilitychange', stirred);
  };
  observer.observe(document, { subtree: true, childList: true, characterData: true, attributes: true, attributeFilter: ['class', 'email', 'title', 'hidden', 'aria-selected', 'aria-expanded', 'href'] });
  for (const event of ['popstate', 'hashchange', 'pageshow']) view.addEventListener(event, stirred);
  document.addEventListener('visibilitychange', stirred);
  arrived();
  return stop;
}
