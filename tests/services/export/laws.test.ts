// The laws of exports, for any notebook: nothing is lost in a backup, nothing slips into a package, nothing comes back changed.
import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { Archive } from '@/lib/model/archive';
import { canonicalJson } from '@/lib/model/key-order';
import { mergeContacts } from '@/lib/model/person/merge';
import { extraFormats } from '@/lib/package/files';
import { decryptPackage } from '@/lib/package/lock';
import { profiles } from '@/lib/profiles';
import type { ExportOptions } from '@/lib/services/export/preview';
import { applyImport, planImport } from '@/lib/services/import/plan';
import { absorb, takeArchive } from '@/lib/store/archive';
import type { Store } from '@/lib/store/store';
import { anyArchive, hardArchive, idOf } from '../../formats/archives';
import { readContext } from '../../formats/context';
import { unfold } from '../../formats/logical-lines';
import { type Canary, canaryNotebook, foundIn } from '../../profiles/canaries';
import { testStore, testWorld } from '../../store/world';
import { tries } from '../../tries';
import { readImport } from '../import/read-import';
import { digest, filledStore, must } from '../notebook';
import { buildExport } from './build-export';

const passphrase = 'seven ladders in a row';
/** As little work as a test needs. */
const LOCKED = { key: { passphrase }, work: 1 };
const EVERYTHING = extraFormats().map(({ id }) => id);
const RESTRICTIVE = [...profiles.keys()].filter((id) => id !== 'full-backup' && id !== 'access-request');

/** Whom a package is about, where it is about one. */
const about = (id: string, { contacts }: Archive) => (profiles.get(id)?.aboutOne ? { person: contacts[0]?.id } : {});

async function storeOf(archive: Archive, seed = 1): Promise<Store> {
  const store = await testStore(testWorld(undefined, seed));
  must(await absorb(store, archive));
  return store;
}

/** The ZIP inside the backup. */
async function backup(store: Store, options: ExportOptions = {}): Promise<Uint8Array> {
  const { bytes } = must(await buildExport(store, 'full-backup', { ...options, ...LOCKED }));
  return must(await decryptPackage(bytes, passphrase));
}

const read = async (bytes: Uint8Array) => must(await readImport(bytes, 'notes.zip', readContext())).archive;

/** Lines that were folded are whole again. */
function textsOf(bytes: Uint8Array): [string, string][] {
  return Object.entries(unzipSync(bytes)).map(([path, content]) => {
    const text = strFromU8(content);
    return [path, path.endsWith('.vcf') ? `${text}\n${unfold(text).join('\n')}` : text];
  });
}

/** Addresses stand in the order that merging leaves them in. */
const inOrder = (archive: Archive) =>
  canonicalJson({
    ...archive,
    contacts: archive.contacts
      .map((contact) => mergeContacts(contact, contact))
      .toSorted((a, b) => (a.id < b.id ? -1 : 1)),
    journal: archive.journal.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
  });

describe('a backup', () => {
  const comesBack = async (store: Store) => {
    const zip = await backup(store);
    const other = await testStore(testWorld(undefined, 2));
    must(await applyImport(other, await read(zip)));
    expect(inOrder(await takeArchive(other))).toBe(inOrder(await takeArchive(store)));
    expect(Buffer.from(await backup(other)).equals(Buffer.from(zip))).toBe(true);
  };

  it('gives the same notebook again, and that one the same backup, byte for byte', async () => {
    await comesBack(await filledStore());
    await comesBack(await storeOf({ ...hardArchive(), later: undefined }));
    await comesBack(await storeOf(canaryNotebook().archive));
  });

  it('of any notebook does', async () => {
    await fc.assert(
      fc.asyncProperty(anyArchive, async (archive) => comesBack(await storeOf(archive))),
      { numRuns: tries(8) },
    );
  });

  it('is never a file that anybody can read', async () => {
    expect(await buildExport(await filledStore(), 'full-backup')).toMatchObject({ ok: false, code: 'needs-key' });
  });
});

/** Whatever the profile, these are never in it. */
const never = ({ class: of, what, mark, value }: Canary, id: string): boolean => {
  if (what === 'past' || what === 'setting' || mark === 'flagged' || mark === 'sensitive') return true;
  if (/hand-over/.test(id)) return (of === 'personal' || of === 'unknown') && !/Named$/.test(value);
  return of === 'employer' || of === 'unknown';
};

describe('a package', () => {
  it.each(RESTRICTIVE)('of %s holds nothing that stays, in any byte of any file', async (id) => {
    const { archive, canaries } = canaryNotebook();
    const values = canaries.filter((canary) => never(canary, id)).map(({ value }) => value);
    const { bytes } = must(
      await buildExport(await storeOf(archive), id, { formats: EVERYTHING, ...about(id, archive) }),
    );
    for (const [path, text] of textsOf(bytes)) expect([path, foundIn(text, values)]).toEqual([path, []]);
  });

  it('of a backup without the employer’s neither', async () => {
    const { archive, canaries } = canaryNotebook();
    const theirs = canaries.filter(({ class: of }) => of === 'employer' || of === 'unknown').map(({ value }) => value);
    const zip = await backup(await storeOf(archive), { withoutEmployer: true });
    for (const [path, text] of textsOf(zip)) expect([path, foundIn(text, theirs)]).toEqual([path, []]);
  });

  it('would be found out: the search finds what is there', async () => {
    const { archive, canaries } = canaryNotebook();
    const values = canaries.map(({ value }) => value);
    const found = new Set(textsOf(await backup(await storeOf(archive))).flatMap(([, text]) => foundIn(text, values)));
    expect(found.size).toBe(values.length);
  });

  it.each(RESTRICTIVE)('of %s changes nothing where everything is', async (id) => {
    for (const archive of [hardArchive(), canaryNotebook().archive]) {
      const store = await storeOf(archive);
      const before = await digest(store);
      const { bytes } = must(await buildExport(store, id, about(id, archive)));
      expect(await digest(store)).toBe(before);
      const taken = await read(bytes);
      expect(await planImport(store, taken)).toMatchObject({
        sum: { new: 0, changed: 0 },
        removes: 0,
        conflicts: [],
        broken: [],
      });
      must(await applyImport(store, taken));
      expect(await digest(store)).toBe(before);
    }
  });

  it('of any notebook changes nothing there', async () => {
    await fc.assert(
      fc.asyncProperty(anyArchive, fc.constantFrom(...RESTRICTIVE), async (archive, id) => {
        fc.pre(!profiles.get(id)?.aboutOne || archive.contacts.length > 0);
        const store = await storeOf(archive);
        const before = await digest(store);
        const { bytes } = must(await buildExport(store, id, about(id, archive)));
        must(await applyImport(store, await read(bytes)));
        expect(await digest(store)).toBe(before);
      }),
      { numRuns: tries(15) },
    );
  });

  it('about one person is read back as that person', async () => {
    const store = await storeOf(canaryNotebook().archive);
    const { bytes } = must(await buildExport(store, 'access-request', { person: idOf(1) }));
    expect((await read(bytes)).contacts.map(({ id }) => id)).toEqual([idOf(1)]);
    expect(await buildExport(store, 'access-request')).toMatchObject({ ok: false, code: 'no-person' });
  });
});
