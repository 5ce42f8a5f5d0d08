// What an export left out of an entry: the whole entry completes it, whichever comes first, and is never overwritten by it.
import { describe, expect, it } from 'vitest';
import type { Archive } from '@/lib/model/archive';
import { applyImport, planImport } from '@/lib/services/import/plan';
import { takeBack } from '@/lib/services/import/take-back';
import { takeArchive } from '@/lib/store/archive';
import type { Store } from '@/lib/store/store';
import { write } from '@/lib/store/write';
import { readContext } from '../../formats/context';
import { disagreements } from '../../store/recount';
import { testStore, testWorld } from '../../store/world';
import { buildExport } from '../export/build-export';
import { DANA, digest, filledStore, must } from '../notebook';
import { readImport } from './read-import';

const WORDS = 'Luis Ortega said on +49 30 1234567 that he buys';

async function noted(): Promise<{ store: Store; whole: Archive; partial: Archive }> {
  const store = await filledStore();
  must(
    await write(store, [
      { do: 'fact', fact: { kind: 'interaction', type: 'call', people: [DANA], at: '2026-02-09', note: WORDS } },
    ]),
  );
  const { bytes, fileName } = must(await buildExport(store, 'personal-notes'));
  const partial = must(await readImport(bytes, fileName, readContext())).archive;
  return { store, whole: await takeArchive(store), partial };
}

const notesIn = async (store: Store): Promise<unknown[]> =>
  (await store.db.journal.toArray()).filter(({ marks }) => marks.length > 0).map(({ record }) => record.note);

const fresh = () => testStore(testWorld(undefined, 9));

describe('an entry that left in part', () => {
  it('says so, and so does every other: nothing tells from which of them something stayed', async () => {
    const { partial } = await noted();
    const masked = partial.journal.filter((fact) => fact.at === '2026-02-09');
    expect(masked).toMatchObject([{ note: expect.not.stringContaining('1234567') }]);
    expect(partial.journal.length).toBeGreaterThan(1);
    expect(partial.journal.filter((fact) => !fact.partial)).toEqual([]);
  });

  it('of which nothing stayed is the same as the whole one, to the eye', async () => {
    const { whole, partial } = await noted();
    const store = await fresh();
    must(await applyImport(store, partial));
    const others = whole.journal.filter((fact) => fact.note !== WORDS && fact.people.length === 1);
    const plan = await planImport(store, { ...whole, contacts: [], journal: others, settings: [] });
    expect(others.length).toBeGreaterThan(0);
    expect(plan.entries).toMatchObject({ new: 0, changed: 0 });
  });

  it('is completed by the whole one, as a change that can be taken back', async () => {
    const { whole, partial } = await noted();
    const store = await fresh();
    must(await applyImport(store, partial));
    const before = await notesIn(store);
    expect(before).not.toContain(WORDS);
    const entries = whole.journal.filter((fact) => fact.note === WORDS);
    const only = { ...whole, contacts: [], journal: entries, settings: [] };
    expect((await planImport(store, only)).line).toMatch(/^0 new, 1 changed, 0 same/);
    const receipt = must(await applyImport(store, only));
    expect(await notesIn(store)).toContain(WORDS);
    expect(await disagreements(store)).toEqual([]);
    expect((await planImport(store, only)).line).toMatch(/^0 new, 0 changed, 1 same/);
    must(await takeBack(store, receipt));
    expect((await notesIn(store)).toSorted()).toEqual(before.toSorted());
    expect(await disagreements(store)).toEqual([]);
  });

  it('changes nothing where the whole one is', async () => {
    const { store, partial } = await noted();
    const before = await digest(store);
    expect(await planImport(store, partial)).toMatchObject({ writes: 0 });
    must(await applyImport(store, partial));
    expect(await digest(store)).toBe(before);
  });

  it('gives the same notebook in either order', async () => {
    const { whole, partial } = await noted();
    const [one, other] = [await fresh(), await fresh()];
    for (const archive of [whole, partial]) must(await applyImport(one, archive));
    for (const archive of [partial, whole]) must(await applyImport(other, archive));
    const records = async (store: Store) => (await store.db.journal.toArray()).map(({ record }) => record);
    expect(await records(other)).toEqual(await records(one));
  });

  it('is whole again once it is written anew', async () => {
    const { partial } = await noted();
    const store = await fresh();
    must(await applyImport(store, partial));
    const masked = partial.journal.find((fact) => fact.at === '2026-02-09');
    if (!masked) throw new Error('Nothing was masked.');
    must(await write(store, [{ do: 'fact', fact: { ...masked, note: 'In my own words' } }]));
    const head = (await store.db.journal.where('entry').equals(masked.entry).toArray()).find(
      ({ marks }) => marks.length,
    );
    expect(head?.record).toMatchObject({ note: 'In my own words' });
    expect(head?.record).not.toHaveProperty('partial');
  });
});
