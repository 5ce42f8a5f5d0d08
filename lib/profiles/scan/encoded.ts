// Words hidden in base64 (RFC 4648), as a pasted mail may hold them, and words set letter by letter.

import { type Parsed, spanOf } from './atoms';

export interface Encoded {
  from: number;
  to: number;
  says: string;
}

/** Not the number of a character before it: `%20`. */
const RUN = /(?<!%[\dA-Fa-f]?)[A-Za-z0-9+/_-]{12,}(?:=|%3D){0,2}/g;
/** Words of every language are long runs, too; in base64 cases and digits change places. */
const MIXED = /[a-z][A-Z]|[A-Z]{2}[a-z]|\d[A-Z]/;
const READABLE = /^[\p{L}\p{M}\p{N}\p{P}\p{S}\p{Zs}\s\u200b-\u200f]+$/u;

function decoded(run: string): string | null {
  const bare = run
    .replace(/(?:=|%3D)+$/, '')
    .replaceAll('-', '+')
    .replaceAll('_', '/');
  if (bare.length % 4 === 1) return null;
  const bytes = Uint8Array.from(atob(bare), (char) => char.charCodeAt(0));
  const text = new TextDecoder().decode(bytes);
  return !text.includes('\ufffd') && READABLE.test(text) ? text : null;
}

/** `d a n a @ o r b i t`: six characters and more, a space between each two. */
const SPACED = /(?<![\p{L}\p{N}])(?:[\p{L}\p{N}@._+-][ \u00a0\u2009\u202f]){5,}[\p{L}\p{N}@._+-](?![\p{L}\p{N}])/gu;

const spacedOut = (text: string): Encoded[] =>
  [...text.matchAll(SPACED)].map(({ 0: run, index }) => {
    return { from: index, to: index + run.length, says: run.replace(/\s/g, '') };
  });

/** Also where the spaces, or the letters, are escaped: `d%20a%20n%20a`. */
function spacedIn(parsed: Parsed): Encoded[] {
  const plain = spacedOut(parsed.text);
  if (!parsed.at) return plain;
  return [...plain, ...spacedOut(parsed.folded).map((one) => ({ ...one, ...spanOf(parsed, one.from, one.to) }))];
}

export function encodedIn(parsed: Parsed): Encoded[] {
  const { text } = parsed;
  const spaced = spacedIn(parsed);
  if (!MIXED.test(text)) return spaced;
  const coded = [...text.matchAll(RUN)].flatMap(({ 0: run, index }) => {
    const says = MIXED.test(run) ? decoded(run) : null;
    return says ? [{ from: index, to: index + run.length, says }] : [];
  });
  return [...spaced, ...coded];
}
