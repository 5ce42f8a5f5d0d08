// Finds e-mail addresses in text and attributes, and tells what kind of sender an address is.

export interface Address {
  /** Lower case, the domain in ASCII (punycode, RFC 5891), so that two spellings of one domain are one. */
  email: string;
  /** What stands beside the address, as found. */
  name?: string;
}

const LOCAL = "[\\p{L}\\p{M}\\p{N}!#$%&'*+/=?^_`{|}~-]+(?:\\.[\\p{L}\\p{M}\\p{N}!#$%&'*+/=?^_`{|}~-]+)*";
const DOMAIN =
  '(?:[\\p{L}\\p{N}](?:[\\p{L}\\p{M}\\p{N}-]*[\\p{L}\\p{M}\\p{N}])?\\.)+[\\p{L}\\p{M}][\\p{L}\\p{M}\\p{N}-]*[\\p{L}\\p{M}\\p{N}]';
const WHOLE = new RegExp(`^${LOCAL}@${DOMAIN}$`, 'u');
/** Not inside a longer word, and not cut off: "abc@gma..." and "…smith@x.example" are no addresses. */
const INSIDE = new RegExp(
  `(?<![\\p{L}\\p{N}@.…])${LOCAL}@${DOMAIN}(?![\\p{L}\\p{M}\\p{N}@-]|\\.\\.|…|\\.[\\p{L}\\p{N}])`,
  'gu',
);

/** The address, made comparable, or undefined when the text is anything else. RFC 5321 limits: 64 and 254 characters. */
export function emailOf(text: string): string | undefined {
  const plain = text
    .trim()
    .replace(/^<(.*)>$/, '$1')
    .replace(/^mailto:/i, '');
  if (plain.length > 254 || !WHOLE.test(plain)) return undefined;
  const [local = '', domain = ''] = plain.normalize('NFC').split('@');
  try {
    const host = new URL(`http://${domain}`).hostname;
    return local.length <= 64 ? `${local}@${host}`.toLowerCase() : undefined;
  } catch {
    return undefined;
  }
}

/** `mailto:ann@x.example?subject=…` (RFC 6068); several recipients give the first. */
export function emailOfLink(href: string): string | undefined {
  const path = /^mailto:([^?]*)/i.exec(href)?.[1] ?? '';
  try {
    return emailOf(decodeURIComponent(path).split(',')[0] ?? '');
  } catch {
    return undefined;
  }
}

/** What separates people in a line, and a label before the first ("Von: "). */
const BEFORE_NAME = /^[\s,;>]*(?:[\p{L}-]{1,20}\s?[::]\s)?\s*/u;

/**
 * Everybody in a line such as `"Lee, Ann" <ann@x.example>, Bo <bo@x.example>`. Where brackets hold addresses only those
 * count, because a display name may itself be somebody else's address.
 */
export function addressesIn(line: string): Address[] {
  const brackets = [...line.matchAll(/[<(]\s*(?:mailto:)?([^\s<>()]+@[^\s<>()]+)\s*[>)]/gi)];
  const marks = brackets.some((mark) => emailOf(mark[1] ?? '')) ? brackets : [...line.matchAll(INSIDE)];
  const found: Address[] = [];
  let from = 0;
  for (const mark of marks.slice(0, 50)) {
    const email = emailOf(mark[1] ?? mark[0]);
    const name = line.slice(from, mark.index).replace(BEFORE_NAME, '').trim();
    from = mark.index + mark[0].length;
    if (email) found.push(name ? { email, name } : { email });
  }
  return found;
}

/** The only address in a text, with what stands around it; undefined when there is none or more than one. */
export function addressIn(line: string): Address | undefined {
  const found = addressesIn(line);
  return found.length === 1 ? found[0] : undefined;
}

export const hasAddress = (text: string) => addressesIn(text.slice(0, 1000)).length > 0;

/** One mailbox, one key: without the tag after a plus, and without the dots Gmail ignores. For "is this mine?" only. */
export function mailbox(email: string): string {
  const at = email.lastIndexOf('@');
  const domain = email.slice(at + 1).replace(/^googlemail\.com$/, 'gmail.com');
  const local = email.slice(0, at).replace(/(?<=.)\+.*$/, '');
  return `${domain === 'gmail.com' ? local.replaceAll('.', '') : local}@${domain}`;
}

export const isNoReply = (email: string) =>
  /^(?:.*[-_.+])?(?:(?:no|do[-_.]?not|never)[-_.]?reply|(?:ne-?pas|keine?)[-_.]?(?:repondre|antwort)|mailer-daemon|postmaster|bounces?)(?:[-_.+\d].*)?@/.test(
    email,
  );

/** Lists announce themselves in the name ("Ann Lee via Sales Ops") or in the address. */
export const isList = (email: string, name = '') =>
  /\S\s+(?:via|über|par l'intermédiaire de|a través de)\s+\S/i.test(name) ||
  /^(?:[^@]*-)?(?:list|bounces?|request|owner)@|@(?:[^@]*\.)?(?:lists?|groups?|listserv|googlegroups|mailman)\.[^@]+$/.test(
    email,
  );

/** Letters of two look-alike alphabets in one word: "Pаypal" with a Cyrillic "а" (UTS 39, mixed scripts). */
export const isMixed = (text: string) =>
  (text.match(/[\p{L}\p{M}]+/gu) ?? []).some(
    (word) =>
      [/\p{Script=Latin}/u, /\p{Script=Cyrillic}/u, /\p{Script=Greek}/u].filter((script) => script.test(word)).length >
      1,
  );

/** The domain as people read it: punycode undone (RFC 3492, section 6.2; the numbers are its parameters). */
export const readable = (email: string) =>
  email
    .replace(/^.*@/, '')
    .split('.')
    .map((label) => (label.startsWith('xn--') ? decoded(label.slice(4)) : label))
    .join('.');

function decoded(label: string): string {
  const dash = label.lastIndexOf('-');
  const letters = dash > 0 ? [...label.slice(0, dash)] : [];
  let [code, place, bias] = [128, 0, 72];
  for (let at = dash + 1; at < label.length; ) {
    const before = place;
    for (let weight = 1, k = 36; at < label.length; k += 36) {
      const digit = (Number.parseInt(label[at++] ?? '0', 36) + 26) % 36;
      const least = Math.min(Math.max(k - bias, 1), 26);
      place += digit * weight;
      if (digit < least) break;
      weight *= 36 - least;
    }
    const length = letters.length + 1;
    bias = adapted(place - before, length, before === 0);
    code += Math.floor(place / length);
    place %= length;
    letters.splice(place++, 0, code < 0x110000 ? String.fromCodePoint(code) : '');
  }
  return letters.join('');
}

function adapted(step: number, length: number, initial: boolean): number {
  let delta = Math.floor(step / (initial ? 700 : 2));
  delta += Math.floor(delta / length);
  let k = 0;
  for (; delta > 455; k += 36) delta = Math.floor(delta / 35);
  return k + Math.floor((36 * delta) / (delta + 38));
}
