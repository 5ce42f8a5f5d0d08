// Turns what a page or a mail calls somebody into a name fit for display: decorations off, the name itself untouched.

/** Longer than any name seen; what is left of something longer is cut at a word. Code units. */
const LONGEST_NAME = 120;
/** A name is looked for in this much text only, so that a hostile page costs nothing. Code units. */
export const LONGEST_TEXT = 600;

/** Marks that steer direction or hide in text. The joiners U+200C and U+200D stay: Persian and Indic names need them. */
const INVISIBLE =
  /[\p{Cc}\p{Cs}\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufff9-\ufffd\u{e0000}-\u{e007f}]+/gu;
/** More marks on one letter than any script needs. */
const PILED = /(\p{M}{4})\p{M}+/gu;
/** "(3) ", "(99+) ": LinkedIn's and webmail's count of unread things before a title. */
const COUNTER = /^\s*\(\d+\+?\)\s*/;
/** Letters borrowed from mathematics to look bold. */
const STYLED = /[\u{1d400}-\u{1d7ff}]+/gu;
const DECORATION =
  /(?:(?:[\p{Extended_Pictographic}\p{Regional_Indicator}\p{Emoji_Modifier}\p{Co}\u2190-\u21ff\u2300-\u27bf\u2b00-\u2bff]|\ufe0e|\ufe0f|\u20e3)\u200d?)+/gu;
const SIGNS = /[©®™℠]/gu;
/** "(She/Her)", "[er/ihm]" in any language, and "she/her" without brackets. Plain classes: they compile ten times faster. */
const BRACKETS = /\s*[([]([^()[\]]*)[)\]]/g;
const PRONOUNS = /^(?:[^\s/]{1,8}\s?\/\s?)+[^\s/]{1,8}$|^(?:she|he|they|(?:any|all) pronouns)$/i;
const BARE_PRONOUNS = /\s+(?:she|he|they|her|him|ze|xe)(?:\s?\/\s?[a-z]{1,6}){1,2}(?=$|[\s,])/gi;
/** "· 2nd", "• 3rd+": the degree of the connection; a middle dot inside a word (Gal·la) is a letter. */
const DEGREE = /\s+[·•∙](?:\s.*)?$|\s+(?:(?:1st|2nd|3rd\+?)[\s-]degree(?: connection)?|3rd\+)$/u;
/** Degrees and certificates that also stand without a comma; spelled exactly, since "Ma" and "Do" are names. */
const BARE_CREDENTIAL =
  /\s+(?:Ph\.?\s?D\.?|MBA|EMBA|M\.?Sc\.?|B\.?Sc\.?|CPA|CFA|CFP|PMP|CSM|CISSP|CISA|CISM|CPCU|SHRM-S?CP|SPHR|ACCA|FCCA|LL\.?M\.?|LL\.?B\.?|P\.Eng\.?|Ed\.?D\.?|PharmD|MPH)$/u;
/** What may follow a comma: initials ("M.D.", "Dipl.-Ing."), or two capitals in one word ("MSc", "SHRM-CP"). */
const INITIALS = /^(?:[^\s.]{1,5}\.-?)+[^\s.]{0,5}$/;
const CAPITAL = /\p{Lu}|\d/gu;
const GENERATION = /^(?:jr|sr|[js]nr|i{1,3}|iv|v|2nd|3rd|4th)\.?$/iu;
const QUOTED = /^(['‘])(.*)['’]$/u;
const EDGES = /^[\s"“”„«»`*_~.,;:·•\-–—|/\\]+|[\s"“”„«»`*_~,;:·•\-–—|/\\]+$/gu;

/** The name as one would write it on a card, or undefined where the text holds none. Never longer than 120 code units. */
export function cleanName(raw: string): string | undefined {
  let name = raw
    .slice(0, LONGEST_TEXT)
    .normalize('NFC')
    .replace(STYLED, (letters) => letters.normalize('NFKC'));
  name = name
    .replace(/[\t\n\r]/g, ' ')
    .replace(INVISIBLE, '')
    .replace(/\s+/g, ' ')
    .replace(COUNTER, '');
  name = name
    .replace(/[|｜<>].*$/u, '')
    .replace(SIGNS, '')
    .replace(PILED, '$1')
    .trim();
  name = withoutPronouns(undecorated(name)).replace(/\s+/g, ' ').trim();
  name = once(name.replace(DEGREE, ''));
  name = withoutCredentials(name).replace(EDGES, '').replace(QUOTED, '$2');
  return /\p{L}/u.test(name) ? shortened(name) : undefined;
}

/** Text behind a decoration is a slogan ("⭐ I'm hiring ⭐") once a first and a last name stand before it. */
function undecorated(text: string): string {
  let name = '';
  for (const piece of text.split(DECORATION)) {
    name = `${name} ${piece}`.trim();
    if (/\p{L}.*\s\p{L}|^[\p{Script=Han}\p{Script=Hangul}]{2,}$/u.test(name)) break;
  }
  return name;
}

function withoutPronouns(text: string): string {
  const kept = text.replace(BRACKETS, (all, inside: string) => (PRONOUNS.test(inside.trim()) ? ' ' : all));
  return kept.replace(BARE_PRONOUNS, ' ');
}

/** Text meant once for the eye and once for screen readers: "Ann LeeAnn Lee". A real "Omar Omar" stays. */
function once(text: string): string {
  const half = text.slice(0, text.length / 2).trim();
  if (text === `${half} ${half}` && half.includes(' ')) return half;
  if (text !== half + half) return text;
  return half.includes(' ') || /^\p{Lu}.*\p{Ll}$|^\p{Lo}{2,}$/u.test(half) ? half : text;
}

function withoutCredentials(text: string): string {
  const [name = '', ...behind] = text.split(/\s*[,،，]\s*/u);
  const kept = behind.findIndex((part) => isCredential(part, name));
  let short = kept < 0 ? text : [name, ...behind.slice(0, kept)].join(', ');
  while (BARE_CREDENTIAL.test(short) && short.split(' ').length > 2)
    short = short.replace(BARE_CREDENTIAL, '').replace(/,$/, '');
  return short;
}

/** "SMITH, ANN" and "van der Berg, J.P." are a last and a first name; "Ann Smith, MBA" is not. */
function isCredential(part: string, name: string): boolean {
  if (GENERATION.test(part)) return false;
  if (BARE_CREDENTIAL.test(` ${part}`)) return true;
  const [word = ''] = part.split(' ');
  const shouted = name === name.toUpperCase() && name !== name.toLowerCase();
  return (
    /^\P{Ll}.* /u.test(name) &&
    !shouted &&
    (INITIALS.test(word) || word.replaceAll('/', '').match(CAPITAL)?.[1] !== undefined)
  );
}

function shortened(name: string): string {
  if (name.length <= LONGEST_NAME) return name;
  const cut = name.slice(0, LONGEST_NAME);
  return cut.slice(0, Math.max(cut.lastIndexOf(' '), LONGEST_NAME / 2)).trim();
}
