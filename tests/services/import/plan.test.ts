// Import: a report before anything is written, a merge that never doubles anybody, and a way back.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import archiveJson from '@/lib/formats/archive-json';
import seven from '@/lib/ladders/seven';
import type { Archive } from '@/lib/model/archive';
import { peopleOf } from '@/lib/model/person/people';
import { applyImport, basisOf, planImport } from '@/lib/services/import/plan';
import { takeBack } from '@/lib/services/import/take-back';
import { takeArchive } from '@/lib/store/archive';
import { contactById, findContacts, timeline } from '@/lib/store/read/read';
import type { Store } from '@/lib/store/store';
import { undo, write } from '@/lib/store/write';
import { anyArchive, archiveOf, clockAt, contactOf, factOf, handleOf, hardArchive, idOf } from '../../formats/archives';
import { readContext } from '../../formats/context';
import { readText } from '../../formats/read-text';
import { written } from '../../formats/written';
import { select } from '../../profiles/choice';
import { testStore, testWorld } from '../../store/world';
import { buildExport } from '../export/build-export';
import { DANA, digest, filledStore, GONE, LUIS, must } from '../notebook';
import { readImport } from './read-import';

const line = async (store: Store, archive: Archive) => (await planImport(store, archive)).line;

async function exported(store: Store): Promise<Archive> {
  const { bytes, fileName } = must(await buildExport(store, 'personal-notes'));
  return must(await readImport(bytes, fileName, readContext())).archive;
}

/** What the rep sees: everybody, with their addresses and timelines. */
const seen = (archive: Archive) =>
  peopleOf(archive).map(({ contact, handles, entries }) => ({
    ...contact,
    handles: handles.map(({ key }) => key).sort(),
    entries,
  }));

describe('a plan', () => {
  it('counts people and entries and writes nothing', async () => {
    const [from, to] = [await filledStore(), await testStore(testWorld(undefined, 2))];
    const archive = await exported(from);
    const before = await digest(to);
    expect(await planImport(to, archive)).toMatchObject({
      line: '6 new, 0 changed, 0 same, 0 conflicts, 0 skipped, 0 broken',
      people: { new: 2 },
      entries: { new: 4 },
    });
    expect(await digest(to)).toBe(before);
    expect(await line(from, archive)).toBe('0 new, 0 changed, 6 same, 0 conflicts, 0 skipped, 0 broken');
  });

  it('tells changes made elsewhere from those made here', async () => {
    const [here, there] = [await filledStore(), await filledStore()];
    there.world.now = () => Date.UTC(2026, 4, 1);
    await write(there, [{ do: 'contact', id: DANA, fields: { title: 'Head of Buying' } }]);
    await write(here, [{ do: 'contact', id: LUIS, fields: { title: 'Cook' } }]);
    expect(await line(here, await exported(there))).toBe('0 new, 1 changed, 5 same, 0 conflicts, 0 skipped, 0 broken');
    must(await applyImport(here, await exported(there)));
    expect((await contactById(here, DANA))?.record.title).toBe('Head of Buying');
    expect((await contactById(here, LUIS))?.record.title).toBe('Cook');
  });

  it('reports somebody with the same address under another id, and keeps both', async () => {
    const store = await filledStore();
    const other = contactOf(99, { name: 'Dana W.', handles: [handleOf('email', 'Dana@home.example')] });
    const archive = archiveOf({ contacts: [other] });
    const plan = await planImport(store, archive);
    expect(plan.line).toBe('0 new, 0 changed, 0 same, 1 conflict, 0 skipped, 0 broken');
    expect(plan.conflicts).toEqual([
      { where: 'Dana W.', say: expect.stringContaining('same person as Dana Whitfield') },
    ]);
    must(await applyImport(store, archive));
    expect((await findContacts(store, 'dana')).map(({ id }) => id).sort()).toEqual([DANA, idOf(99)]);
    expect(await line(store, archive)).toBe('0 new, 0 changed, 1 same, 0 conflicts, 0 skipped, 0 broken');
  });

  it('does not bring back what was deleted here, and says so', async () => {
    const [from, to] = [await filledStore(), await filledStore()];
    const archive = await exported(from);
    const [last] = (await timeline(to, { id: DANA, also: [] })).entries;
    if (!last) throw new Error('no entry');
    await write(to, [
      { do: 'contact', id: LUIS, fields: { deleted: '2026-03-02T00:00:00.000Z' } },
      { do: 'fact', fact: { ...last, deleted: true } },
    ]);
    const before = await digest(to);
    const plan = await planImport(to, archive);
    expect(plan.line).toBe('0 new, 0 changed, 4 same, 0 conflicts, 2 skipped, 0 broken');
    expect(plan.skipped.map(({ where }) => where)).toEqual(['Luis Ortega', expect.stringContaining('2026-02-03')]);
    must(await applyImport(to, archive));
    expect(await digest(to)).toBe(before);
  });

  it('leaves out entries about nobody it knows, and entries that are not of their kind', async () => {
    const store = await filledStore();
    const archive = archiveOf({
      journal: [
        factOf(1, [idOf(77)]),
        factOf(2, []),
        factOf(3, [DANA], { type: 'unheard-of' }),
        factOf(4, [DANA, idOf(77)]),
        factOf(5, [DANA], { kind: 'made-by-a-newer-rung' }),
      ],
    });
    const plan = await planImport(store, archive);
    expect(plan.line).toBe('2 new, 0 changed, 0 same, 0 conflicts, 0 skipped, 3 broken');
    expect(plan.broken[0]).toEqual({
      where: `The interaction of 2026-02-10 (entry ${idOf(0x1001)})`,
      say: expect.stringContaining('neither in the file nor in this notebook'),
    });
    expect(plan.broken[2]?.say).toMatch(/type/);
    must(await applyImport(store, archive));
    expect((await store.db.journal.bulkGet([1, 2, 3].map((n) => idOf(0x1000 + n)))).filter(Boolean)).toEqual([]);
    expect((await timeline(store, { id: DANA, also: [] })).entries).toHaveLength(5);
  });

  it('says when something here would go', async () => {
    const store = await filledStore();
    const gone = contactOf(2, { name: 'Luis Ortega', deleted: '2026-04-01', clocks: { deleted: clockAt(99) } });
    expect(await planImport(store, archiveOf({ contacts: [gone] }))).toMatchObject({ sum: { changed: 1 }, removes: 1 });
  });
});

describe('an import', () => {
  it('gives an empty notebook the same people and timelines', async () => {
    for (const source of [await filledStore(), await withArchive(hardArchive())]) {
      const target = await testStore(testWorld(undefined, 2));
      const archive = await exported(source);
      must(await applyImport(target, archive));
      const original = select('personal-notes', await takeArchive(source)).archive;
      expect(seen(await takeArchive(target))).toEqual(seen(original));
      expect((await contactById(target, idOf(1)))?.stage).toBe((await contactById(source, idOf(1)))?.stage);
    }
  });

  it('of a whole notebook gives the whole notebook, deletions and earlier wordings too', async () => {
    const [source, target] = [await filledStore(), await testStore(testWorld(undefined, 2))];
    const [last] = (await timeline(source, { id: DANA, also: [] })).entries;
    if (!last) throw new Error('no entry');
    await write(source, [{ do: 'fact', fact: { ...last, deleted: true } }]);
    const whole = await takeArchive(source);
    expect(await line(target, whole)).toBe('5 new, 0 changed, 0 same, 0 conflicts, 0 skipped, 0 broken');
    must(await applyImport(target, whole));
    expect(archiveJson.keeps(await takeArchive(target))).toEqual(archiveJson.keeps(whole));
    expect(await line(target, whole)).toBe('0 new, 0 changed, 5 same, 0 conflicts, 0 skipped, 0 broken');
  });

  it('leaves out entries about nobody but people deleted here', async () => {
    const store = await filledStore();
    const plan = await planImport(store, archiveOf({ journal: [factOf(1, [GONE]), factOf(2, [GONE, LUIS])] }));
    expect(plan.line).toBe('1 new, 0 changed, 0 same, 0 conflicts, 1 skipped, 0 broken');
    expect(plan.skipped[0]?.say).toContain('You deleted the people');
  });

  it('a second time changes nothing at all', async () => {
    const [from, to] = [await filledStore(), await testStore(testWorld(undefined, 2))];
    const archive = await exported(from);
    must(await applyImport(to, archive));
    const before = await digest(to);
    const receipt = must(await applyImport(to, archive));
    expect(receipt).toEqual({ contacts: [], facts: [], ladders: [], settings: [], organisations: [] });
    expect(await digest(to)).toBe(before);
    must(await applyImport(from, archive));
  });

  it('into the notebook it came from changes nothing', async () => {
    const store = await filledStore();
    const before = await digest(store);
    must(await applyImport(store, await exported(store)));
    expect(await digest(store)).toBe(before);
  });

  it('can be undone whole, what was here before being left as it was', async () => {
    const to = await filledStore();
    const other = archiveOf({
      contacts: [
        contactOf(50, { name: 'Ann' }),
        { ...contactOf(1, { name: 'D. Whitfield' }), clocks: { name: clockAt(99) } },
      ],
      journal: [factOf(50, [idOf(50)]), factOf(51, [DANA])],
      settings: [{ key: 'ladder', value: 'seven', clock: clockAt(1) }],
    });
    const before = seen(await takeArchive(to)).map(({ name, entries }) => [name, entries.length]);
    const receipt = must(await applyImport(to, other));
    expect(seen(await takeArchive(to)).map(({ name }) => name)).toEqual(['Ann', 'D. Whitfield', 'Luis Ortega']);
    must(await undo(to, receipt));
    expect(seen(await takeArchive(to)).map(({ name, entries }) => [name, entries.length])).toEqual(before);
    expect((await to.db.settings.get('ladder'))?.value ?? null).toBeNull();
  });

  it('never overrides a setting of this notebook', async () => {
    const store = await testStore();
    await write(store, [{ do: 'setting', key: 'ladder', value: 'six' }]);
    must(await applyImport(store, archiveOf({ settings: [{ key: 'ladder', value: 'nine', clock: clockAt(999) }] })));
    expect((await store.db.settings.get('ladder'))?.value).toBe('six');
  });

  it('counts a ladder only while it is news', async () => {
    const there = await testStore(testWorld(undefined, 2));
    const ladder = { ...seven, id: 'own-7', name: 'Own' };
    must(await write(there, [{ do: 'ladder', ladder }]));
    const [here, archive] = [await testStore(), await takeArchive(there)];
    expect(await planImport(here, archive)).toMatchObject({ writes: 1, besides: { ladders: 1 } });
    must(await applyImport(here, archive));
    expect(await planImport(here, archive)).toMatchObject({ writes: 0, besides: { ladders: 0 } });
  });

  it('leaves the people here on their ladder, and the new ones on theirs', async () => {
    const store = await filledStore();
    const other = archiveOf({
      contacts: [contactOf(50, { name: 'Ann' }), contactOf(51, { name: 'Bo' })],
      journal: [
        { ...factOf(50, [idOf(50)]), kind: 'stage', ladder: 'six', from: 0, to: 4, evidence: [], certainty: 'seen' },
      ],
      settings: [{ key: 'ladder', value: 'six', clock: clockAt(1) }],
    });
    for (let time = 0; time < 2; time += 1) {
      must(await applyImport(store, other));
      expect(await store.db.contacts.get(idOf(50))).toMatchObject({ ladder: 'six', stage: 4 });
      expect(await store.db.contacts.get(idOf(51))).toMatchObject({ ladder: 'seven', stage: 0 });
      expect(await store.db.contacts.get(DANA)).toMatchObject({ ladder: 'seven', stage: 1 });
    }
    expect((await planImport(store, other)).line).toMatch(/^0 new, 0 changed/);
    const empty = await testStore(testWorld(undefined, 3));
    must(await applyImport(empty, other));
    expect(await empty.db.contacts.get(idOf(50))).toMatchObject({ ladder: 'six', stage: 4, record: { name: 'Ann' } });
    expect((await empty.db.settings.get('ladder'))?.value).toBe('six');
  });

  it('tells how far it is', async () => {
    const heard: [number, number][] = [];
    const archive = await exported(await filledStore());
    const target = await testStore(testWorld(undefined, 2));
    must(await applyImport(target, archive, {}, { progress: (done, all) => heard.push([done, all]) }));
    expect(heard.at(-1)).toEqual([7, 7]);
  });

  it('takes its organisations back with the rest, and has nothing to write the second time', async () => {
    const there = await filledStore();
    must(await write(there, [{ do: 'organisation', id: idOf(60), fields: { name: 'Orbit' } }]));
    const [here, archive] = [await filledStore(), await takeArchive(there)];
    expect(await planImport(here, archive)).toMatchObject({ writes: 1, besides: { organisations: 1, ladders: 0 } });
    const receipt = must(await applyImport(here, archive));
    expect((await here.db.organisations.get(idOf(60)))?.record.name).toBe('Orbit');
    expect((await planImport(here, archive)).writes).toBe(0);
    must(await takeBack(here, receipt));
    expect((await here.db.organisations.get(idOf(60)))?.record.deleted).toBeTruthy();
  });

  it('weighs a file again where something was written since its plan', async () => {
    const store = await filledStore();
    const plan = await planImport(store, archiveOf({ contacts: [contactOf(1, { name: 'Dana W.' })] }));
    expect(await basisOf(store, plan)).toBe(plan.basis);
    must(await write(store, [{ do: 'contact', id: LUIS, fields: { title: 'Cook' } }]));
    expect(await basisOf(store, plan)).toBeUndefined();
  });

  it('of any archive does what its plan says, and a second plan finds all the same', async () => {
    await fc.assert(
      fc.asyncProperty(anyArchive, async (archive) => {
        const store = await testStore();
        const given = must(await readText(archiveJson, written(archiveJson, archive)));
        const plan = await planImport(store, given);
        must(await applyImport(store, given));
        expect(await store.db.contacts.count()).toBe(plan.people.new);
        const again = await planImport(store, given);
        expect(again.sum.same + again.sum.broken).toBe(given.contacts.length + given.journal.length);
      }),
      { numRuns: 25 },
    );
  });
});

async function withArchive(archive: Archive): Promise<Store> {
  const store = await testStore(testWorld(undefined, 3));
  must(await applyImport(store, archive));
  return store;
}
