// Who knows whom: noted on one person, read on both, whoever is merged, deleted or taken back.
import { expect, it } from 'vitest';
import { deletePerson } from '@/lib/services/person/delete-person';
import { editFacts } from '@/lib/services/person/edit-facts';
import { mergePeople } from '@/lib/services/person/merge-people';
import { knownBy } from '@/lib/store/read/known-by';
import { contactById } from '@/lib/store/read/read';
import type { Store } from '@/lib/store/store';
import { undo, write } from '@/lib/store/write';
import { idOf } from '../../formats/archives';
import { DANA, filledStore, LUIS, MERGED, must } from '../notebook';

const ZOE = idOf(9);

async function withZoe(): Promise<Store> {
  const store = await filledStore();
  must(await write(store, [{ do: 'contact', id: ZOE, fields: { name: 'Zoë Strand' } }]));
  must(await editFacts(store, ZOE, { knows: [LUIS, MERGED] }));
  return store;
}
const known = async (store: Store, id: string) => {
  const row = await contactById(store, id);
  return row && (await knownBy(store, row, 50)).map((other) => other.record.name);
};

it('is read on both, also where it was noted of a record behind another', async () => {
  const store = await withZoe();
  expect(await known(store, LUIS)).toEqual(['Zoë Strand']);
  expect(await known(store, DANA)).toEqual(['Zoë Strand']);
  expect(await known(store, ZOE)).toEqual([]);
});

it('is gone with who knows them, and back with them', async () => {
  const store = await withZoe();
  const { receipt } = must(await deletePerson(store, ZOE));
  expect(await known(store, LUIS)).toEqual([]);
  must(await undo(store, receipt));
  expect(await known(store, LUIS)).toEqual(['Zoë Strand']);
  must(await editFacts(store, ZOE, { knows: [DANA] }));
  expect(await known(store, LUIS)).toEqual([]);
});

it('of two records that become one is kept from both, and nobody knows themselves', async () => {
  const store = await withZoe();
  must(await editFacts(store, LUIS, { knows: [DANA, ZOE] }));
  const { receipt } = must(await mergePeople(store, LUIS, ZOE));
  expect((await contactById(store, LUIS))?.record.knows).toEqual([DANA, MERGED]);
  expect(await known(store, DANA)).toEqual(['Luis Ortega']);
  expect(await known(store, LUIS)).toEqual([]);
  must(await undo(store, receipt));
  expect((await contactById(store, LUIS))?.record.knows).toEqual([DANA, ZOE]);
});
