// Ways to reach somebody that stand in the middle of a text: mail, numbers, pages of the web. A help, never a proof.

export type Found = 'email' | 'phone' | 'url';

export interface Hit {
  from: number;
  to: number;
  is: Found;
  text: string;
}

/** Numbers that a library knows: where they begin and end. */
export type FindPhones = (text: string) => readonly { from: number; to: number }[];

const EMAIL = /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu;
/** `dana (at) orbit dot example`: the words alone only where both are there. */
const SPELT =
  /[\p{L}\p{N}._%+-]+(?:\s*[([{]\s*at\s*[)\]}]\s*|\s+at\s+)[\p{L}\p{N}-]+(?:(?:\s*[([{]\s*dot\s*[)\]}]\s*|\s+dot\s+)[\p{L}\p{N}-]+)+|[\p{L}\p{N}._%+-]+\s*[([{]\s*at\s*[)\]}]\s*[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/giu;
/** Without these two nothing is spelt out. */
const AT = /at.*(?:dot|[)\]}])/is;
const WEB =
  /\b(?:https?:\/\/|www\.)[^\s<>"]+|\b(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?\.)+(?:com|org|net|info|biz|io|co|ai|app|dev|eu|de|at|ch|fr|es|it|nl|be|pl|se|no|dk|fi|uk|ie|us|ca|au|jp|cn|in|br|example)(?![\p{L}\p{N}-])(?:\/[^\s<>"]*)?/giu;
/** Seven digits and more, in groups or not. */
const NUMBER = /(?:\+|\(\+?)?\p{Nd}(?:[\s()./\u2010-\u2015-]{0,3}\p{Nd}){6,}/gu;

const DIGITS = /\p{Nd}/gu;
const LEAST_DIGITS = 7;

/** Days, moments and sums are numbers of seven digits too, and reach nobody. */
const NO_PHONE =
  /^(?:\d{4}[-/.]\d\d?[-/.]\d\d?(?:\s+\d\d?(?:[:.]?\d\d)?)?|\d\d?[-/.]\d\d?[-/.]\d{4}(?:\s+\d\d?)?|\d{1,3}(?:[. ]\d{3})+|(?:19|20)\d\d\s?[-\u2013/]\s?(?:19|20)\d\d)$/;

const TRAILING = /[.,;:!?)\]}'"]+$/;

function matches(text: string, pattern: RegExp, is: Found): Hit[] {
  return [...text.matchAll(pattern)].map((match) => {
    const found = is === 'url' ? match[0].replace(TRAILING, '') : match[0];
    return { from: match.index, to: match.index + found.length, is, text: found };
  });
}

function phones(text: string, known: FindPhones): Hit[] {
  if ((text.match(DIGITS)?.length ?? 0) < LEAST_DIGITS) return [];
  const guessed = matches(text, NUMBER, 'phone').filter((hit) => !NO_PHONE.test(hit.text));
  const sure = known(text).map(({ from, to }): Hit => ({ from, to, is: 'phone', text: text.slice(from, to) }));
  return [...sure, ...guessed];
}

/** Of hits that overlap the first and longest stays. */
export function apart<Some extends { from: number; to: number }>(hits: readonly Some[]): Some[] {
  const kept: Some[] = [];
  for (const hit of hits.toSorted((a, b) => a.from - b.from || b.to - a.to))
    if (hit.from >= (kept.at(-1)?.to ?? 0)) kept.push(hit);
  return kept;
}

/** In the order of the text; none overlaps another. */
export function findAddresses(text: string, known: FindPhones): Hit[] {
  const spelt = AT.test(text) ? matches(text, SPELT, 'email') : [];
  const mail = [...(text.includes('@') ? matches(text, EMAIL, 'email') : []), ...spelt];
  return apart([...mail, ...matches(text, WEB, 'url'), ...phones(text, known)]);
}
