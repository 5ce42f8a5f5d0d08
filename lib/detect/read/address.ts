// Finds e-mail addresses in text and attributes, and tells what kind of sender an address is.

export interface Address {
  /** Lower case, the domain in ASCII (punycode, RFC 5891), so that two spellings of one domain are one. */
  email: string;
  /** The display name, as found. */
  name?: string;
  /** The name is the second of "… on behalf of …". */
  onBehalf?: boolean;
  /** The domain was spelled in letters of two look-alike alphabets. */
  mixed?: boolean;
}

const SIGN = "[\\p{L}\\p{M}\\p{N}!#$%&'*+/=?^_`{|}~-]";
const ATOM = `${SIGN}+`;
const LABEL = '[\\p{L}\\p{M}\\p{N}-]+';
const ADDRESS = `${ATOM}(?:\\.${ATOM})*@(?:${LABEL}\\.)+(?:\\p{L}|xn--)${LABEL}`;
const WHOLE = new RegExp(`^${ADDRESS}$`, 'u');
/** Not inside a longer word, and not cut off: "abc@gma..." and "…smith@x.example" are no addresses. */
export const BARE = new RegExp(`(?<!${SIGN}|[@.…])${ADDRESS}(?!${LABEL}|@|…|\\.[.\\p{L}\\p{N}])`, 'gu');

/**
 * The address, made comparable, or undefined when the text is anything else. RFC 5321 limits: 64 and 254 characters. A
 * quoted local part counts where it needs no quotes (RFC 5322 §3.4.1: both spellings are one address).
 */
export function addressOf(text: string): Address | undefined {
  const plain = text
    .trim()
    .replace(/^<(.*)>$/, '$1')
    .replace(/^mailto:/i, '')
    .replace(/^"([^"\\@]*)"@/, '$1@');
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

/** Every address in what a program says of its own account ("Ann Lee (ann@x.example)"). Never for the text of a header. */
export const everyAddress = (text: string): string[] =>
  [...text.matchAll(BARE)].flatMap(([mark]) => addressOf(mark)?.email ?? []);

/** One mailbox, one key: without the tag after a plus, and without the dots Gmail ignores. For "is this mine?" only. */
export function mailbox(email: string): string {
  const at = email.lastIndexOf('@');
  const domain = email.slice(at + 1).replace(/^googlemail\.com$/, 'gmail.com');
  const local = email.slice(0, at).replace(/(?<=.)\+.*$/, '');
  return `${domain === 'gmail.com' ? local.replaceAll('.', '') : local}@${domain}`;
}

export const isNoReply = (email: string) =>
  /^(?:.*[-_.+])?(?:(?:no|do[-_.]?not|never)[-_.]?reply|(?:ne-?pas|keine?)[-_.]?(?:repondre|antwort)|mailer-daemon|postmaster|bounces?|hit-reply|mailrobot|invitations?|notifications?|news(?:letters?)?|microsoftexchange[\da-f]{20,})(?:[-_.+\d].*)?@/.test(
    email,
  );

/** Lists announce themselves in the name ("Ann Lee via Sales Ops") or in the address. */
export const isList = (email: string, name = '') =>
  /\S\s+(?:via|über|par l'intermédiaire de|a través de|tramite|za pośrednictwem|经由|透過|経由)\s+\S/i.test(name) ||
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
