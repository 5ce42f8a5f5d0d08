// Finds e-mail addresses in text and attributes, and tells what kind of sender an address is.

export interface Address {
  /** Lower case, the domain in ASCII (punycode, RFC 5891), so that two spellings of one domain are one. */
  email: string;
  /** What stands beside the address, as found. */
  name?: string;
  /** The domain was spelled in letters of two look-alike alphabets. */
  mixed?: boolean;
}

const ATOM = "[\\p{L}\\p{M}\\p{N}!#$%&'*+/=?^_`{|}~-]+";
const LABEL = '[\\p{L}\\p{M}\\p{N}-]+';
const ADDRESS = `${ATOM}(?:\\.${ATOM})*@(?:${LABEL}\\.)+(?:\\p{L}|xn--)${LABEL}`;
const WHOLE = new RegExp(`^${ADDRESS}$`, 'u');
/** Not inside a longer word, and not cut off: "abc@gma..." and "…smith@x.example" are no addresses. */
const INSIDE = new RegExp(
  `(?<![\\p{L}\\p{N}@.…])${ADDRESS}(?![\\p{L}\\p{M}\\p{N}@-]|\\.\\.|…|\\.[\\p{L}\\p{N}])`,
  'gu',
);

/** The address, made comparable, or undefined when the text is anything else. RFC 5321 limits: 64 and 254 characters. */
export function addressOf(text: string): Address | undefined {
  const plain = text
    .trim()
    .replace(/^<(.*)>$/, '$1')
    .replace(/^mailto:/i, '');
  if (plain.length > 254 || !WHOLE.test(plain)) return undefined;
  const [local = '', domain = ''] = plain.normalize('NFC').split('@');
  const host = URL.parse(`http://${domain}`)?.hostname;
  if (!host || local.length > 64) return undefined;
  return { email: `${local}@${host}`.toLowerCase(), ...(isMixed(domain) && { mixed: true }) };
}

/** `mailto:ann@x.example?subject=…` (RFC 6068); several recipients give the first. */
export function addressOfLink(href: string): Address | undefined {
  const path = /^mailto:([^?,]*)/i.exec(href)?.[1] ?? '';
  try {
    return addressOf(decodeURIComponent(path));
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
  const marks = brackets.some((mark) => addressOf(mark[1] ?? '')) ? brackets : [...line.matchAll(INSIDE)];
  const found: Address[] = [];
  let from = 0;
  for (const mark of marks.slice(0, 50)) {
    const address = addressOf(mark[1] ?? mark[0]);
    const name = line.slice(from, mark.index).replace(BEFORE_NAME, '').trim();
    from = mark.index + mark[0].length;
    if (address) found.push({ ...address, ...(name && { name }) });
  }
  return found;
}

/** The only address in a text, with what stands around it; undefined when there is none or more than one. */
export function addressIn(line: string): Address | undefined {
  const found = addressesIn(line);
  return found.length === 1 ? found[0] : undefined;
}

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
