// What Portable Contacts 1.0 Draft C (J. Smarr, 2008) asks of a file of contacts that are written whole.

import * as z from 'zod/mini';
import { isEmail } from '@/lib/model/person/handle';
import { phrase } from '@/lib/words';

const text = z.string().check(z.minLength(1));
const maybe = z.optional(text);
const dateTime = z.string().check(z.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/));
const date = z.optional(z.string().check(z.regex(/^\d{4}-\d\d-\d\d$/)));

/** A list of which at most one is marked as the first to use. */
const listOf = <Shape extends z.core.$ZodLooseShape>(shape: Shape) =>
  z.optional(
    z
      .array(z.looseObject({ ...shape, type: maybe, primary: z.optional(z.enum(['true'])) }))
      .check(
        z.refine((items) => items.filter(({ primary }) => primary).length <= 1, phrase`has more than one primary`),
      ),
  );
const valued = listOf({ value: text });

export const Entry = z
  .looseObject({
    id: text.check(z.refine((id) => !isEmail(id), phrase`is an e-mail address`)),
    displayName: text,
    name: z.optional(z.looseObject({ formatted: maybe, familyName: maybe, givenName: maybe })),
    published: dateTime,
    updated: dateTime,
    note: maybe,
    emails: valued,
    phoneNumbers: valued,
    urls: valued,
    ims: valued,
    addresses: listOf({ formatted: maybe }),
    organizations: listOf({ name: text, title: maybe, startDate: date, endDate: date }),
    accounts: listOf({ domain: text, username: maybe, userid: maybe }),
    tags: z.optional(
      z
        .array(text)
        .check(
          z.refine(
            (tags) => new Set(tags.map((tag) => tag.toLowerCase())).size === tags.length,
            phrase`differ only in case`,
          ),
        ),
    ),
    connected: z.boolean(),
    relationships: z.optional(z.array(text)),
  })
  .check(
    z.refine(
      ({ connected, relationships = [] }) => connected === relationships.length > 0,
      phrase`is connected without a relationship, or the other way round`,
    ),
  );

export const Envelope = z.looseObject({
  startIndex: z.literal(0),
  itemsPerPage: z.number().check(z.int(), z.minimum(0)),
  totalResults: z.number().check(z.int(), z.minimum(0)),
  entry: z.array(Entry),
});
