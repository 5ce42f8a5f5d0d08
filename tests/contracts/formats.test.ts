// What holds for every file format of lib/formats.
import 'temporal-polyfill/global';
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formats } from '@/lib/formats';
import { contextOf } from '@/lib/formats/text/context';
import { LISTS } from '@/lib/model/archive';
import { recognise } from '@/lib/services/import/read';
import { anyArchive, archiveOf, contactOf, factOf, handleOf, hardArchive } from '../formats/archives';
import { readContext } from '../formats/context';
import { written } from '../formats/written';

const bytesOf = (text: string) => new TextEncoder().encode(text);

const archives = { empty: archiveOf(), hard: hardArchive() };

describe.each(formats.map((format) => [format.id, format] as const))('%s', (id, format) => {
  const write = (archive = archives.hard) => written(format, archive);

  it('is named like its kin', () => {
    expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
    expect(format.name.trim()).not.toBe('');
    expect(format.fileName).toMatch(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/);
    expect(format.mediaType).toMatch(/^[a-z]+\/[a-z0-9.+-]+(;[a-z]+=[a-z0-9.-]+)*$/);
    expect(format.write ?? format.read).toBeDefined();
  });

  if (format.write)
    it.each(Object.entries(archives))('writes the %s archive as well-formed text', (_, archive) => {
      const text = write(archive);
      expect(text.isWellFormed()).toBe(true);
      expect(text.startsWith('\ufeff')).toBe(format.mediaType.startsWith('text/csv'));
      expect(text).not.toMatch(/undefined|\[object Object\]|NaN/);
    });

  if (format.write)
    it('writes the same text for the same archive and leaves the archive as it is', () => {
      const archive = hardArchive();
      const before = JSON.stringify(archive);
      expect(write(archive)).toBe(write(hardArchive()));
      expect(JSON.stringify(archive)).toBe(before);
    });

  if (format.write && !format.retired)
    it('writes a piece for each person or record, so that a long file can be paused', () => {
      const contacts = Array.from({ length: 40 }, (_, i) =>
        contactOf(i, { name: `Ann ${i}`, handles: [handleOf('email', `ann${i}@home.example`)] }),
      );
      const journal = contacts.map(({ id }, i) => factOf(i, [id]));
      const archive = archiveOf({ contacts, journal });
      const pieces = [...(format.write?.(archive, contextOf(archive)) ?? [])];
      expect(pieces.length).toBeGreaterThanOrEqual(40);
      for (const piece of pieces) expect(piece.length).toBeLessThan(4_000);
    });

  if (format.write)
    it('writes any archive', () => {
      fc.assert(fc.property(anyArchive, (archive) => write(archive).isWellFormed()));
    });

  if (format.read && format.write)
    it('gives back what it keeps', async () => {
      const same = async (archive = archives.hard) => {
        const back = await format.read?.(bytesOf(write(archive)), readContext());
        if (!back?.ok) throw new Error(back?.say);
        expect(back.value.remarks).toEqual([]);
        expect(format.keeps?.(back.value.archive)).toEqual(format.keeps?.(archive));
      };
      expect(format.keeps).toBeDefined();
      await same();
      await fc.assert(fc.asyncProperty(anyArchive, (archive) => same(archive)));
    });

  if (format.read && !format.foreign)
    it('is Rung’s own: what it reads, it has written, and nothing is lost', () => {
      const say = `“${id}” reads files that others write: say \`foreign: true\`, and it wants a file in tests/fixtures/formats`;
      expect(Object.keys(Object(format.write && format.keeps?.(archives.hard))), say).toEqual(
        expect.arrayContaining([...LISTS]),
      );
    });

  if (format.read)
    it('refuses what is not its own in one sentence and without throwing', async () => {
      for (const text of [
        '',
        ' ',
        '{}',
        '[]',
        'null',
        '\0',
        'hello',
        '{"a":',
        'BEGIN:VCARD',
        'BEGIN:VCARD\r\nVERSION:4.0',
      ]) {
        const read = await format.read?.(bytesOf(text), readContext());
        expect(read?.ok, text).toBe(false);
        if (read && !read.ok) expect(read.say).toMatch(/^[A-Z"].*\.$/);
      }
      await fc.assert(
        fc.asyncProperty(fc.oneof(fc.string().map(bytesOf), fc.uint8Array()), async (bytes) => {
          await format.read?.(bytes, readContext());
        }),
      );
    });

  const columns = format.columns;
  if (columns)
    it('shows the columns of a table with a guess for each, and refuses what is no table', async () => {
      const look = await columns(bytesOf('Name;E-mail;Shoes\nAda Trial;ada@home.example;38\n'));
      if (!look.ok) throw new Error(look.say);
      const { headers, sample, guess } = look.value;
      expect(headers).toEqual(['Name', 'E-mail', 'Shoes']);
      expect(sample).toEqual([['Ada Trial', 'ada@home.example', '38']]);
      expect(guess).toEqual(['name', 'e-mail', null]);
      await fc.assert(fc.asyncProperty(fc.string().map(bytesOf), async (bytes) => void (await columns(bytes))));
      expect((await columns(bytesOf('\n\n'))).ok).toBe(false);
    });

  if (format.recognises && format.write)
    it('recognises its own files and no others', () => {
      expect(format.recognises?.(write().slice(0, 2_000), format.fileName)).toBe(true);
      for (const other of formats) {
        if (other.id === id || !other.write) continue;
        const start = written(other, archives.hard).slice(0, 2_000);
        expect(format.recognises?.(start, other.fileName), other.id).toBe(false);
      }
    });
});

it('no two formats share an id or a file', () => {
  for (const key of ['id', 'fileName'] as const) {
    const values = formats.map((format) => format[key]);
    expect(new Set(values).size).toBe(values.length);
  }
});

describe('a format of another program', () => {
  const folder = join(import.meta.dirname, '../fixtures/formats');
  const kept = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) =>
    /\.(?!expected)\w+$/.test(path),
  );
  const known = Promise.all(
    kept.map(async (path) => {
      const found = await recognise(new Uint8Array(readFileSync(join(folder, path))), basename(path));
      return found.ok ? found.value.format.id : null;
    }),
  );

  it.each(formats.filter((format) => format.foreign && format.read).map(({ id }) => id))(
    '%s has a file in tests/fixtures/formats that is told to be one',
    async (id) => expect(await known, `no file in tests/fixtures/formats is told to be “${id}”`).toContain(id),
  );
});
