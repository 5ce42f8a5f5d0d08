// The archive as JSON: one order of everything, and no way in for a file that means harm.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import archiveJson from '@/lib/formats/archive-json';
import { MAX_BYTES, parseJson } from '@/lib/formats/json/guard';
import { SCHEMA } from '@/lib/migrations/schema';
import { anyArchive, archiveOf, clockAt, contactOf, factOf, handleOf, hardArchive, idOf } from './archives';
import { readText } from './read-text';
import { written } from './written';

const write = (archive = hardArchive()) => written(archiveJson, archive);
const say = async (text: string) => {
  const read = await readText(archiveJson, text);
  return read.ok ? 'read' : `${read.code}: ${read.say}`;
};
/** The hard archive's text with new values at one place in it, given as `contacts/0/handles/0`. */
const changed = (place: string, values: object) => {
  const raw = JSON.parse(write());
  const part = place
    .split('/')
    .filter(Boolean)
    .reduce((here, key) => here[key], raw);
  Object.assign(part, values);
  return JSON.stringify(raw);
};

describe('writing', () => {
  it('gives the same text whatever the order of records and keys', async () => {
    const archive = hardArchive();
    const turned = Object.fromEntries(Object.entries(archive).reverse()) as typeof archive;
    turned.contacts = archive.contacts.toReversed();
    turned.journal = archive.journal.toReversed();
    expect(write(turned)).toBe(write());
  });

  it('is written again, byte for byte, as it was read', async () => {
    await fc.assert(
      fc.asyncProperty(anyArchive, async (archive) => {
        const read = await readText(archiveJson, write(archive));
        return read.ok && write(read.value) === write(archive);
      }),
    );
  });

  it('bears white space, CRLF and a byte order mark dropped before', async () => {
    const loose = ` \n${write().replaceAll('\n', '\r\n')}\t\n`;
    const read = await readText(archiveJson, loose);
    expect(read.ok && write(read.value)).toBe(write());
  });
});

describe('reading refuses', () => {
  it('keys that reach a prototype, at any depth, without touching one', async () => {
    for (const key of ['__proto__', 'constructor', 'prototype'])
      for (const text of [
        `{"${key}":{"polluted":1}}`,
        write().replace('"pets": {', `"pets": { "${key}": {"polluted": 1},`),
        write().replace('"name":', `"${key}": 1, "name":`),
      ])
        expect(await say(text), text.slice(0, 40)).toMatch(/^unsafe: .*forbidden key/);
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
    expect(await say(write().replace('"pets": {', '"pets": { "\\u005f_proto__": 1,'))).toMatch(/^unsafe/);
  });

  it('10,000 levels, however they are made', async () => {
    for (const [open, close] of [
      ['[', ']'],
      ['{"a":', '}'],
    ] as const)
      expect(await say(`${open.repeat(10_000)}1${close.repeat(10_000)}`)).toMatch(/^unsafe: .*deep/);
    expect(await say(`${'['.repeat(10_000)}`)).toMatch(/^unsafe/);
    expect(parseJson(JSON.stringify({ a: '[['.repeat(500), b: '\\"[['.repeat(500) }), 'It').ok).toBe(true);
  });

  it('numbers that are none, anywhere', async () => {
    expect(await say(write().replace('"born": 2019', '"born": 1e999'))).toMatch(/^unsafe: .*contacts\[0\]\.pets\.born/);
    expect(await say(changed('', { schema: 1.5 }))).toMatch(/^damaged: .*schema/);
    for (const schema of [-1, 0, '1', null]) expect(await say(changed('', { schema }))).toMatch(/^damaged/);
  });

  it('a newer archive by name, and what is no archive', async () => {
    expect(await say(changed('', { schema: SCHEMA + 1 }))).toMatch(/^newer: .*newer Rung/);
    expect(await say('{"format":"other"}')).toMatch(/^not-ours/);
    expect(await say('[1]')).toMatch(/^not-ours/);
    expect(await say(write().slice(0, -40))).toMatch(/^damaged: .*cut off/);
    expect(await say(write().replace('Loki', 'Lo\0ki'))).toMatch(/^damaged/);
  });

  it('more than 200 MB before looking at it', async () => {
    const huge = { length: MAX_BYTES + 1 } as string;
    expect(parseJson(huge, 'It')).toMatchObject({ code: 'too-large' });
  });

  it.each<[string, string, object, RegExp]>([
    ['a name that is no text', 'contacts/1', { name: 5 }, /contacts\[1\]\.name: expected text, found 5/],
    [
      'a name too long',
      'contacts/1',
      { name: 'x'.repeat(301) },
      /contacts\[1\]\.name: expected at most 300 characters/,
    ],
    [
      'an unknown channel',
      'contacts/0/handles/0',
      { channel: 'fax' },
      /handles\[0\]\.channel: expected "email" or .*found "fax"/,
    ],
    ['an id that is a path', 'contacts/0', { id: '../../x' }, /contacts\[0\]\.id/],
    ['a date that is none', 'journal/0', { at: '2026-02-31' }, /journal\[0\]\.at: "2026-02-31"/],
    ['a stamp of no clock', 'journal/0', { clock: 'zzzz' }, /journal\[0\]\.clock: "zzzz" is no stamp/],
    ['a stamp of a field', 'contacts/0/clocks', { name: '~' }, /contacts\[0\]\.clocks\.name: "~"/],
    [
      'a person that is an index key',
      'journal/0',
      { people: [`${idOf(1)}#stage`] },
      /people\[0\].*is no id of a person/,
    ],
    ['a person twice', 'journal/0', { people: [idOf(1), idOf(1)] }, /names a person twice/],
    ['a missing list', '', { journal: null }, /journal: expected a value of type array, found null/],
  ])('%s, and says where', async (_, place, values, expected) => {
    expect(await say(changed(place, values))).toMatch(expected);
    expect(await say(changed(place, values))).toMatch(/^damaged: .*Nothing was changed\.$/);
  });

  it('nothing a notebook can hold: any text, NUL and lone surrogates too', async () => {
    const archive = archiveOf({
      contacts: [contactOf(1, { name: 'a\0b\ud800c', handles: [handleOf('other', '\udfff')] })],
      journal: [factOf(1, [idOf(1)], { note: '\0\ud800' })],
    });
    const read = await readText(archiveJson, write(archive));
    expect(read.ok && read.value.contacts[0]?.name).toBe('a\0b\ud800c');
    expect(read.ok && read.value.journal[0]?.note).toBe('\0\ud800');
  });
});

describe('reading puts right', () => {
  it('a key that does not belong to its address', async () => {
    const text = changed('contacts/0/handles/0', { key: 'email:victim@orbit.example' });
    const read = await readText(archiveJson, text);
    expect(read.ok && read.value).toEqual(archiveJson.keeps(hardArchive()));
  });

  it('a record that comes twice', async () => {
    const dana = contactOf(1, { name: 'Dana' });
    const later = { ...dana, name: 'Dana W.', clocks: { name: clockAt(9) } };
    const read = await readText(
      archiveJson,
      write(archiveOf({ contacts: [later, dana], journal: [factOf(1, [idOf(1)]), factOf(1, [idOf(1)])] })),
    );
    expect(read.ok && read.value.contacts.map(({ name }) => name)).toEqual(['Dana W.']);
    expect(read.ok && read.value.journal).toHaveLength(1);
  });
});
