// Sites that change without loading show the person before for a while under the new address. An answer that did not
// change with the address is held back until the page shows that it has answered, or has had time to.
import type { Sighting } from '../model/sighting';

/** Seen: headers up to 350 ms late on loopback (2026-11), seconds over a network. */
export const LATE_MS = 3_000;

/** `stamp` changes with the open item, so that two messages of one person can be told apart; empty where none is open. */
export interface Look {
  sighting: Sighting | null;
  stamp: string;
}

/** `arrived`: when the frame came to this address, as far as that is known. Milliseconds, monotonic. */
export type FreshReader = (url: string, read: () => Look, now: number, arrived?: number) => Sighting | null;

/** Whom it names: what else a page says of them comes and goes while it still shows the same. */
const keysOf = (sighting: Sighting) =>
  (sighting.kind === 'person' ? [sighting.person] : sighting.candidates).map(({ name, handles }) => handles[0] ?? name);

/** Remembers the last answer of one frame. `isTied`: the part of the address that names the person names this one. */
export function freshReader(isTied?: (url: string, sighting: Sighting) => boolean): FreshReader {
  let last = { url: '', said: '' };
  let suspect: { said: string; until: number } | null = null;
  return (url, read, now, arrived = now) => {
    const { sighting, stamp } = read();
    const said = sighting ? JSON.stringify([sighting.kind, keysOf(sighting), stamp]) : '';
    if (url !== last.url) {
      // Back at the same address within the time: what was suspected before is no longer.
      suspect = last.said ? { said: last.said, until: arrived + LATE_MS } : null;
      last = { url, said: suspect ? last.said : said };
    }
    // A page that says itself that it has not caught up has not answered.
    const answered = said !== suspect?.said || now >= suspect.until;
    if (sighting?.kind === 'unclear' && !sighting.candidates[0]) return sighting;
    if (suspect && (answered || (sighting && isTied?.(url, sighting)))) suspect = null;
    if (suspect) return null;
    last = { url, said };
    return sighting;
  };
}
