// Numbers of people of the notebook, found in a text by their digits, however they are grouped there.
import { type Atom, between, type Parsed } from './atoms';
import { spokenIn } from './spoken-digits';

export interface PhoneHit {
  from: number;
  to: number;
  /** Without what stands between them. */
  digits: string;
}

/** So many last digits tell a number, whatever the country and the area before them look like. */
const TELLING = 7;
const LONGEST = 15;
/** A shorter one is any number, unless a word says that it is an extension. */
const SHORTEST = 4;

const EXTENSION =
  /(?:ext(?:ension)?|x|durchwahl|dw|apparat|app|nebenstelle|nst|poste|anexo|interno|#)\.?:?\s*(\d{1,6})\s*$/i;

const digitsOf = (value: string): string =>
  [...value.normalize('NFKC').matchAll(/\p{Nd}/gu)].map(([digit]) => digit).join('');

export interface Phones {
  /** The last digits of numbers that are long enough to tell. */
  endings: Set<string>;
  /** Short numbers whole, and extensions. */
  short: Set<string>;
}

/** `values`: as they were written. */
export function indexPhones(values: readonly string[]): Phones {
  const phones: Phones = { endings: new Set(), short: new Set() };
  for (const value of values) {
    const digits = digitsOf(value);
    if (digits.length >= TELLING) phones.endings.add(digits.slice(-TELLING));
    else if (digits) phones.short.add(digits);
    const [, extension] = value.match(EXTENSION) ?? [];
    if (extension) phones.short.add(extension);
  }
  return phones;
}

/** Does this number end like one of them? */
export const endsLike = ({ endings }: Phones, digits: string): boolean =>
  digits.length >= TELLING && digits.length <= LONGEST && endings.has(digits.slice(-TELLING));

const BETWEEN = /^[\s()./\\+\u2010-\u2015·*_:,-]{1,4}$/;
const CALLED =
  /(?:^|[^a-z])(?:ext(?:ension)?|x|durchwahl|dw|apparat|app|nebenstelle|nst|poste|anexo|interno|tel|phone|fon|call|ruf|no|nr|#)\.?:?\s*$/;

/** Groups of digits that may be one number. */
function groupsIn(parsed: Parsed): Atom[][] {
  const groups: Atom[][] = [];
  for (const atom of parsed.atoms) {
    if (atom.kind !== 'digit') continue;
    const last = groups.at(-1)?.at(-1);
    if (last && BETWEEN.test(between(parsed, last, atom))) groups.at(-1)?.push(atom);
    else groups.push([atom]);
  }
  return groups;
}

const MOST_GROUPS = 9;

/** Every number of several groups that ends like one of them. */
function longIn(group: readonly Atom[], phones: Phones): PhoneHit[] {
  const hits: PhoneHit[] = [];
  for (const [i, first] of group.entries()) {
    let digits = '';
    for (const last of group.slice(i, i + MOST_GROUPS)) {
      digits += last.text;
      if (endsLike(phones, digits)) hits.push({ from: first.from, to: last.to, digits });
    }
  }
  return hits;
}

/** A known number within what is told in words. */
const isSpoken = (phones: Phones, digits: string): boolean =>
  phones.short.has(digits) ||
  Array.from({ length: Math.max(0, digits.length - TELLING + 1) }, (_, i) => digits.slice(i, i + TELLING)).some(
    (part) => phones.endings.has(part),
  );

export function phonesIn(parsed: Parsed, phones: Phones): PhoneHit[] {
  if (phones.endings.size + phones.short.size === 0) return [];
  const spoken = spokenIn(parsed).filter(({ digits }) => isSpoken(phones, digits));
  if (!parsed.atoms.some(({ kind }) => kind === 'digit')) return spoken;
  const written = groupsIn(parsed).flatMap((group) => {
    const long = longIn(group, phones);
    if (long.length > 0) return long;
    return group.flatMap(({ text: digits, from, to, start }) => {
      const told = digits.length >= SHORTEST || CALLED.test(parsed.folded.slice(Math.max(0, start - 14), start));
      return told && phones.short.has(digits) ? [{ from, to, digits }] : [];
    });
  });
  return [...spoken, ...written];
}
