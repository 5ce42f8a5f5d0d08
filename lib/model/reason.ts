// Why a read or write failed, in words a rep can act on.
import { phrase } from '@/lib/words';

interface Told {
  name: string;
  message: string;
}

/** The error and all that are wrapped in it: the browser's own is often the innermost. */
function chainOf(error: unknown, depth = 0): Told[] {
  if (!error || typeof error !== 'object' || depth > 5) return error ? [{ name: 'Error', message: String(error) }] : [];
  const { name = 'Error', message = '' } = error as Partial<Told>;
  const { inner, cause, failures } = error as { inner?: unknown; cause?: unknown; failures?: unknown };
  const first = Array.isArray(failures) ? failures[0] : undefined;
  return [{ name, message }, ...[inner, cause, first].flatMap((one) => (one ? chainOf(one, depth + 1) : []))];
}

export const DISK_FULL = phrase`the disk is full. Free some space, then try again.`;

const KNOWN: readonly [told: RegExp, words: string][] = [
  [/quota|no_?space|disk/i, DISK_FULL],
  [
    /mutation|InvalidState|SecurityError|insecure|MissingAPI/i,
    phrase`this window does not keep data (private browsing). Use a normal window.`,
  ],
  [/VersionError/i, phrase`it was written by a newer Rung. Update Rung.`],
  [/clone/i, phrase`something in it cannot be kept: it could not be cloned.`],
  [/DatabaseClosed|closing|connection/i, phrase`the browser closed the notebook. Try again, or open this page again.`],
  [/Abort|Timeout/i, phrase`the browser broke it off. Try again.`],
  [
    /UnknownError|Bulk|Modify|OpenFailed|DataError|NotFound|Internal|Constraint|ReadOnly|Transaction|PrematureCommit/i,
    phrase`the browser could not read or write the notebook. Try again; if it stays so, close all windows and start it again.`,
  ],
];

/** Did the browser refuse, rather than Rung itself? Such an error has a name of its own. */
export const isFromBrowser = (error: unknown): boolean => chainOf(error).some(({ name }) => name !== 'Error');

export const isDiskFull = (error: unknown): boolean => reasonOf(error) === DISK_FULL;

/** Are the browser's own files spoilt, as far as it tells? It has no name for that but this one. */
export const isUnreadable = (error: unknown): boolean =>
  chainOf(error).some(({ name }) => name === 'UnknownError') && !isDiskFull(error);

/** The advice that fits; never the browser's own words. What Rung itself refuses is said as it was said. */
export function reasonOf(error: unknown): string {
  const chain = chainOf(error);
  const told = chain.map(({ name, message }) => `${name}: ${message}`).join(' ');
  const known = KNOWN.find(([pattern]) => pattern.test(told));
  if (known && (isFromBrowser(error) || known[1] === DISK_FULL)) return known[1];
  return chain.at(-1)?.message || phrase`nobody knows why. Try again.`;
}
