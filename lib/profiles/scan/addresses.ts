// Ways to reach somebody that stand in the middle of a text, known or not: mail, numbers, pages of the web. A help, never a proof.
import { type Parsed, spanOf } from './atoms';
import { spokenIn } from './spoken-digits';

export type Found = 'email' | 'phone' | 'url';

export interface Hit {
  from: number;
  to: number;
  is: Found;
  /** As it was written. */
  text: string;
}

/** Numbers that a library knows: where they begin and end. */
export type FindPhones = (text: string) => readonly { from: number; to: number }[];

const LOCAL = String.raw`[\p{L}\p{N}._%+'-]*[\p{L}\p{N}_+-]`;
const NAME = String.raw`[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?`;
const SAID_AT = 'at|bei|arroba|chez|klammeraffe|commat|snabel-?a|собака';
const SAID_DOT = 'dot|punkt|point|punto|ponto|точка';
const OPEN = String.raw`[([{<]\s*`;
const CLOSE = String.raw`\s*[)\]}>]`;
/** A dot, in brackets or as a word in brackets. */
const DOT = String.raw`(?:\.|\s*${OPEN}(?:\.|${SAID_DOT})${CLOSE}\s*)`;
const DOT_OR_WORD = String.raw`(?:${DOT}|\s+(?:${SAID_DOT})\s+)`;
const pattern = (source: string): RegExp => new RegExp(source, 'giu');

/** A host with a dot, one of a house without, or a number in brackets. */
const EMAIL = pattern(
  String.raw`${LOCAL}\\?@(?:\[[\p{L}\p{N}.:]+\]|${NAME}(?:\.${NAME})*)|${LOCAL}\s@\s(?=[\p{L}\p{N}.-]*\p{L})${NAME}(?:\.${NAME})+`,
);
/** `dana (at) orbit dot example`, `dana_at_orbit`: the word alone only where the dot is a word too. */
const SPELT = pattern(
  String.raw`${LOCAL}\s*(?:${OPEN}(?:@|${SAID_AT})${CLOSE}|[_-]+(?:${SAID_AT})[_-]+)\s*${NAME}(?:${DOT_OR_WORD}${NAME})*` +
    String.raw`|${LOCAL}\s*${OPEN}a${CLOSE}\s*${NAME}(?:${DOT_OR_WORD}${NAME})+` +
    String.raw`|${LOCAL}\s+(?:${SAID_AT})\s+${NAME}(?:\s+(?:${SAID_DOT})\s+${NAME}|${DOT}${NAME})*\s+(?:${SAID_DOT})\s+${NAME}` +
    String.raw`|[\p{L}._-]*[\d._][\p{L}\p{N}._-]*\s+(?:${SAID_AT})\s+${NAME}(?:${DOT}${NAME})+`,
);
/** Without one of these nothing is spelt out. */
const MAY_BE_SPELT = new RegExp(
  `[([{<_-]\\s*(?:a|at|@|${SAID_AT})\\s*[)\\]}>_-]|\\s(?:${SAID_AT})\\s.*(?:\\.|${SAID_DOT})`,
  'isu',
);
const WEB =
  /(?<![\p{L}\p{N}])(?:https?:\/\/|www\.)[^\s<>"]+|(?<![\p{L}\p{N}@])(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?\.)+(?:com|org|net|info|biz|io|co|ai|app|dev|eu|de|at|ch|fr|es|it|nl|be|pl|se|no|dk|fi|uk|ie|us|ca|au|jp|cn|in|br|cz|pt|me|tv|shop|online|example)(?![\p{L}\p{N}-])(?:\/[^\s<>"]*)?/giu;
const MAY_BE_WEB = /[\p{L}\p{N}]\.\p{L}|:\/\//u;
/** Seven digits and more, in groups or not. */
const NUMBER = /(?:\+|\(\+?)?\d(?:[\s()./\u2010-\u2015-]{0,3}\d){6,}/g;
const EXTENSION =
  /(?<![\p{L}\p{N}])(?:ext(?:ension)?|durchwahl|dw|nebenstelle|nst|apparat|poste|anexo|interno|x)\s?[.:#-]?\s?(\d{2,6})(?![\p{L}\d]|[.,]\d)/giu;

const LEAST_DIGITS = 7;
const MONTHS_AND_TIMES =
  /^(?:\d{4}[-/.]\d\d?[-/.]\d\d?(?:\s+\d\d?(?:[:.]?\d\d)?)?|\d\d?[-/.]\d\d?[-/.]\d{4}(?:\s+\d\d?)?|(?:19|20)\d\d\s?[-\u2013/]\s?(?:19|20)\d\d)$/;
/** Grouped by thousands: a sum where it is a round one, or where it says of what. */
const THOUSANDS = /^\d{1,3}(?:[. ]\d{3})+$/;
const ROUND = /00$/;
const UNIT_AFTER =
  /^\s?(?:[€$£¥%]|k\b|(?:eur|euro|usd|chf|gbp|pln|dollars?|pounds?|kr|mio|million|stuck|stk|st|pcs|pieces?|units?|boxes|pallets|jars|bags|cases|kg|t|tons?|tonnen|m2|km|people|users|seats|unites|pieces|cajas|unidades)\b)/;
const UNIT_BEFORE =
  /(?:[€$£¥]|\b(?:eur|usd|chf|gbp|of|uber|for|fur|about|budget|revenue|umsatz|turnover|total|summe|gesamt))\s?$/;
const TRAILING = /[.,;:!?)\]}'"]+$/;

function matches(parsed: Parsed, sought: RegExp, is: Found): Hit[] {
  const { folded, text } = parsed;
  return [...folded.matchAll(sought)].map((match) => {
    const found = is === 'url' ? match[0].replace(TRAILING, '') : match[0];
    const { from, to } = spanOf(parsed, match.index, match.index + found.length);
    return { from, to, is, text: text.slice(from, to) };
  });
}

/** Days, moments and sums are numbers of seven digits too, and reach nobody. */
function isNoPhone({ folded }: Parsed, index: number, found: string): boolean {
  if (MONTHS_AND_TIMES.test(found)) return true;
  const [before, after] = [
    folded.slice(Math.max(0, index - 12), index),
    folded.slice(index + found.length, index + found.length + 12),
  ];
  return THOUSANDS.test(found) && (ROUND.test(found) || UNIT_AFTER.test(after) || UNIT_BEFORE.test(before));
}

function phones(parsed: Parsed, known: FindPhones): Hit[] {
  const spoken = spokenIn(parsed)
    .filter(({ digits }) => digits.length >= LEAST_DIGITS)
    .map(({ from, to }): Hit => ({ from, to, is: 'phone', text: parsed.text.slice(from, to) }));
  return [...spoken, ...writtenPhones(parsed, known)];
}

function writtenPhones(parsed: Parsed, known: FindPhones): Hit[] {
  const { text, folded, atoms } = parsed;
  const digits = atoms.reduce((sum, atom) => (atom.kind === 'digit' ? sum + atom.text.length : sum), 0);
  if (digits < 2) return [];
  const extensions = matches(parsed, EXTENSION, 'phone');
  if (digits < LEAST_DIGITS) return extensions;
  const guessed = [...folded.matchAll(NUMBER)].flatMap((match): Hit[] => {
    if (isNoPhone(parsed, match.index, match[0])) return [];
    const { from, to } = spanOf(parsed, match.index, match.index + match[0].length);
    return [{ from, to, is: 'phone', text: text.slice(from, to) }];
  });
  const sure = known(text).map(({ from, to }): Hit => ({ from, to, is: 'phone', text: text.slice(from, to) }));
  return [...sure, ...guessed, ...extensions];
}

/** Of hits that overlap the first and longest stays. */
export function apart<Some extends { from: number; to: number }>(hits: readonly Some[]): Some[] {
  const kept: Some[] = [];
  for (const hit of hits.toSorted((a, b) => a.from - b.from || b.to - a.to))
    if (hit.from >= (kept.at(-1)?.to ?? 0)) kept.push(hit);
  return kept;
}

/** In the order of the text; none overlaps another. */
export function findAddresses(parsed: Parsed, known: FindPhones): Hit[] {
  const { folded } = parsed;
  const mail = folded.includes('@') ? matches(parsed, EMAIL, 'email') : [];
  const spelt = MAY_BE_SPELT.test(folded) ? matches(parsed, SPELT, 'email') : [];
  const web = MAY_BE_WEB.test(folded) ? matches(parsed, WEB, 'url') : [];
  return apart([...mail, ...spelt, ...web, ...phones(parsed, known)]);
}
