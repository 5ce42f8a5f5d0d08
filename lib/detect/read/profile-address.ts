// Reads whom a LinkedIn address means: the slug of a profile, the number of a member, the id of a lead.

/** Opaque ids are base64url (RFC 4648 §5) of 29 bytes. */
const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const OPAQUE = /^A[A-Z][a-zA-Z]AA[\w-]{20,}$/;
/** Slugs may hold any script; what could break a link or a line may not stand in one. */
const SLUG = /^[^\s/\\<>"'`\p{Cc}]{1,200}$/u;
/** Seen 2013–2026; `mwlite` is the mobile site of 2017–2022. */
const PROFILE = /^\/(?:mwlite\/)?in\/([^/]+)/;
/** `lead` since 2021, `people` before; what follows the first comma is a token of the search and changes. */
const LEAD = /^\/sales\/(?:lead|people)\/([^/]+)/;

/** A part of the path, decoded; undefined on hosts other than LinkedIn's. Relative addresses are LinkedIn's. */
function part(address: string, place: RegExp): string | undefined {
  try {
    const { hostname, pathname } = new URL(address, 'https://www.linkedin.com/');
    const found = isLinkedIn(hostname) ? place.exec(pathname)?.[1] : undefined;
    return found && decodeURIComponent(found).normalize('NFC');
  } catch {
    return undefined;
  }
}

export const isLinkedIn = (hostname: string) => /(?:^|\.)linkedin\.com$/.test(hostname);

/** The slug of `/in/SLUG`, percent-decoded, NFC, lower case; undefined for opaque ids and for anything else. */
export function profileSlug(address: string): string | undefined {
  const slug = part(address, PROFILE);
  return slug && SLUG.test(slug) && !OPAQUE.test(slug) ? slug.toLowerCase() : undefined;
}

/** The member number behind `/in/ACoAA…`, in decimal. */
export const profileMember = (address: string) => memberNumber(part(address, PROFILE) ?? '');

/**
 * The member number inside an opaque id, in decimal: bytes 4 to 7, big-endian. Undocumented; checked against numbers
 * printed beside the ids of profiles (`ACoAA`) and of Sales Navigator leads (`ACwAA`), 2019–2024. Other kinds: undefined.
 */
export function memberNumber(id: string): string | undefined {
  if (!/^AC[ow]AA[\w-]{34}$/.test(id)) return undefined;
  let bits = 0n;
  for (const letter of id.slice(5, 11)) bits = bits * 64n + BigInt(ALPHABET.indexOf(letter));
  const number = (bits >> 2n) % 2n ** 32n;
  return number > 0n ? String(number) : undefined;
}

/** The id of `/sales/lead/ID,…`, as the address spells it. */
export function leadId(address: string): string | undefined {
  const id = part(address, LEAD)?.split(',')[0];
  return id && /^A[A-Z][\w-]{3,80}$/.test(id) ? id : undefined;
}
