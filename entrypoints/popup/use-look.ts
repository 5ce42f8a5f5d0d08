// What the page shows, looked at now and again when a slow page has had time to answer.
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { LATE_MS } from '@/lib/detect/fresh';
import type { Look } from '@/lib/ports/tab';
import type { PersonRef } from '@/lib/services/person/person-ref';

/** What the rep chose by hand goes before what the page says. */
export type Chosen = { ref: PersonRef } | { search: true } | { sighted: number } | null;

const AGAIN_MS = [1_000, LATE_MS + 200];

const TEXT = 'textarea, input:not([type="radio"], [type="checkbox"])';

/** A line being typed must not lose its person under the rep's hands. */
const isTyping = (): boolean => [...document.querySelectorAll<HTMLInputElement>(TEXT)].some((box) => box.value !== '');

/** Whom the page marks as its owner is no reason to show anybody else. */
const shownOf = (look: Look) => JSON.stringify({ ...look, owner: null });
const same = (a: Look, b: Look): boolean => shownOf(a) === shownOf(b);

/** Looks anew whenever `look` changes, and forgets what was chosen for the page before. */
export function useLook(look: () => Promise<Look>) {
  const [seen, setSeen] = useState<Look | null>(null);
  const [newer, setNewer] = useState<Look | null>(null);
  const [chosen, choose] = useState<Chosen>(null);
  const byHand = useRef(false);
  const again = useRef(() => {});
  byHand.current = chosen !== null;
  const show = (found: Look | null) => {
    setSeen(found);
    setNewer(null);
    choose(null);
  };
  useLayoutEffect(() => {
    let shown: Look | null = null;
    let current = true;
    let [asked, answered] = [0, 0];
    const refresh = async () => {
      asked += 1;
      const own = asked;
      const found = await look();
      // A page that is busy can answer an earlier question after a later one.
      if (!current || own < answered) return;
      answered = own;
      if (shown && same(shown, found)) return;
      if (shown && (byHand.current || isTyping())) return setNewer(found);
      shown = found;
      show(found);
    };
    show(null);
    again.current = () => void refresh();
    again.current();
    const timers = AGAIN_MS.map((ms) => setTimeout(() => void refresh(), ms));
    return () => {
      current = false;
      for (const timer of timers) clearTimeout(timer);
    };
  }, [look]);
  return { seen, chosen, choose, newer, follow: () => show(newer), again: () => again.current() };
}
