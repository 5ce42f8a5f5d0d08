// Archives for tests: an empty one, a hard one, and arbitrary ones.
import fc from 'fast-check';
import { SCHEMA } from '@/lib/migrations/schema';
import { type Archive, emptyArchive } from '@/lib/model/archive';
import { makeClock } from '@/lib/model/clock';
import type { Fact } from '@/lib/model/entry/entry';
import type { Contact } from '@/lib/model/person/contact';
import { type Channel, type Handle, keyOf } from '@/lib/model/person/handle';

const MADE = Date.UTC(2026, 2, 2, 9);
export const clockAt = (n: number): string => makeClock(MADE + n * 1000, 0, 'aaaa');
export const idOf = (n: number): string => `018f3333-0000-7000-8000-${n.toString(16).padStart(12, '0')}`;

export const archiveOf = (parts: Partial<Archive> = {}): Archive => ({
  ...emptyArchive(SCHEMA, new Date(MADE).toISOString()),
  ...parts,
});

export const handleOf = (channel: Channel, value: string, owner: Handle['owner'] = 'personal'): Handle => ({
  key: keyOf(channel, value),
  channel,
  value,
  owner,
  clock: clockAt(1),
  provenance: [{ route: 'told-me', how: 'typed', capturedAt: new Date(MADE).toISOString() }],
});

export function contactOf(n: number, fields: Partial<Contact> & { name: string }): Contact {
  const { id, created, handles, clocks, provenance, ...own } = fields;
  const stamped = Object.fromEntries(Object.keys(own).map((field) => [field, clockAt(1)]));
  return {
    ...own,
    name: fields.name,
    id: id ?? idOf(n),
    created: created ?? '2026-01-05T08:00:00.000Z',
    handles: (handles ?? []).toSorted((a, b) => (a.key < b.key ? -1 : 1)),
    clocks: clocks ?? stamped,
    provenance: provenance ?? {},
  };
}

export const factOf = (n: number, people: string[], fields: Record<string, unknown> = {}): Fact => ({
  id: idOf(0x1000 + n),
  entry: idOf(0x1000 + n),
  kind: 'interaction',
  type: 'call',
  note: `Call ${n}`,
  people,
  at: '2026-02-10',
  clock: clockAt(n),
  ...fields,
});

/** Words that break writers: separators, line ends, both directions, marks that belong together, formulas, markup. */
export const HARD_TEXT = [
  'Said: "ship, or; else\\n" \\ and then',
  '',
  '\tTwo lines on; see https://evil.example/?a=1&b=2 <img src=x onerror=alert(1)> [click](javascript:alert(1))',
  '# not a heading | not a table ``` not code www.evil.example someone@evil.example',
  '👩🏽‍💻👨‍👩‍👧‍👦 café cafe\u0301 שלום עולם مرحبا \u200f\u202Eabc 山田太郎さんと会いました',
  '=HYPERLINK("http://evil.example")',
  'x'.repeat(280),
  'END:VCARD',
].join('\n');

const zoe = contactOf(1, {
  name: 'Zoë Strand, Ph.D.; née "O\'Neil"',
  title: 'Head of Buying, EMEA; acting',
  organisation: 'Fjord & Søn, A/S; Oslo',
  headline: '<b>Growth</b>',
  note: HARD_TEXT,
  tags: ['reference, maybe', 'south; west', '山'],
  status: 'at-risk',
  handles: [
    handleOf('email', 'zoe@home.example'),
    handleOf('email', 'z.strand@fjord.example', 'employer'),
    handleOf('phone', '+47 21 00 00 00'),
    handleOf('phone', 'ext. 12; ask', 'unknown'),
    handleOf('linkedin', 'zoë-strand'),
    handleOf('url', 'https://zoe.example/a,b;c?x=1'),
    handleOf('postal', 'Storgata 1\n0155 Oslo; Norway', 'unknown'),
    handleOf('messaging', 'zoe_s'),
    handleOf('linkedin-member', 'urn:li:member:123'),
  ],
  pets: { dog: 'Loki', born: 2019 },
});
const yamada = contactOf(2, { name: '山田 太郎', handles: [handleOf('linkedin', 'yamada-taro')] });
const nameless = contactOf(3, { name: '', handles: [handleOf('email', 'someone@home.example')] });
const arabic = contactOf(4, { name: 'ليلى\u202E حداد', deleted: null });
const merged = contactOf(5, { name: 'Z. Strand', mergedInto: idOf(1), note: 'From the fair' });

/** Everything that was hard for some reader, in five people. */
export const hardArchive = (): Archive =>
  archiveOf({
    contacts: [zoe, yamada, nameless, arabic, merged],
    journal: [
      factOf(1, [idOf(1)], { note: HARD_TEXT, at: '2026-02-11T10:15+01:00' }),
      factOf(2, [idOf(1), idOf(2)], { type: 'note', note: 'Both at the fair' }),
      factOf(3, [idOf(5)], { note: 'Before the merge', at: '2025-12-01' }),
      factOf(4, [idOf(1)], { kind: 'stage', ladder: 'seven', from: 0, to: 5, evidence: [], certainty: 'seen' }),
      factOf(5, [idOf(4)], { kind: 'made-by-a-newer-rung', note: 'Something', mood: 5 }),
      factOf(6, [idOf(2)], { note: '', at: '2024-02-29T23:59:59.5Z' }),
    ],
    settings: [{ key: 'ladder', value: 'seven', clock: clockAt(1) }],
    later: { kept: true },
  });

/** Text of any Unicode, with the characters that mean something to a writer coming up often. */
export const anyText: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'binary', maxLength: 30 }),
      fc.constantFrom(
        '\\',
        ',',
        ';',
        '\n',
        '\r\n',
        ':',
        '"',
        '#',
        '`',
        '<',
        ' ',
        '\t',
        '\u2028',
        '\0',
        '\ud800',
        'END:VCARD',
      ),
    ),
    { maxLength: 8 },
  )
  .map((parts) => parts.join('').slice(0, 280));

const anyAddress: fc.Arbitrary<[Channel, string]> = fc.oneof(
  fc.tuple(
    fc.constantFrom<Channel>('email', 'phone', 'messaging', 'postal', 'other'),
    anyText.filter((text) => text.trim() !== ''),
  ),
  fc.tuple(fc.constant<Channel>('linkedin'), fc.stringMatching(/^[a-zéø山0-9-]{3,40}$/)),
);
const anyHandle: fc.Arbitrary<Handle> = fc
  .record({
    address: anyAddress,
    owner: fc.constantFrom<Handle['owner']>('personal', 'employer', 'unknown'),
    label: fc.constantFrom(undefined, 'Holiday home', 'Billing; 2nd, "old"', 'Home'),
  })
  .map(({ address: [channel, value], owner, label }) => ({
    ...handleOf(channel, value, owner),
    ...(label && !channel.startsWith('linkedin') && { label }),
  }))
  .filter((handle) => handle.key.length <= 400);

/**
 * JSON.parse of V8 13.6 (Node 24; right in Node 20 and Chromium 156) takes a key of one escaped character for the key `\\`
 * once it has seen that. Tags are keys in JSContact, so no tag here is a backslash alone.
 */
const BACKSLASH = '\\';

const anyContact = (n: number): fc.Arbitrary<Contact> =>
  fc
    .record({
      name: anyText,
      title: fc.option(anyText),
      organisation: fc.option(anyText),
      note: fc.option(anyText),
      tags: fc.option(
        fc.array(
          anyText.filter((text) => text !== BACKSLASH),
          { maxLength: 3 },
        ),
      ),
      birthday: fc.option(fc.constantFrom('--05-03', '1970-05-03', '2000-02-29', 'in spring; early')),
      handles: fc.uniqueArray(anyHandle, { selector: ({ key }) => key, maxLength: 3 }),
      // JSON knows no -0; keys that reach a prototype have a test of their own.
      future: fc
        .json({ maxDepth: 3 })
        .filter((text) => !/__proto__|constructor|prototype|"\\\\":/.test(text))
        .map((text) => JSON.parse(text) as unknown),
    })
    .map((fields) => contactOf(n, fields as Parameters<typeof contactOf>[1]));

/** Three people who are there, and entries between them. */
export const anyArchive: fc.Arbitrary<Archive> = fc
  .record({
    contacts: fc.tuple(anyContact(1), anyContact(2), anyContact(3)),
    entries: fc.array(
      fc.record({
        people: fc.subarray([idOf(1), idOf(2), idOf(3)], { minLength: 1 }),
        note: anyText,
        type: fc.constantFrom('call', 'note', 'e-mail'),
        at: fc.constantFrom('2026-02-10', '2026-02-11T10:15+01:00', '2024-02-29T23:59:59.5Z'),
      }),
      { maxLength: 6 },
    ),
  })
  .map(({ contacts, entries }) =>
    archiveOf({ contacts, journal: entries.map(({ people, ...fields }, i) => factOf(i + 1, people, fields)) }),
  );
