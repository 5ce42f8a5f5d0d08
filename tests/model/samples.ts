// Arbitrary contacts and facts for the laws of merging: full, half empty, with fields nobody knows yet.
import fc from 'fast-check';
import { makeClock } from '@/lib/model/clock';
import type { Fact } from '@/lib/model/entry/entry';
import type { Contact } from '@/lib/model/person/contact';
import type { Employment } from '@/lib/model/person/employment';
import type { Handle } from '@/lib/model/person/handle';
import type { KindSince, Organisation } from '@/lib/model/person/organisation';
import type { Provenance } from '@/lib/model/whose/provenance';

export const PERSON = '018f1111-0000-7000-8000-00000000000a';

/** Few values, so that equal stamps and equal texts come up all the time. */
const few = <T>(...items: T[]) => fc.constantFrom(...items);
const clock = fc.tuple(few(1, 2, 3), few(0, 1), few('a', 'b')).map((parts) => makeClock(...parts));
const instant = few('2026-01-01T00:00:00.000Z', '2026-01-02T00:00:00.000Z', '2026-01-03T00:00:00.000Z');
/** What a newer version may have written; keys that exist on every object are the nasty ones. */
const unknownKey = few('pets', 'birthday', 'constructor', 'toString', 'valueOf', 'hasOwnProperty', 'x');
const unknownValue = fc.jsonValue({ maxDepth: 2, noUnicodeString: true } as object);

const provenance: fc.Arbitrary<Provenance> = fc.record(
  {
    route: few('linkedin-url', 'crm', 'unknown'),
    how: few('typed', 'imported'),
    capturedAt: instant,
    site: few('gmail', 'linkedin'),
  },
  { requiredKeys: ['route', 'how', 'capturedAt'] },
);

export const handle: fc.Arbitrary<Handle> = fc.record(
  {
    key: few('email:dana@orbit.example', 'email:dana@home.example', 'linkedin:dana'),
    channel: few('email', 'linkedin'),
    value: few('dana@orbit.example', 'Dana@Orbit.example', 'dana'),
    owner: few('personal', 'employer', 'unknown'),
    employment: few('one', null),
    clock,
    removed: fc.boolean(),
    deadOn: few(null, '2026-01-01'),
    provenance: fc.array(provenance, { maxLength: 2 }),
  },
  { requiredKeys: ['key', 'channel', 'value', 'owner', 'clock', 'provenance'] },
);

const employment: fc.Arbitrary<Employment> = fc.record(
  {
    id: few('one', 'two'),
    organisation: few('Orbit', 'Fjord'),
    title: few('Buyer', null),
    from: few('2024-01-01', null),
    to: few('2026-01-01', null),
    clock,
    removed: fc.boolean(),
  },
  { requiredKeys: ['id', 'organisation', 'clock'] },
);

const known = fc.record(
  {
    name: few('Dana Whitfield', 'D. Whitfield', ''),
    title: few('Buyer', null),
    note: few('Likes tea', '', null),
    status: few('active', 'lost', null),
    tags: fc.array(few('vip', 'north'), { maxLength: 2 }),
    deleted: few('2026-01-01T00:00:00.000Z', null),
    mergedInto: few('018f1111-0000-7000-8000-00000000000b', null),
  },
  { requiredKeys: ['name'] },
);

/** One contact, always with the same id; some fields without a clock, some clocks without a field. */
export const contact: fc.Arbitrary<Contact> = fc
  .record({
    known,
    unknown: fc.dictionary(unknownKey, unknownValue, { maxKeys: 3 }),
    created: instant,
    handles: fc.array(handle, { maxLength: 4 }),
    employments: fc.option(fc.array(employment, { maxLength: 3 })),
    clocks: fc.dictionary(fc.oneof(few('name', 'title', 'note', 'tags', 'deleted'), unknownKey), clock),
    provenance: fc.dictionary(few('name', 'title', 'constructor'), fc.array(provenance, { maxLength: 3 })),
  })
  .map(
    ({ known, unknown, employments, ...rest }): Contact => ({
      ...(unknown as object),
      ...(known as { name: string }),
      ...rest,
      ...(employments && { employments }),
      id: PERSON,
    }),
  );

/** Facts of one entry. */
export const fact: fc.Arbitrary<Fact> = fc
  .record(
    {
      id: fc.uuid({ version: 7 }),
      kind: few('interaction', 'stage', 'something-new'),
      people: fc.array(few(PERSON, '018f1111-0000-7000-8000-00000000000b'), { maxLength: 2 }),
      at: few('2026-01-01', '2026-01-01T10:00+01:00'),
      clock,
      deleted: fc.boolean(),
      partial: fc.boolean(),
      note: few('Called', ''),
      future: unknownValue,
    },
    { requiredKeys: ['id', 'kind', 'people', 'at', 'clock'] },
  )
  .map((fields) => ({ ...fields, entry: '018f2222-0000-7000-8000-000000000001' }) as Fact);

const kindSince: fc.Arbitrary<KindSince> = fc.record(
  {
    id: few('one', 'two'),
    kind: few('competitor', 'customer'),
    since: few('2025-01-01', '2026-01-01'),
    clock,
    removed: fc.boolean(),
  },
  { requiredKeys: ['id', 'kind', 'since', 'clock'] },
);

/** One organisation, always with the same id; some fields without a clock, some clocks without a field. */
export const organisation: fc.Arbitrary<Organisation> = fc
  .record({
    known: fc.record(
      {
        name: few('Orbit Foods', 'Orbit', ''),
        domains: few(['orbit.example'], ['orbit.example', 'orbit-foods.example'], null),
        parent: few('018f4444-0000-7000-8000-00000000000b', null),
        note: few('Buys in spring', null),
        deleted: few('2026-01-01T00:00:00.000Z', null),
      },
      { requiredKeys: ['name'] },
    ),
    unknown: fc.dictionary(unknownKey, unknownValue, { maxKeys: 3 }),
    created: instant,
    kinds: fc.array(kindSince, { maxLength: 3 }),
    clocks: fc.dictionary(fc.oneof(few('name', 'domains', 'parent', 'note', 'deleted'), unknownKey), clock),
  })
  .map(
    ({ known, unknown, ...rest }): Organisation => ({
      ...(unknown as object),
      ...known,
      ...rest,
      id: '018f4444-0000-7000-8000-00000000000a',
    }),
  );
