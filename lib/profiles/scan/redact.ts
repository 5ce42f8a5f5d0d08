// A text without the ways to reach people and the names it gives away; the original is never touched.
import { type FindPhones, type Found, findAddresses, type Hit } from './addresses';
import { type Parsed, parse } from './atoms';
import { encodedIn } from './encoded';
import { type Literals, literalsIn } from './literals';
import type { Kept } from './name-words';
import type { Names } from './names';
import { type Phones, phonesIn } from './phones';

const MARKS: Record<Found | 'name' | 'encoded', string> = {
  email: '[address left out]',
  phone: '[number left out]',
  url: '[web address left out]',
  name: '[name left out]',
  encoded: '[left out]',
};
const MARK = /\[(?:(?:address|number|web address|name) )?left out\]/g;

/** What may stand in one text. */
export interface Mask {
  names: Names;
  /** Those who may be named here. */
  kept: Kept;
  /** Only whole names go, not the family name alone. */
  wholeNames?: boolean;
  /** Addresses that must not stand anywhere, whatever they look like. */
  literals: Literals;
  phones: Phones;
  findPhones: FindPhones;
  /** May an address that the text itself shows to be one stand here? Without it none but the known ones are looked for. */
  keepsAddress?: ((hit: Hit) => boolean) | undefined;
}

interface Cut {
  from: number;
  to: number;
  mark: string;
}

function cutsIn(parsed: Parsed, mask: Mask): Cut[] {
  if (parsed.atoms.length === 0) return [];
  const { keepsAddress } = mask;
  const seen = keepsAddress ? findAddresses(parsed, mask.findPhones).filter((hit) => !keepsAddress(hit)) : [];
  return [
    ...seen.map(({ from, to, is }) => ({ from, to, mark: MARKS[is] })),
    ...literalsIn(parsed, mask.literals).map(({ from, to, is }) => ({ from, to, mark: MARKS[is] })),
    ...phonesIn(parsed, mask.phones).map(({ from, to }) => ({ from, to, mark: MARKS.phone })),
    ...mask.names.find(parsed, mask.kept, mask.wholeNames).map(({ from, to }) => ({ from, to, mark: MARKS.name })),
  ];
}

/** Where cuts overlap they are one; it is called as the one that began first. */
function apart(cuts: readonly Cut[]): Cut[] {
  const merged: Cut[] = [];
  for (const cut of cuts.toSorted((a, b) => a.from - b.from || b.to - a.to)) {
    const last = merged.at(-1);
    if (last && cut.from < last.to) last.to = Math.max(last.to, cut.to);
    else merged.push({ ...cut });
  }
  return merged;
}

function cutOut(text: string, mask: Mask): string {
  const parsed = parse(text);
  const encoded = encodedIn(parsed).filter(({ says }) => cutsIn(parse(says), mask).length > 0);
  const cuts = [...cutsIn(parsed, mask), ...encoded.map(({ from, to }) => ({ from, to, mark: MARKS.encoded }))];
  if (cuts.length === 0) return text;
  let [result, at] = ['', 0];
  for (const { from, to, mark } of apart(cuts)) {
    result += text.slice(at, from) + mark;
    at = to;
  }
  return result + text.slice(at);
}

/** The same text where nothing has to go. What is marked already is no text. */
export function redacted(text: string, mask: Mask): string {
  if (!text.includes('left out]')) return cutOut(text, mask);
  const marks = text.match(MARK) ?? [];
  return text
    .split(MARK)
    .map((part, i) => cutOut(part, mask) + (marks[i] ?? ''))
    .join('');
}
