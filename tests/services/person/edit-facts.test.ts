// Changing what is known of a person: saved whole, undone whole, and a label is only a label.
import { expect, it } from 'vitest';
import { addPerson } from '@/lib/services/person/add-person';
import { deletePerson } from '@/lib/services/person/delete-person';
import { editContact } from '@/lib/services/person/edit-contact';
import { editFacts } from '@/lib/services/person/edit-facts';
import { mergePeople } from '@/lib/services/person/merge-people';
import { contactById } from '@/lib/store/read/read';
import type { Store } from '@/lib/store/store';
import { undo } from '@/lib/store/write';
import { testStore } from '../../store/world';
import { must } from '../notebook';

const add = async (store: Store, text: string) => must(await addPerson(store, { kind: 'typed', text })).id;
const record = async (store: Store, id: string) => {
  const row = await contactById(store, id);
  if (!row) throw new Error('nobody there');
  return row.record;
};

it('saves what differs, empties what is absent, and undo brings all back', async () => {
  const store = await testStore();
  const id = await add(store, 'Dana');
  must(
    await editFacts(store, id, { kinds: ['customer'], metPlace: ' Bergen ', trust: 4, trustCheckedOn: '2026-01-02' }),
  );
  expect(await record(store, id)).toMatchObject({ kinds: ['customer'], metPlace: 'Bergen', trust: 4 });
  const before = await record(store, id);
  const { receipt } = must(await editFacts(store, id, { kinds: ['customer', 'friend'], metPlace: 'Bergen' }));
  const after = await record(store, id);
  expect(after).toMatchObject({ kinds: ['customer', 'friend'], trust: null, trustCheckedOn: null });
  expect(after.clocks.metPlace).toBe(before.clocks.metPlace);
  expect(after.clocks.influence).toBeUndefined();
  must(await undo(store, receipt));
  expect(await record(store, id)).toMatchObject({ kinds: ['customer'], trust: 4, trustCheckedOn: '2026-01-02' });
});

it('calling somebody a friend changes nothing else', async () => {
  const store = await testStore();
  const id = await add(store, 'dana@orbit.example');
  must(await editContact(store, id, { fields: { title: 'Buyer', note: 'Likes tea' } }));
  const { kinds: _none, clocks, provenance, ...before } = await record(store, id);
  must(await editFacts(store, id, { kinds: ['friend'] }));
  const { kinds, clocks: clocksAfter, provenance: origins, ...after } = await record(store, id);
  expect(kinds).toEqual(['friend']);
  expect(after).toEqual(before);
  expect({ ...clocksAfter, kinds: undefined }).toEqual({ ...clocks, kinds: undefined });
  expect({ ...origins, kinds: undefined }).toEqual({ ...provenance, kinds: undefined });
});

it('is refused where a value is none, with nothing written', async () => {
  const store = await testStore();
  const id = await add(store, 'Dana');
  const before = await record(store, id);
  expect(await editFacts(store, id, { trust: 9, metPlace: 'Bergen' })).toMatchObject({ code: 'not-saved' });
  expect(await record(store, id)).toEqual(before);
  must(await deletePerson(store, id));
  expect(await editFacts(store, id, {})).toMatchObject({ ok: false, code: 'gone' });
});

it('two records of one person: the one that stays learns what it lacks', async () => {
  const store = await testStore();
  const [kept, gone] = [await add(store, 'Dana'), await add(store, 'D. W.')];
  must(await editFacts(store, kept, { influence: 'decides' }));
  must(await editFacts(store, gone, { influence: 'none', sensitive: true }));
  const { receipt } = must(await mergePeople(store, kept, gone));
  expect(await record(store, kept)).toMatchObject({ influence: 'decides', sensitive: true });
  must(await undo(store, receipt));
  expect(await record(store, kept)).toMatchObject({ influence: 'decides', sensitive: null });
});
