// The shape of a JSContact Card (RFC 9553, with the properties RFC 9555 adds), inner objects too.

import * as z from 'zod/mini';
import { phrase } from '@/lib/words';

/** The key of an object in a map. */
export const Id = z
  .string()
  .check(z.regex(/^[A-Za-z0-9_-]{1,255}$/, phrase`is no id: letters, digits, "_" and "-" only`));
/** Whole seconds, or a fraction that does not end in a zero. */
export const UtcDateTime = z
  .string()
  .check(
    z.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d*[1-9])?Z$/, phrase`is no time in UTC, like "2026-03-02T09:30:00Z"`),
  );

const text = z.string();
const maybe = z.optional(text);
const yes = z.literal(true);
const setOf = (key: z.ZodMiniType<string, string>) => z.record(key, yes);
/** Registered values, and what others define under a domain of theirs. */
const registered = (...values: string[]) =>
  z
    .string()
    .check(z.regex(new RegExp(`^(${values.join('|')}|[^:]+\\.[^:]+:.+)$`), phrase`is none of ${values.join(', ')}`));
const contexts = z.optional(setOf(registered('private', 'work')));
const pref = z.optional(z.number().check(z.int(), z.minimum(1), z.maximum(100)));
const reach = { contexts, pref, label: maybe };

/**
 * An object of this `@type`. Properties it does not know stay; one that differs from a known one in its case alone, and
 * the reserved `extra`, make it invalid (RFC 9553, 1.5 and 1.7).
 */
function thing<Shape extends z.core.$ZodLooseShape>(
  type: string,
  shape: Shape,
  typed: 'given' | 'implied' = 'implied',
) {
  const named = {
    '@type': typed === 'given' ? z.literal(type) : z.optional(z.literal(type)),
    vCardName: maybe,
    vCardParams: z.optional(z.record(text, z.unknown())),
    ...shape,
  };
  const byLower = new Map(Object.keys(named).map((name) => [name.toLowerCase(), name]));
  return z.looseObject(named).check((payload) => {
    for (const name of Object.keys(payload.value)) {
      const known = byLower.get(name.toLowerCase());
      const message =
        name === 'extra'
          ? phrase`stands under a reserved name`
          : known && known !== name && phrase`belongs under "${known}"`;
      if (message) payload.issues.push({ code: 'custom', path: [name], input: payload.value, message });
    }
  });
}

const mapOf = <Type extends z.ZodMiniType>(type: Type) => z.optional(z.record(Id, type));
const resource = (type: string, more = {}) =>
  thing(type, { kind: maybe, uri: text, mediaType: maybe, ...reach, ...more });
const component = (type: string) => thing(type, { kind: text, value: text, phonetic: maybe });
const spoken = { phoneticScript: maybe, phoneticSystem: maybe };
const ordered = { isOrdered: z.optional(z.boolean()), defaultSeparator: maybe, full: maybe, ...spoken };

const place = {
  components: z.optional(z.array(component('AddressComponent'))),
  countryCode: maybe,
  coordinates: maybe,
  timeZone: maybe,
  ...ordered,
  pref,
  contexts: z.optional(setOf(registered('private', 'work', 'billing', 'delivery'))),
};
const year = z.optional(z.number().check(z.int(), z.minimum(0)));
const When = z.union([
  thing('PartialDate', { year, month: year, day: year, calendarScale: maybe }),
  thing('Timestamp', { utc: UtcDateTime }, 'given'),
]);
/** A pointer into the card and what stands there in another language. */
const Patch = z.record(
  z.string().check(z.refine((path) => path.split('/').at(-1) !== 'extra', phrase`stands under a reserved name`)),
  z.unknown(),
);

type Shape = Record<string, z.ZodMiniType>;
/** What one program says beyond RFC 9553, by where it says it. */
export interface More {
  card: Shape;
  /** Of each address, whatever its kind. */
  address: Shape;
  /** Of a name, a title, an organisation or a note. */
  value: Shape;
  note: Shape;
}

/** A Card with what one program says beyond RFC 9553; what others say stays unchecked. */
export function cardSchema(more: More) {
  const address = { ...reach, ...more.address };
  return thing(
    'Card',
    {
      ...more.card,
      version: z.literal('1.0'),
      uid: z.string().check(z.minLength(1)),
      kind: maybe,
      created: z.optional(UtcDateTime),
      updated: z.optional(UtcDateTime),
      prodId: maybe,
      language: maybe,
      members: z.optional(setOf(text)),
      relatedTo: z.optional(z.record(text, thing('Relation', { relation: z.optional(setOf(text)) }))),
      name: z.optional(
        thing('Name', {
          components: z.optional(z.array(component('NameComponent'))),
          sortAs: z.optional(z.record(text, text)),
          ...ordered,
          ...more.value,
        }),
      ),
      nicknames: mapOf(thing('Nickname', { name: text, contexts, pref })),
      organizations: mapOf(
        thing('Organization', {
          name: maybe,
          units: z.optional(z.array(thing('OrgUnit', { name: text, sortAs: maybe }))),
          sortAs: maybe,
          contexts,
          ...more.value,
        }),
      ),
      titles: mapOf(thing('Title', { name: text, kind: maybe, organizationId: z.optional(Id), ...more.value })),
      speakToAs: z.optional(
        thing('SpeakToAs', {
          grammaticalGender: maybe,
          pronouns: mapOf(thing('Pronouns', { pronouns: text, contexts, pref })),
        }),
      ),
      emails: mapOf(thing('EmailAddress', { address: text, ...address })),
      phones: mapOf(thing('Phone', { number: text, features: z.optional(setOf(text)), ...address })),
      onlineServices: mapOf(thing('OnlineService', { service: maybe, uri: maybe, user: maybe, ...address })),
      preferredLanguages: mapOf(thing('LanguagePref', { language: text, contexts, pref })),
      calendars: mapOf(resource('Calendar')),
      schedulingAddresses: mapOf(thing('SchedulingAddress', { uri: text, ...reach })),
      addresses: mapOf(thing('Address', { ...place, ...more.address })),
      cryptoKeys: mapOf(resource('CryptoKey')),
      directories: mapOf(thing('Directory', { kind: maybe, uri: text, mediaType: maybe, listAs: pref, ...reach })),
      links: mapOf(resource('Link', more.address)),
      media: mapOf(resource('Media')),
      localizations: z.optional(z.record(text, Patch)),
      anniversaries: mapOf(
        thing('Anniversary', { kind: text, date: When, place: z.optional(thing('Address', place)) }),
      ),
      keywords: z.optional(setOf(text)),
      notes: mapOf(
        thing('Note', {
          note: text,
          created: z.optional(UtcDateTime),
          author: z.optional(thing('Author', { name: maybe, uri: maybe })),
          ...more.value,
          ...more.note,
        }),
      ),
      personalInfo: mapOf(
        thing('PersonalInfo', { kind: maybe, value: text, level: maybe, listAs: pref, label: maybe }),
      ),
      /** Properties of a vCard without a counterpart, as in jCard (RFC 7095): name, parameters, type of value, values. */
      vCardProps: z.optional(z.array(z.array(z.unknown()).check(z.minLength(4)))),
    },
    'given',
  );
}

export const Card = cardSchema({ card: {}, address: {}, value: {}, note: {} });
