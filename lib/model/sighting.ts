// Who is on a page: the answer of lib/detect, sent to the popup and validated by the receiver.
import * as z from 'zod/mini';

/** Caps keep a hostile page from filling the store; a name of a megabyte is no name. */
const text = z.string().check(z.maxLength(300));

/**
 * An address at which a person was seen.
 * `email`: lower case. `linkedin`: the slug, percent-decoded, NFC, lower case.
 * `linkedin-member`: the member number in decimal. `sales-navigator`: the opaque lead id, as the address spells it.
 */
export const SightedHandle = z.object({
  channel: z.enum(['email', 'linkedin', 'linkedin-member', 'sales-navigator']),
  value: z.string().check(z.minLength(1), z.maxLength(320)),
});

export const SightedPerson = z.object({
  name: z.optional(text),
  handles: z.array(SightedHandle).check(z.maxLength(12)),
  headline: z.optional(text),
  title: z.optional(text),
  organisation: z.optional(text),
  flags: z.optional(z.array(z.enum(['no-reply', 'mailing-list', 'on-behalf', 'name-is-an-address', 'mixed-script']))),
});

const place = { site: z.string().check(z.maxLength(60)), surface: z.string().check(z.maxLength(60)) };
const people = z.array(SightedPerson).check(z.maxLength(20));

export const Sighting = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('person'), ...place, person: SightedPerson, others: people }),
  z.object({ kind: z.literal('unclear'), ...place, candidates: people }),
]);

/**
 * Whom a page marks as the one who is signed in: an offer to the rep ("Is this you?"), never taken without a press.
 * `addresses`: lower case. `linkedin`: the slug, percent-decoded, NFC, lower case.
 */
export const Owner = z.object({
  site: place.site,
  addresses: z.array(z.string().check(z.minLength(3), z.maxLength(320))).check(z.maxLength(12)),
  names: z.array(text).check(z.maxLength(6)),
  linkedin: z.optional(z.string().check(z.minLength(1), z.maxLength(200))),
});

export type SightedHandle = z.infer<typeof SightedHandle>;
export type SightedPerson = z.infer<typeof SightedPerson>;
export type Sighting = z.infer<typeof Sighting>;
export type Owner = z.infer<typeof Owner>;
/** How far a site may be read, where the rep has drawn a line: not at all, or the address without the name. */
export type Limit = 'off' | 'address';

/**
 * What the detector may know beforehand. `mine`: the rep's own addresses (aliases and shared mailboxes too), lower case.
 * `me.names`: the rep's name as mailers print it. `me.linkedin`: the slug of the rep's profile. `limits`: by id of the site.
 */
export type Known = {
  mine?: string[];
  me?: { names?: string[]; linkedin?: string[] };
  limits?: Record<string, Limit>;
};
