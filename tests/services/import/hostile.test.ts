// Files made to do harm, broken on the way, or picked by mistake: a sentence each, and not a record is touched.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ARCHIVE_FORMAT } from '@/lib/model/archive';
import { importedFrom } from '@/lib/model/whose/provenance';
import { applyImport, planImport } from '@/lib/services/import/plan';
import { findContacts } from '@/lib/store/read/read';
import type { Store } from '@/lib/store/store';
import { readContext } from '../../formats/context';
import { expectLinear } from '../../growth';
import { digest, filledStore, must, sayOf } from '../notebook';
import { readImport } from './read-import';

const utf8 = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string) => new Uint8Array(Buffer.from(`\uFEFF${text}`, 'utf16le'));
const read = (bytes: Uint8Array, name: string) => readImport(bytes, name, readContext());

const HOW = { foreign: { from: importedFrom('not-known', '2026-03-02T09:00:00.000Z', 'import-1') } };

/** As the screen does it: read, planned, imported. */
async function intake(store: Store, bytes: Uint8Array, name: string): Promise<void> {
  const { archive, format, remarks } = must(await read(bytes, name));
  const how = { remarks, ...(format.foreign && HOW) };
  await planImport(store, archive, how);
  must(await applyImport(store, archive, how));
}

const archive = (contacts: string) =>
  `{"format":"${ARCHIVE_FORMAT}","schema":1,"made":"2026-03-02T09:00:00.000Z","contacts":${contacts},"journal":[],"ladders":[],"settings":[]}`;

describe('refused in a sentence, before anything is written', () => {
  it.each([
    ['people.vcf', utf8(''), /is empty/],
    ['offer.pdf', utf8('%PDF-1.7\n1 0 obj'), /is a PDF/],
    ['card.png', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 1, 2, 3]), /is a picture/],
    ['card.jpg', new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 1, 2, 3]), /is a picture/],
    ['people.xls', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), /old Office file/],
    ['archive.json', utf8(archive('[{"__proto__":{"polluted":true}}]')), /forbidden key "__proto__"/],
    ['archive.json', utf8(archive('[{"constructor":{"prototype":{"polluted":true}}}]')), /forbidden key/],
    ['archive.json', utf8(archive(`${'['.repeat(100_000)}${']'.repeat(100_000)}`)), /nested/],
    ['archive.json', utf8(archive('[{"name":"Da')), /cut off|damaged/],
    ['archive.json', utf8(archive(`[{"id":"x","name":"${'x'.repeat(5_000_000)}"}]`)), /contacts\[0\]/],
    ['people.zip', new Uint8Array([0x50, 0x4b, 3, 4, 20, 0]), /ZIP/],
  ])('%s %#', async (name, bytes, sentence) => {
    const store = await filledStore();
    const before = await digest(store);
    const result = await read(bytes, name);
    expect(sayOf(result)).toMatch(sentence);
    await expect(intake(store, bytes, name)).rejects.toThrow();
    expect(await digest(store)).toBe(before);
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });
});

it.each([
  ['archive.json', (numbers: string) => archive(`[${numbers}]`)],
  ['people.jscontact.json', (numbers: string) => `[{"@type":"Card"},${numbers}]`],
  ['people.jcard.json', (numbers: string) => `[["vcard",[]],${numbers}]`],
  ['people.json', (numbers: string) => `{"entry":[${numbers}]}`],
])('%s with very many numbers for people takes as long as it is', async (name, text) => {
  const file = (size: number) => utf8(text(new Array(size).fill(1).join(',')));
  await expectLinear(file, 60_000, async (bytes) => {
    const result = await read(bytes, name);
    if (result.ok) expect([result.value.archive.contacts, result.value.remarks.length]).toEqual([[], 5_001]);
    else expect(result.say.length).toBeLessThan(1_000);
  });
});

const folder = join('tests', 'fixtures', 'formats', 'csv');
const tables = readdirSync(folder).map((name) => [name, new Uint8Array(readFileSync(join(folder, name)))] as const);
const CARDS = [
  'BEGIN:VCARD',
  'VERSION:4.0',
  'FN:Mina Park',
  'EMAIL:mina@harbor.example',
  'NOTE:Met at the fair',
  'END:VCARD',
  '',
].join('\r\n');

describe('cut off anywhere', () => {
  it.each([['people.vcf', utf8(CARDS + CARDS)] as const, ...tables])('%s throws nothing', async (name, bytes) => {
    for (let end = 0; end < bytes.length; end += Math.max(1, Math.floor(bytes.length / 60))) {
      const result = await read(bytes.slice(0, end), name);
      expect(sayOf(result)).toMatch(/\S/);
    }
  });

  it('a card without its end is not taken for a whole one', async () => {
    const store = await filledStore();
    const before = await digest(store);
    const result = await read(utf8(CARDS.slice(0, 60)), 'people.vcf');
    if (result.ok) {
      expect(result.value.remarks).not.toEqual([]);
      expect(result.value.archive.contacts).toEqual([]);
    }
    expect(await digest(store)).toBe(before);
  });
});

describe('strange, and taken in all the same', () => {
  it.each([
    ['people.vcf', utf16(CARDS)],
    ['people.csv', utf16('Name,E-mail\r\nMina Park,mina@harbor.example\r\n')],
  ])('%s in UTF-16', async (name, bytes) => {
    const store = await filledStore();
    await intake(store, bytes, name);
    expect((await findContacts(store, 'mina')).map(({ record }) => record.name)).toEqual(['Mina Park']);
  });

  it('names that are keys of every object are names', async () => {
    const store = await filledStore();
    const card = (name: string) => CARDS.replace('Mina Park', name).replace('mina@', `${name}@`);
    await intake(store, utf8(['__proto__', 'constructor', 'toString'].map(card).join('')), 'people.vcf');
    const names = (await findContacts(store, '')).map(({ record }) => record.name);
    expect(names).toEqual(expect.arrayContaining(['__proto__', 'constructor', 'toString']));
    expect((Object.prototype as { name?: unknown }).name).toBeUndefined();
  });
});
