// Export: the package holds what the preview said, the same bytes each time, and nothing that was left out.
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { sha256 } from '@/lib/package/manifest';
import { packExport } from '@/lib/package/pack';
import { beginPractice, practiceWorld } from '@/lib/practice/begin';
import { previewExport } from '@/lib/services/export/preview';
import { openStore } from '@/lib/store/open';
import { PRACTICE_NAME } from '@/lib/store/store';
import { unfold } from '../../formats/logical-lines';
import { testStore } from '../../store/world';
import { digest, filledStore, must } from '../notebook';
import { buildExport } from './build-export';

const built = async () => must(await buildExport(await filledStore(), 'personal-notes'));

describe('an export', () => {
  it('is named by profile and day, not by a person', async () => {
    const { fileName, counts } = await built();
    expect(fileName).toBe('rung_personal-notes_2026-03-02.zip');
    expect(counts).toEqual({ people: 2, addresses: 2, entries: 4 });
  });

  it('says in its name that its people are invented', async () => {
    const own = await testStore();
    must(await beginPractice(own));
    const store = must(await openStore(practiceWorld(own.world), PRACTICE_NAME));
    const { fileName } = must(await previewExport(store, 'personal-notes'));
    store.db.dexie.close();
    expect(fileName).toBe('rung_practice_personal-notes_2026-03-02.zip');
  });

  it('is made of what was shown, in order, with the true sizes of its files', async () => {
    const preview = must(await previewExport(await filledStore(), 'personal-notes'));
    const { bytes, sha256: hash, files, exportId, encrypted, ...file } = await built();
    expect(file).toEqual(preview);
    expect(must(await packExport(preview, {}, { now: () => 0 })).sha256).toBe(hash);
    const unpacked = Object.entries(unzipSync(bytes));
    expect(unpacked.map(([path, content]) => ({ path, bytes: content.length }))).toEqual(files);
    expect(files.map(({ path }) => path)).toEqual(
      expect.arrayContaining([
        'README.txt',
        'contacts.vcf',
        'data.ndjson',
        'left-out.csv',
        'manifest.json',
        'notes.md',
        'schema/archive.schema.json',
        'schema/manifest.schema.json',
      ]),
    );
    expect(files.map(({ path }) => path)).not.toContain('archive.json');
    expect(hash).toBe(await sha256(bytes));
    expect([exportId.slice(0, 9), encrypted]).toEqual(['urn:uuid:', false]);
  });

  it('is the same, byte for byte, for the same notebook at the same moment', async () => {
    expect((await built()).sha256).toBe((await built()).sha256);
  });

  it('lists every other file in its manifest, with size and SHA-256', async () => {
    const files = unzipSync((await built()).bytes);
    const manifest = JSON.parse(strFromU8(files['manifest.json'] ?? new Uint8Array()));
    expect(manifest).toMatchObject({ format: 'rung.example/export', formatVersion: '1.1', profile: 'personal-notes' });
    expect(manifest.csvNeutralised).toEqual(['interactions.csv', 'left-out.csv']);
    const others = Object.keys(files).filter((path) => path !== 'manifest.json');
    expect(manifest.files.map(({ path }: { path: string }) => path).sort()).toEqual(others.sort());
    for (const { path, bytes, sha256: hash } of manifest.files) {
      const content = files[path] ?? new Uint8Array();
      expect([path, content.length, await sha256(content)]).toEqual([path, bytes, hash]);
    }
  });

  it('has nothing in any byte of what was left out', async () => {
    for (const [path, content] of Object.entries(unzipSync((await built()).bytes))) {
      const text = path.endsWith('.vcf') ? unfold(strFromU8(content)).join('\n') : strFromU8(content);
      expect(text, path).not.toMatch(/canary/i);
    }
  });

  it('says in plain words what it is, what stayed behind and what to think of first', async () => {
    const readme = strFromU8(unzipSync((await built()).bytes)['README.txt'] ?? new Uint8Array());
    expect(readme).toMatch(/Holds: {3}2 people, 2 addresses, 4 entries/);
    expect(readme).toMatch(/- 1 \(shared\): .*employer/);
    expect(readme).toMatch(/Not counted, because a number can tell of one person: .* deleted\./s);
    expect(readme).not.toMatch(/People you deleted/);
    expect(readme).toMatch(/not.*legal advice/is);
    for (const path of ['data.ndjson', 'contacts.vcf', 'notes.md']) expect(readme).toContain(`- ${path}`);
    for (const line of readme.split('\n')) expect(line.length).toBeLessThanOrEqual(160);
    expect(readme).not.toMatch(/Dana|Luis/);
  });

  it('leaves the notebook as it was', async () => {
    const store = await filledStore();
    const before = await digest(store);
    await buildExport(store, 'personal-notes');
    expect(await digest(store)).toBe(before);
  });

  it('of an empty notebook is a whole package', async () => {
    const file = must(await buildExport(await testStore(), 'personal-notes'));
    expect(file.counts).toEqual({ people: 0, addresses: 0, entries: 0 });
    expect(Object.keys(unzipSync(file.bytes))).toHaveLength(file.files.length);
  });

  it('says which profile there is none of', async () => {
    const result = await buildExport(await testStore(), 'everything');
    expect(result).toMatchObject({ ok: false, code: 'no-profile' });
  });
});
