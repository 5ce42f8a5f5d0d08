// Sites that change without loading show the person before for a while under the new address. An answer that did not
// change with the address is held back until the page has had time to answer.
import type { Sighting } from '../model/sighting';

/** Seen: headers up to 350 ms late on loopback (2026-11), seconds over a network. */
export const LATE_MS = 3_000;

/** An answer that the address itself repeats, as on LinkedIn, needs no waiting. */
function isTied(url: string, sighting: Sighting | null): boolean {
  if (sighting?.kind !== 'person') return false;
  const address = decodeURIComponent(url.replace(/%(?![0-9a-f]{2})/gi, '%25'))
    .normalize('NFC')
    .toLowerCase();
  return sighting.person.handles.some(({ value }) => value.length > 2 && address.includes(value.toLowerCase()));
}

export type FreshReader = (url: string, read: () => Sighting | null, now: number) => Sighting | null;

/** Remembers the last answer of one frame. `now`: milliseconds, monotonic. */
export function freshReader(): FreshReader {
  let last = { url: '', answer: 'null' };
  let suspect: { answer: string; until: number } | null = null;
  return (url, read, now) => {
    const sighting = read();
    const answer = JSON.stringify(sighting);
    if (url !== last.url) {
      // Back at the same address within the time: what was suspected before is no longer.
      suspect = last.url && last.answer !== 'null' ? { answer: last.answer, until: now + LATE_MS } : null;
      last = { url, answer: suspect ? last.answer : answer };
    }
    if (suspect && (answer !== suspect.answer || now >= suspect.until || isTied(url, sighting))) suspect = null;
    if (suspect) return null;
    last = { url, answer };
    return sighting;
  };
}
