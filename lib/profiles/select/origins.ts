// Where something that goes came from, as far as it may be told: the rep's reasons and the firms masked like any text.
import { Provenance } from '@/lib/model/whose/provenance';

const DECLARED: ReadonlySet<string> = new Set(Object.keys(Provenance.shape));
const WORDS = ['reason', 'myEmployerThen', 'theirEmployerThen'] as const;

/** Says of the person what may stay behind elsewhere: whom they worked for, on which page they were seen. */
const OF_THEM: ReadonlySet<string> = new Set(['theirEmployerThen', 'sourceUrl']);

const ROOM = 500;

/** Without what another source says, which would come along. `bare`: nothing but what an origin has. */
export function originsLeaving(
  origins: readonly Provenance[],
  mask: (text: string) => string,
  bare: boolean,
): Provenance[] {
  return origins
    .filter((from) => !('value' in from))
    .map((from) => {
      const next: Provenance = { ...from };
      if (bare) for (const name of Object.keys(next)) if (!DECLARED.has(name) || OF_THEM.has(name)) delete next[name];
      for (const name of WORDS) if (typeof next[name] === 'string') next[name] = mask(next[name]).slice(0, ROOM);
      // A page's address is whole or nothing; nothing where it may say anything.
      const page = next.sourceUrl;
      if (page !== undefined && (/[?#%]/.test(page) || mask(page) !== page)) delete next.sourceUrl;
      const same = Object.keys(from).every((name) => from[name] === next[name]);
      return same ? from : { ...next, partial: true };
    });
}
