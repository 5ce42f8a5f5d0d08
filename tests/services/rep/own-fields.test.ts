// Fields of the rep's own: whatever happens to a field, what was filled in stays and is found, merged and exported.
import { describe, expect, it } from 'vitest';
import archiveJson from '@/lib/formats/archive-json';
import notesMd from '@/lib/formats/notes-md';
import { nameOfField, ownParts, ownValues, shownFields } from '@/lib/model/person/own-field';
import { fieldsIn } from '@/lib/model/person/own-fields';
import { FIELDS } from '@/lib/model/settings/fields';
import { editFacts } from '@/lib/services/person/edit-facts';
import { mergePeople } from '@/lib/services/person/merge-people';
import { moveField, removeField, saveField } from '@/lib/services/rep/edit-fields';
import { absorb, takeArchive } from '@/lib/store/archive';
import { ownFields } from '@/lib/store/read/own-fields';
import { contactById, findContacts } from '@/lib/store/read/read';
import type { Store } from '@/lib/store/store';
import { undo, write } from '@/lib/store/write';
import { written } from '../../formats/written';
import { select } from '../../profiles/choice';
import { testStore, testWorld } from '../../store/world';
import { DANA, filledStore, LUIS, must } from '../notebook';

const add = async (store: Store, label: string, as: 'text' | 'number' | 'day' | 'choice' = 'text', answers = '') =>
  must(await saveField(store, { label, as, answers })).id;
const labels = async (store: Store) => shownFields(await ownFields(store)).map(({ label }) => label);
const recordOf = async (store: Store, id = DANA) => (await contactById(store, id))?.record ?? { id: 'gone' };

/** Four fields, all filled in for Dana. */
async function withFields() {
  const store = await filledStore();
  const ids = [
    await add(store, 'Dog'),
    await add(store, 'Children', 'number'),
    await add(store, 'Birthday', 'day'),
    await add(store, 'Fan of', 'choice', 'FC Orbit\nNobody'),
  ];
  const fields = await ownFields(store);
  const names = fields.map(nameOfField);
  const answer = fields[3]?.choices?.[0]?.id;
  const values = Object.fromEntries(names.map((name, i) => [name, ['Loki', 2, '1980-05-03', answer][i]]));
  must(await editFacts(store, DANA, values));
  return { store, ids, names, values };
}

const notesOf = async (store: Store, ticked: readonly string[] = []) => {
  const { archive } = select('personal-notes', await takeArchive(store), { ticked });
  return written(notesMd, archive);
};

describe('a field', () => {
  it('is added at the end, moved past the ends without harm, and each is taken back', async () => {
    const store = await testStore();
    const [dog, , fan] = [await add(store, 'Dog'), await add(store, 'Children', 'number'), await add(store, 'Fan of')];
    const { receipt } = must(await moveField(store, fan, -1));
    expect(await labels(store)).toEqual(['Dog', 'Fan of', 'Children']);
    must(await moveField(store, dog, -1));
    expect(await labels(store)).toEqual(['Dog', 'Fan of', 'Children']);
    must(await undo(store, receipt));
    expect(await labels(store)).toEqual(['Dog', 'Children', 'Fan of']);
  });

  it('that is new and undone is nowhere', async () => {
    const store = await testStore();
    const { receipt } = must(await saveField(store, { label: 'Dog', as: 'text', answers: '' }));
    must(await undo(store, receipt));
    expect(await ownFields(store)).toEqual([]);
  });

  it('keeps its values when it is renamed, taken out and brought back', async () => {
    const { store, ids, names } = await withFields();
    const [dog = ''] = ids;
    must(await saveField(store, { id: dog, label: 'Name of the dog', as: 'number', answers: '' }));
    must(await removeField(store, dog, true));
    expect(await labels(store)).toEqual(['Children', 'Birthday', 'Fan of']);
    must(await editFacts(store, DANA, { [names[1] ?? '']: 3 }));
    expect(await recordOf(store)).toMatchObject({ [names[0] ?? '']: 'Loki', [names[1] ?? '']: 3 });
    must(await removeField(store, dog, false));
    expect(await notesOf(store)).toContain('- Name of the dog: Loki');
  });

  it('keeps an answer by its words or its place; one that is no longer offered is still read', async () => {
    const { store, ids } = await withFields();
    const id = ids[3] ?? '';
    must(await saveField(store, { id, label: 'Fan of', as: 'choice', answers: 'Orbit United\nNobody' }));
    expect(await notesOf(store)).toContain('- Fan of: Orbit United');
    must(await saveField(store, { id, label: 'Fan of', as: 'choice', answers: 'Nobody\nSomebody\nAnybody' }));
    expect(await notesOf(store)).toContain('- Fan of: Orbit United');
    must(await saveField(store, { id, label: 'Fan of', as: 'choice', answers: 'Nobody\nOrbit United' }));
    const [field] = (await ownFields(store)).filter((other) => other.id === id);
    expect(field?.choices?.filter((answer) => !answer.removed).map(({ label }) => label)).toEqual([
      'Nobody',
      'Orbit United',
    ]);
  });

  it.each([
    ['no-name', { label: ' ', as: 'text' as const, answers: '' }],
    ['taken', { label: 'Dog ', as: 'number' as const, answers: '' }],
    ['no-answers', { label: 'Team', as: 'choice' as const, answers: 'One\n\nOne' }],
    ['too-long', { label: 'x'.repeat(61), as: 'text' as const, answers: '' }],
    ['gone', { id: 'nowhere', label: 'Team', as: 'text' as const, answers: '' }],
  ])('is refused: %s', async (code, draft) => {
    const store = await testStore();
    await add(store, 'Dog');
    expect(await saveField(store, draft)).toMatchObject({ ok: false, code });
    expect(await labels(store)).toEqual(['Dog']);
  });
});

describe('what is filled in', () => {
  it('is shown in words, found by its text, and taken back in one go', async () => {
    const { store, names } = await withFields();
    expect(await notesOf(store)).toMatch(/- Dog: Loki\n- Children: 2\n- Birthday: 1980-05-03\n- Fan of: FC Orbit\n/);
    expect((await findContacts(store, 'loki')).map((row) => row.id)).toEqual([DANA]);
    const { receipt } = must(await editFacts(store, DANA, {}));
    expect(await findContacts(store, 'loki')).toEqual([]);
    must(await undo(store, receipt));
    expect(await recordOf(store)).toMatchObject({ [names[0] ?? '']: 'Loki' });
  });

  it('must be what the field holds', async () => {
    const { store, names, values } = await withFields();
    const wrong = { ...values, [names[2] ?? '']: '1980-02-31' };
    expect(await editFacts(store, DANA, wrong)).toMatchObject({ ok: false, code: 'misfit' });
    expect(await recordOf(store)).toMatchObject(values);
  });

  it('of another shape, from somewhere else, is passed over and kept', async () => {
    const { store, names, values } = await withFields();
    must(await write(store, [{ do: 'contact', id: DANA, fields: { [names[1] ?? '']: { odd: true } } }]));
    const parts = ownParts(await ownFields(store));
    expect(ownValues(parts, await recordOf(store))).not.toHaveProperty([names[1] ?? '']);
    expect(await notesOf(store)).not.toContain('Children');
    expect(Object.keys(values)).toContain(names[1]);
  });

  it('goes over when two records become one, without overwriting', async () => {
    const { store, names } = await withFields();
    must(await editFacts(store, LUIS, { [names[0] ?? '']: 'Rex' }));
    must(await mergePeople(store, LUIS, DANA));
    expect(await recordOf(store, LUIS)).toMatchObject({ [names[0] ?? '']: 'Rex', [names[1] ?? '']: 2 });
  });

  it('comes back whole from an archive, with the fields it belongs to', async () => {
    const { store, values } = await withFields();
    const taken = must(
      await archiveJson.read(new TextEncoder().encode(written(archiveJson, await takeArchive(store)))),
    );
    const other = await testStore(testWorld(undefined, 7));
    must(await absorb(other, taken.archive));
    expect(await recordOf(other)).toMatchObject(values);
    expect(await ownFields(other)).toEqual(await ownFields(store));
  });

  it('leaves with the notes and its fields, but not of somebody marked sensitive', async () => {
    const { store, names } = await withFields();
    const leaving = select('personal-notes', await takeArchive(store)).archive;
    const filled = names.filter((name) => leaving.contacts.some((contact) => name in contact));
    expect(filled.length).toBeGreaterThan(2);
    expect(fieldsIn(leaving.settings).map(nameOfField).toSorted()).toEqual(filled.toSorted());
    must(await write(store, [{ do: 'contact', id: DANA, fields: { sensitive: true } }]));
    expect(JSON.stringify(select('personal-notes', await takeArchive(store)).archive)).not.toContain('Loki');
    const ticked = names.map((name) => `${DANA}/${name}`);
    expect(await notesOf(store, ticked)).not.toContain('Loki');
  });
});

it('settings that are no field of the rep do no harm', () => {
  const field = { id: 'a', label: 'Dog', as: 'text', order: 1 };
  const settings = [
    { key: `${FIELDS.prefix}a`, value: field },
    { key: `${FIELDS.prefix}b`, value: field },
    { key: `${FIELDS.prefix}c`, value: null },
    { key: 'ladder', value: 'seven' },
  ];
  expect(fieldsIn(settings)).toEqual([field]);
});
