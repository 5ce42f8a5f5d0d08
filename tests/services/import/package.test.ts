// Reading a package: whole and unchanged it is read, in any other state it is refused and the file at fault is named.

import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import archiveJson from '@/lib/formats/archive-json';
import { peopleOf } from '@/lib/model/person/people';
import { success } from '@/lib/model/result';
import { isLocked } from '@/lib/package/lock';
import { openZip } from '@/lib/package/unzip';
import { profiles } from '@/lib/profiles';
import { applyImport } from '@/lib/services/import/plan';
import { takeArchive } from '@/lib/store/archive';
import { contactById } from '@/lib/store/read/read';
import { HARD_TEXT, hardArchive, idOf } from '../../formats/archives';
import { readContext } from '../../formats/context';
import { written } from '../../formats/written';
import { archiveIn, countOf, Held } from '../../golden/held';
import { testStore, testWorld } from '../../store/world';
import { buildExport } from '../export/build-export';
import { filledStore, must, sayOf } from '../notebook';
import { readImport } from './read-import';

let whole: Uint8Array;
let files: Record<string, Uint8Array>;
beforeAll(async () => {
  whole = must(await buildExport(await filledStore(), 'personal-notes')).bytes;
  files = unzipSync(whole);
});

async function read(bytes: Uint8Array, name = 'notes.zip') {
  const taken = await readImport(bytes, name, readContext());
  return taken.ok ? success(taken.value.archive) : taken;
}
const text = (path: string) => strFromU8(files[path] ?? new Uint8Array());
const packed = (change: Zippable) => zipSync({ ...files, ...change });
const without = (path: string) => zipSync(Object.fromEntries(Object.entries(files).filter(([name]) => name !== path)));

/** From the list at the end of the ZIP: written in one go, the file itself does not know its size at its beginning. */
function packedSize(path: string): number {
  const view = new DataView(whole.buffer);
  for (let at = 0; at < whole.length - 4; at += 1) {
    if (view.getUint32(at, true) !== 0x02014b50) continue;
    const name = strFromU8(whole.subarray(at + 46, at + 46 + view.getUint16(at + 28, true)));
    if (name === path) return view.getUint32(at + 20, true);
  }
  throw new Error(path);
}

/** Where the packed bytes of a file lie in the ZIP. */
function dataOf(path: string): [number, number] {
  const view = new DataView(whole.buffer);
  const name = strToU8(path);
  for (let at = 0; at < whole.length - 4; at += 1) {
    if (view.getUint32(at, true) !== 0x04034b50) continue;
    const start = at + 30;
    if (strFromU8(whole.subarray(start, start + view.getUint16(at + 26, true))) !== path) continue;
    const from = start + name.length + view.getUint16(at + 28, true);
    return [from, from + packedSize(path)];
  }
  throw new Error(path);
}

const flipped = (at: number) => whole.map((byte, i) => (i === at ? byte ^ 0x10 : byte));

describe('a package', () => {
  it('is read whole, and so is its archive alone, whatever its name', async () => {
    const archive = must(await read(whole));
    expect(archive.contacts).toHaveLength(3);
    expect(must(await read(files['data.ndjson'] ?? whole, 'x.txt'))).toEqual(archive);
    expect(must(await read(strToU8(`\ufeff${text('data.ndjson')}`)))).toEqual(archive);
  });

  it('is refused by the name of any file that was damaged', async () => {
    for (const path of Object.keys(files)) {
      const [from, to] = dataOf(path);
      // Of the last byte some bits mean nothing.
      for (const at of [from, Math.floor((from + to) / 2), to - 2])
        expect(sayOf(await read(flipped(at))), `${path} at ${at}`).toContain(`"${path}"`);
    }
  });

  it('is never read as something else, whichever byte changed', async () => {
    const archive = must(await read(whole));
    await fc.assert(
      fc.asyncProperty(fc.nat(whole.length - 1), async (at) => {
        const result = await read(flipped(at));
        if (result.ok) expect(result.value).toEqual(archive);
        else expect(result.say).toMatch(/\.$/);
      }),
      { numRuns: 300 },
    );
  });

  it('is refused wherever it is cut off', async () => {
    for (const length of [0, 2, 4, 21, 22, 100, whole.length >> 1, whole.length - 1])
      expect((await read(whole.slice(0, length))).ok, `${length}`).toBe(false);
  });

  it('names what is missing, changed with its size kept, or added', async () => {
    expect(sayOf(await read(without('notes.md')))).toContain('"notes.md" is missing');
    expect(sayOf(await read(without('data.ndjson')))).toContain('"data.ndjson" is missing');
    expect(sayOf(await read(without('manifest.json')))).toContain('manifest.json');
    const other = strToU8(text('data.ndjson').replace('Dana', 'Dora'));
    expect(sayOf(await read(packed({ 'data.ndjson': other })))).toContain('"data.ndjson" was changed');
    expect(sayOf(await read(packed({ 'more.txt': strToU8('x') })))).toContain('"more.txt" was added');
  });

  /** The manifest with a file of its own in place of another, as somebody who can count hashes would write it. */
  const forged = (
    path: string,
    content: string,
    records: number,
    change: (manifest: Record<string, unknown>) => void,
  ) => {
    const manifest = JSON.parse(text('manifest.json')) as { files: Record<string, unknown>[] } & Record<
      string,
      unknown
    >;
    const bytes = strToU8(content);
    manifest.files = manifest.files.map((file) =>
      file.path === path
        ? { ...file, bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex'), records }
        : file,
    );
    change(manifest);
    return packed({ [path]: bytes, 'manifest.json': strToU8(JSON.stringify(manifest)) });
  };

  it('whose last record was cut off is refused, though its hashes were made anew', async () => {
    const lines = text('data.ndjson').trimEnd().split('\n');
    const cut = `${lines.slice(0, -1).join('\n')}\n`;
    const same = () => {};
    expect(sayOf(await read(forged('data.ndjson', cut, lines.length, same)))).toContain(
      `"data.ndjson" holds ${lines.length - 1} records`,
    );
    const facts = lines.filter((line) => !line.startsWith('{"fact"'));
    const without = `${facts.join('\n')}\n`;
    expect(sayOf(await read(forged('data.ndjson', without, facts.length, same)))).toMatch(
      /says that it holds \d+ entries, and holds 0/,
    );
  });

  it('with a wrong count is refused', async () => {
    const whole = text('contacts.vcf');
    expect(sayOf(await read(forged('contacts.vcf', whole, 7, () => {})))).toContain('the list of files says 7');
    const more = (manifest: Record<string, unknown>) => {
      manifest.counts = { ...(manifest.counts as object), people: 99 };
    };
    const records = text('data.ndjson').trimEnd().split('\n').length;
    expect(sayOf(await read(forged('data.ndjson', text('data.ndjson'), records, more)))).toContain('holds 99 people');
  });

  it('of a newer layout is refused by name', async () => {
    const newer = strToU8(text('manifest.json').replace('"formatVersion": "1.1"', '"formatVersion": "2.0"'));
    expect(sayOf(await read(packed({ 'manifest.json': newer })))).toContain('newer Rung');
    const minor = strToU8(text('manifest.json').replace('"formatVersion": "1.1"', '"formatVersion": "1.7"'));
    expect((await read(packed({ 'manifest.json': minor }))).ok).toBe(true);
  });

  it('with a manifest that is none is refused, and the manifest says where', async () => {
    expect(sayOf(await read(packed({ 'manifest.json': strToU8('{') })))).toContain('manifest.json is cut off');
    const wrong = strToU8(text('manifest.json').replace('"bytes": ', '"bytes": -'));
    expect(sayOf(await read(packed({ 'manifest.json': wrong })))).toMatch(/manifest.json .*files\[0\]\.bytes/);
  });
});

describe('packages of earlier versions', () => {
  const folder = new URL('../../fixtures/formats/', import.meta.url);
  const kept = readdirSync(folder).filter((name) => name.endsWith('.zip'));

  it.each(kept)('%s is read for ever', async (name) => {
    const archive = must(await read(readFileSync(new URL(name, folder)), name));
    const store = await testStore(testWorld());
    must(await applyImport(store, archive));
    const [nameless, zoe, ...others] = peopleOf(await takeArchive(store));
    expect(others.map(({ contact }) => contact.id)).toEqual([idOf(4), idOf(2)]);
    expect(nameless?.handles.map(({ value }) => value)).toEqual(['someone@home.example']);
    expect(zoe?.contact).toMatchObject({ status: 'at-risk', note: HARD_TEXT, pets: { dog: 'Loki', born: 2019 } });
    expect(zoe?.entries.map(({ at }) => at)).toEqual([
      '2026-02-11T10:15+01:00',
      '2026-02-10',
      '2026-02-10',
      '2025-12-01',
    ]);
    expect(await contactById(store, idOf(5))).toMatchObject({ id: idOf(1), stage: 5 });
  });
});

describe('packages of the second layout', () => {
  const folder = new URL('../../fixtures/packages/', import.meta.url);
  const kept = readdirSync(folder).filter((name) => /\.zip(\.age)?$/.test(name));
  const textOf = (name: string) => {
    const beside = new URL(name, folder);
    expect(existsSync(beside), `${name} is missing: npm run package -- PROFILE writes it beside the package`).toBe(
      true,
    );
    return readFileSync(beside, 'utf8');
  };

  it.each(kept)('%s is read for ever', async (name) => {
    const file = new Uint8Array(readFileSync(new URL(name, folder)));
    const archive = await archiveIn(file, isLocked(file) ? textOf(`${name}.passphrase.txt`) : null);
    expect(countOf(archive)).toEqual(Held.parse(JSON.parse(textOf(`${name}.held.json`))));
    const store = await testStore(testWorld());
    must(await applyImport(store, archive));
    expect((await takeArchive(store)).contacts).toHaveLength(archive.contacts.length);
  });

  it.each([...profiles.keys()])('%s has one: npm run package -- PROFILE makes it', (profile) => {
    const names = kept.map((name) => name.replace(/^[\d.]+-|\.zip(\.age)?$/g, ''));
    expect(names).toContain(profile);
  });
});

describe('a ZIP made to do harm', () => {
  it('with names that lead elsewhere, or twice the same, is refused', async () => {
    for (const name of ['../x', '/x', 'a/../../x', 'a\\x', '.', 'x.zip', 'a//b', 'C:x', '\u202ex'])
      expect(await read(zipSync({ [name]: strToU8('x') })), name).toMatchObject({ ok: false, code: 'unsafe' });
    const twice = zipSync({ 'aa.txt': strToU8('1'), 'ab.txt': strToU8('2') });
    const renamed = twice.map((byte, i) =>
      byte === 0x62 && twice[i - 1] === 0x61 && twice[i + 1] === 0x2e ? 0x61 : byte,
    );
    expect(await read(renamed)).toMatchObject({ ok: false, code: 'unsafe' });
  });

  it('with too many files is refused', async () => {
    const many = Object.fromEntries(Array.from({ length: 65 }, (_, i) => [`f${i}.txt`, strToU8('x')]));
    expect(await read(zipSync(many))).toMatchObject({ ok: false, code: 'unsafe' });
  });

  it('is stopped by what comes out of it, not by what it claims', async () => {
    const bomb = zipSync({ 'archive.json': new Uint8Array(30_000_000) }, { level: 9 });
    const view = new DataView(bomb.buffer);
    for (let at = 0; at < bomb.length - 4; at += 1) {
      if (view.getUint32(at, true) === 0x04034b50) view.setUint32(at + 22, 10, true);
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 10, true);
    }
    expect(await read(bomb)).toMatchObject({ ok: false, code: 'too-large' });
    const two = zipSync({ 'a.txt': new Uint8Array(600), 'b.txt': new Uint8Array(600) });
    expect(await must(openZip(two)).unpack(1_000)).toMatchObject({ ok: false, code: 'too-large' });
    expect((await must(openZip(two)).unpack(1_200)).ok).toBe(true);
  });
});

describe('any other file', () => {
  it('is refused in a sentence that says what to choose', async () => {
    for (const bytes of [
      new Uint8Array(),
      new Uint8Array([0xff, 0xfe, 0x7b, 0]),
      strToU8('hello'),
      strToU8('BEGIN:VCALENDAR\r\nVERSION:2.0\r\nEND:VCALENDAR\r\n'),
      strToU8('{"other":[]}'),
      zipSync({ 'other.txt': strToU8('x') }),
    ]) {
      const result = await read(bytes, 'some.file');
      expect(result).toMatchObject({ ok: false, code: 'not-ours' });
      expect(sayOf(result)).toMatch(/Choose |Save or download it again/);
    }
  });

  it('never throws', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), fc.boolean(), async (bytes, zip) => {
        expect((await read(zip ? new Uint8Array([0x50, 0x4b, ...bytes]) : bytes)).ok).toBe(false);
      }),
    );
  });

  it('of 200 MB and more is not even opened', async () => {
    const huge = { length: 200_000_001 } as Uint8Array;
    expect(await read(huge)).toMatchObject({ ok: false, code: 'too-large' });
  });

  it('that is the whole notebook as JSON is read', async () => {
    expect((await read(strToU8(written(archiveJson, hardArchive())), 'archive.json')).ok).toBe(true);
  });
});
