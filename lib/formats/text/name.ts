// A person's whole name in the parts that other programs ask for, and the whole name that such parts make.
import { oneLine } from './plain';

export const EAST_ASIAN = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\s]+$/u;

/** Stand between given names and family, and belong to the family. In small letters any word does. */
const PARTICLE = /^(?:\p{Ll}+|Van|Von|De|Der|Den|Di|Da|Dos|Del|Della|Ter|Ten|Zu|Zum|Zur)$/u;
const BEFORE = /^(?:dr|prof|mr|mrs|ms|mx|sir|rev|herr|frau|dipl|ing|mag)\.?$/i;
export const GENERATION = /^(?:jr|jnr|sr|snr|i{2,3}|iv)\.?$/i;
const DEGREE = /^(?:esq|ph\.?d|m\.?b\.?a|m\.?d|cpa|ll\.?[bm]|[mb]\.?sc|[mb]\.?a)\.?$/i;
const isAfter = (word: string): boolean => GENERATION.test(word) || DEGREE.test(word);
/** Lists often write the family so, before the other names or behind them. */
const CAPITALS = /^\p{Lu}[\p{Lu}'’-]+$/u;

/** Words with commas between them; a comma in anything else says nothing of a family. */
const LISTED = /^[\p{L}\p{M}.'’ -]+(?:,\s*[\p{L}\p{M}.'’ -]+){1,3}$/u;

/** `before`: titles and forms of address; `after`: generations and degrees. */
export interface NameInParts {
  family: string;
  given: string;
  before: string;
  after: string;
}

/** `SMITH Ann`, `Ann SMITH`: which words are the family; null where capitals do not tell. */
function shouted(words: readonly string[]): [family: string[], given: string[]] | null {
  const isLoud = words.map((word) => CAPITALS.test(word));
  const [first, last] = [isLoud.indexOf(true), isLoud.lastIndexOf(true)];
  const alone = first >= 0 && !isLoud.every(Boolean) && isLoud.slice(first, last + 1).every(Boolean);
  if (!alone || (first > 0 && last < words.length - 1)) return null;
  return [words.slice(first, last + 1), [...words.slice(0, first), ...words.slice(last + 1)]];
}

function familyAndGiven(words: readonly string[]): [family: string[], given: string[]] {
  if (words.length < 2) return [[...words], []];
  if (EAST_ASIAN.test(words.join(' '))) return [words.slice(0, 1), words.slice(1)];
  const loud = shouted(words);
  if (loud) return loud;
  const particle = words.findIndex((word, i) => i > 0 && i < words.length - 1 && PARTICLE.test(word));
  const at = particle > 0 ? particle : words.length - 1;
  return [words.slice(at), words.slice(0, at)];
}

/** A guess, because only the whole name is known: of `Smith, Ann`, of `Dr. Jan van der Berg`, of `Martin Luther King Jr.`. */
export function nameInParts(name: string): NameInParts {
  const [head = '', ...behind] = LISTED.test(name) ? name.split(/\s*,\s*/) : [name];
  const isSuffix = (part: string) => part.split(' ').every(isAfter);
  const suffixes = behind.filter(isSuffix);
  const given = behind.filter((part) => !isSuffix(part)).join(' ');
  const words = head.split(' ').filter(Boolean);
  const before: string[] = [];
  while (words.length > 1 && BEFORE.test(words[0] ?? '')) before.push(words.shift() ?? '');
  const after: string[] = [];
  while (words.length > 1 && isAfter(words.at(-1) ?? '')) after.unshift(words.pop() ?? '');
  const [family, first] = given ? [words, []] : familyAndGiven(words);
  return {
    family: family.join(' '),
    given: given || first.join(' '),
    before: before.join(' '),
    after: [...after, ...suffixes].join(' '),
  };
}

/** `Smith, Ann` as it is said: `Ann Smith`; any other name as it is. */
export const saidInOrder = (name: string): string => (LISTED.test(name) ? wholeName(nameInParts(name)) : name);

/** For programs that know no more than two parts: nothing of the name is lost in them. */
export function nameParts(name: string): [family: string, given: string] {
  const { family, given, before, after } = nameInParts(name);
  return [[family, after].filter(Boolean).join(' '), [before, given].filter(Boolean).join(' ')];
}

/** Said to a person, not part of the name: in the languages most address books are kept in. */
export const SALUTATION =
  /^(?:mr|mrs|ms|miss|mx|herrn?|frau|m|mme|mlle|monsieur|madame|señora?|sr|sra|srta|sig|sig\.?ra|sig\.?na|signora?|dhr|mevr|mevrouw|mw|hr|fru|fröken|herra|rouva|pan|pani|pán|paní|bay|bayan|г-н|г-жа|господин|госпожа|пан|пані|κος|κα|様)\.?$/iu;

/** In the order it is said: in East Asia the family comes first. A form of address alone is left out. */
export function wholeName(parts: Partial<NameInParts> & { further?: string }): string {
  const { family = '', given = '', further = '', before = '', after = '' } = parts;
  const name = EAST_ASIAN.test(`${family}${given}`) ? [family, given, further] : [given, further, family];
  return oneLine([SALUTATION.test(before.trim()) ? '' : before, ...name, after].filter(Boolean).join(' '));
}
