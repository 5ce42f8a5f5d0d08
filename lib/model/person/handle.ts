// An address of a person: how it is written, how it is recognised again, and whose it is.
import * as z from 'zod/mini';
import { Provenance } from '@/lib/model/whose/provenance';

export const Channel = z.enum([
  'email',
  'phone',
  'linkedin',
  'linkedin-member',
  'sales-navigator',
  'url',
  'messaging',
  'postal',
  'other',
]);
export type Channel = z.infer<typeof Channel>;

export const Handle = z.looseObject({
  /** `channel:canonical`; one handle per key in a contact. */
  key: z.string().check(z.minLength(1), z.maxLength(400)),
  channel: Channel,
  /** As people write it; never rewritten. */
  value: z.string().check(z.minLength(1), z.maxLength(400)),
  /** Whose mailbox, number or profile it is; decides whether it survives a change of job. */
  owner: z.enum(['personal', 'employer', 'unknown']),
  /** Id of the job it came with. */
  employment: z.optional(z.nullable(z.string())),
  /** A name somebody gave it: "Holiday home". */
  label: z.optional(z.nullable(z.string().check(z.maxLength(60)))),
  clock: z.string(),
  removed: z.optional(z.boolean()),
  /** Day since which it no longer reaches them. */
  deadOn: z.optional(z.nullable(z.string())),
  provenance: z.array(Provenance),
});
export type Handle = z.infer<typeof Handle>;

const GMAIL = /^(gmail|googlemail)\.com$/;

/** An address in the form the Domain Name System knows, so that `bücher.example` and its punycode are one. */
function asciiDomain(domain: string): string {
  const lower = domain.toLowerCase().replace(/\.$/, '');
  // `orbit.example/x` is no domain; read as an address of the web it would pass for `orbit.example`.
  if (/[/\\?#:%@]/.test(lower)) return lower;
  const url = URL.parse(`http://${lower}`);
  return url?.hostname || lower;
}

/** Plus-tags (not a leading plus, as in a number at a fax gateway), and Gmail's dots, lead to the same mailbox: folded for recognising, never for showing. */
function canonicalEmail(value: string): string {
  const at = value.lastIndexOf('@');
  if (at < 1) return value.trim().toLowerCase();
  const domain = asciiDomain(value.slice(at + 1).trim());
  const local = value
    .slice(0, at)
    .trim()
    .normalize('NFC')
    .toLowerCase()
    .replace(/(?<=.)\+.*$/, '');
  return GMAIL.test(domain) ? `${local.replaceAll('.', '')}@gmail.com` : `${local}@${domain}`;
}

function canonicalSlug(value: string): string {
  const slug = value.replace(/^.*\/in\//, '').replace(/[/?#].*$/, '');
  try {
    return decodeURIComponent(slug).normalize('NFC').toLowerCase();
  } catch {
    return slug.normalize('NFC').toLowerCase();
  }
}

export function canonical(channel: Channel, value: string): string {
  if (channel === 'email') return canonicalEmail(value);
  if (channel === 'linkedin') return canonicalSlug(value);
  if (channel === 'phone') return value.replace(/[^\d+]/g, '');
  return value.trim();
}

export const keyOf = (channel: Channel, value: string): string => `${channel}:${canonical(channel, value)}`;

export const isEmail = (text: string): boolean => /^[^\s@<>,;]+@[^\s@<>,;]+\.[^\s@<>,;.]+$/.test(text.trim());

/** What the rep pasted or typed, understood: a LinkedIn address, an e-mail address, a phone number; else null. */
export function readHandle(text: string): { channel: Channel; value: string } | null {
  const value = text.trim();
  const profile = value.match(/^(?:https?:\/\/)?(?:[a-z-]+\.)?linkedin\.com\/in\/([^/?#\s]+)/i);
  if (profile?.[1]) return { channel: 'linkedin', value: canonicalSlug(profile[1]) };
  if (isEmail(value)) return { channel: 'email', value };
  if (/^\+?[\d\s().-]{7,20}$/.test(value) && value.replace(/\D/g, '').length >= 5) return { channel: 'phone', value };
  if (/^https?:\/\/\S+$/i.test(value)) return { channel: 'url', value };
  return null;
}

/** The address a person can open; null for handles that have none. Only https and mailto ever leave here. */
export function linkOf(handle: { channel: Channel; value: string }): string | null {
  const encoded = encodeURIComponent(handle.value.toWellFormed());
  if (handle.channel === 'email') return `mailto:${encoded.replaceAll('%40', '@')}`;
  if (handle.channel === 'linkedin') return `https://www.linkedin.com/in/${encoded}/`;
  if (handle.channel === 'url' && URL.parse(handle.value)?.protocol === 'https:') return handle.value;
  return null;
}
