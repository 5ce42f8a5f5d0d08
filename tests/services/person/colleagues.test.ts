// Whom the notebook knows where somebody new works.
import { expect, it } from 'vitest';
import { logTouch } from '@/lib/services/entry/log-touch';
import { colleaguesOf } from '@/lib/services/person/colleagues';
import { deletePerson } from '@/lib/services/person/delete-person';
import { editContact } from '@/lib/services/person/edit-contact';
import type { Store } from '@/lib/store/store';
import { testStore } from '../../store/world';
import { must } from '../notebook';

const add = async (store: Store, text: string, organisation?: string) => {
  const { id } = must(
    await logTouch(store, { person: { kind: 'typed', text }, chip: 'call', line: 'Hello', at: null }),
  );
  if (organisation) must(await editContact(store, id, { fields: { organisation } }));
  return id;
};
const mail = (value: string) => [{ channel: 'email' as const, value }];

it('by the name of the organisation, and by the domain of a work address', async () => {
  const store = await testStore();
  const dana = await add(store, 'dana@orbit.example');
  const luis = await add(store, 'Luis Ortega', 'Orbit Foods');
  await add(store, 'sefa@harbour.example', 'Harbour Grocers');
  const found = async (person: { organisation?: string; handles: ReturnType<typeof mail> }) =>
    (await colleaguesOf(store, { name: 'Noor', ...person }, 6)).rows.map(({ id }) => id).toSorted();
  expect(await found({ organisation: 'ORBIT  foods', handles: [] })).toEqual([luis]);
  expect(await found({ handles: mail('noor@orbit.example') })).toEqual([dana]);
  expect(await found({ organisation: 'Orbit Foods', handles: mail('noor@orbit.example') })).toEqual(
    [dana, luis].toSorted(),
  );
  must(await deletePerson(store, dana));
  expect(await found({ handles: mail('noor@orbit.example') })).toEqual([]);
});

it('a private mailbox and a country of domains make nobody a colleague', async () => {
  const store = await testStore();
  await add(store, 'dana@gmail.com');
  await add(store, 'luis@harbour.co.uk');
  for (const value of ['noor@gmail.com', 'noor@orbit.co.uk'])
    expect((await colleaguesOf(store, { name: 'Noor', handles: mail(value) }, 6)).rows).toEqual([]);
});
