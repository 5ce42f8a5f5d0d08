// Reads whom a LinkedIn address means: the slug of a profile, the number of a member, the id of a lead.

/** Opaque ids are base64url (RFC 4648 §5) of 29 bytes, the last character padded with zero bits. */
const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const OPAQUE = /^A[A-Z][a-zA-Z]AA[\w-]{20,}$/;
/** Slugs may hold any script; what could break a link or a line may not stand in one. */
const SLUG = /^[^\s/\\<>"'`\p{Cc}]{1,200}$/u;
/** Seen 2013–2026; `mwlite` is the mobile site of 2017–2022. */
const PROFILE = /^\/(?:mwlite\/|public-profile\/)?in\/([^/]+)/;
/** `lead` since 2021, `people` before; what follows the first comma is a token of the search and changes. */
const LEAD = /^\/sales\/(?:lead|people|profile)\/([^/]+)/;

/** The path of an address on LinkedIn, relative addresses included; undefined on any other host. */
function pathOf(address: string): string | undefined {
  try {
    const url = new URL(address, 'https://www.linkedin.com/');
    return /(?:^|\.)linkedin\.com$/.test(url.hostname) ? url.pathname : undefined;
  } catch {
    return undefined;
  }
}

function part(address: string, place: RegExp): string | undefined {
  const raw = place.exec(pathOf(address) ?? '')?.[1];
  try {
    return raw && decodeURIComponent(raw).normalize('NFC');
  } catch {
    return undefined;
  }
}

/** The slug of `/in/SLUG`, percent-decoded, NFC, lower case; undefined for opaque ids and for anything else. */
export function profileSlug(address: string): string | undefined {
  const slug = part(address, PROFILE);
  return slug && SLUG.test(slug) && !OPAQUE.test(slug) ? slug.toLowerCase() : undefined;
}

/** The member number behind `/in/ACoAA…`, in decimal. */
export function profileMember(address: string): string | undefined {
  return memberNumber(part(address, PROFILE) ?? '');
}

/**
 * The member number inside an opaque id, in decimal: bytes 4 to 7, big-endian. Undocumented; checked against numbers
 * printed beside the ids of profiles (`ACoAA`) and of Sales Navigator leads (`ACwAA`), 2019–2024. Other kinds: undefined.
 */
export function memberNumber(id: string): string | undefined {
  if (!/^AC[ow]AA[\w-]{34}$/.test(id)) return undefined;
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = [...id.slice(5, 11)].map((letter) => ALPHABET.indexOf(letter));
  const number = (a % 16) * 2 ** 28 + b * 2 ** 22 + c * 2 ** 16 + d * 2 ** 10 + e * 2 ** 4 + Math.floor(f / 4);
  return number > 0 ? String(number) : undefined;
}

/** The id of `/sales/lead/ID,…`, as the address spells it. */
export function leadId(address: string): string | undefined {
  const id = part(address, LEAD)?.split(',')[0];
  return id && /^(?:A[A-Z]|\d)[\w-]{3,80}$/.test(id) ? id : undefined;
}
