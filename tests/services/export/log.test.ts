// The list of what left: a line for each export, kept through backups and merges, and marked where nothing left after all.
import { describe, expect, it } from 'vitest';
import { cancelExport, exportsIn, listExports, logExport } from '@/lib/services/export/log';
import { previewExport } from '@/lib/services/export/preview';
import { absorb, takeArchive } from '@/lib/store/archive';
import type { Store } from '@/lib/store/store';
import { testStore, testWorld } from '../../store/world';
import { DANA, digest, filledStore, must } from '../notebook';
import { buildExport } from './build-export';

const line = (fileName: string) => ({
  profile: 'personal-notes',
  counts: { personal: 3, shared: 0, unknown: 0, employer: 0 },
  overrides: 0,
  fileName,
  sha256: 'ab'.repeat(32),
  exportId: `urn:uuid:${fileName}`,
  people: [DANA],
  encrypted: false,
});
const names = async (store: Store) => (await listExports(store)).map(({ fileName }) => fileName);

describe('the log of exports', () => {
  it('has a line for each, the newest first, whole', async () => {
    const world = testWorld();
    const store = await testStore(world);
    must(await logExport(store, line('one.zip')));
    world.pass(1_000);
    must(await logExport(store, line('two.zip')));
    expect(await listExports(store)).toMatchObject([
      { ...line('two.zip'), time: '2026-03-02T09:00:01.000Z' },
      { ...line('one.zip'), time: '2026-03-02T09:00:00.000Z' },
    ]);
  });

  it('keeps a line that is cancelled, and says so', async () => {
    const store = await testStore();
    const { id } = must(await logExport(store, line('one.zip')));
    must(await logExport(store, line('two.zip')));
    must(await cancelExport(store, id));
    expect(await listExports(store)).toMatchObject([
      { fileName: 'two.zip' },
      { fileName: 'one.zip', cancelled: '2026-03-02T09:00:00.000Z' },
    ]);
    const before = await digest(store);
    must(await cancelExport(store, 'nothing'));
    expect(await digest(store)).toBe(before);
  });

  it('of two devices becomes one', async () => {
    const [here, there] = [await testStore(), await testStore(testWorld(undefined, 2))];
    must(await logExport(here, line('here.zip')));
    must(await logExport(there, line('there.zip')));
    must(await absorb(here, await takeArchive(there)));
    expect((await names(here)).sort()).toEqual(['here.zip', 'there.zip']);
  });

  it('is in no restrictive export, and of one person only their own lines are', async () => {
    const store = await filledStore();
    must(await logExport(store, { ...line('all.zip'), people: [], everybody: true }));
    must(await logExport(store, line('hers.zip')));
    must(await logExport(store, { ...line('others.zip'), people: ['somebody'] }));
    expect(exportsIn(must(await previewExport(store, 'personal-notes')).archive)).toEqual([]);
    const { archive } = must(await previewExport(store, 'access-request', { person: DANA }));
    expect(exportsIn(archive).map(({ fileName, people }) => [fileName, people])).toEqual([
      ['hers.zip', [DANA]],
      ['all.zip', []],
    ]);
  });

  it('gives each export the name of the one before', async () => {
    const store = await filledStore();
    const first = must(await buildExport(store, 'personal-notes'));
    expect(first.previous).toBeNull();
    must(await logExport(store, { ...line(first.fileName), exportId: first.exportId }));
    expect(must(await buildExport(store, 'personal-notes')).previous).toBe(first.exportId);
  });
});
