// Who is in entries: their names, and who is marked sensitive, in whichever of their records.
import { expect, it } from 'vitest';
import { editFacts } from '@/lib/services/person/edit-facts';
import { mergePeople } from '@/lib/services/person/merge-people';
import { peopleNamed } from '@/lib/services/person/people-named';
import { timeline } from '@/lib/store/read/read';
import { write } from '@/lib/store/write';
import { testStore } from '../../store/world';
import { DANA, LUIS, must } from '../notebook';

const AYA = '018f1111-0000-7000-8000-0000000000aa';
const NOBODY = '018f1111-0000-7000-8000-0000000000ff';

async function notebook() {
  const store = await testStore();
  const person = (id: string, name: string) => ({ do: 'contact' as const, id, fields: { name } });
  const fact = { kind: 'act', people: [DANA, NOBODY], at: '2026-02-01', note: '', toWhom: [LUIS] };
  must(
    await write(store, [
      person(DANA, 'Dana Whitfield'),
      person(LUIS, 'Luis Ortega'),
      person(AYA, 'Aya Sato'),
      { do: 'fact', fact },
    ]),
  );
  const named = async () => peopleNamed(store, (await timeline(store, { id: DANA, also: [] })).entries);
  return { store, named };
}

it('everybody in any field is named, who is not here is not marked', async () => {
  const { named } = await notebook();
  const { names, marks } = await named();
  expect([...names.values()].toSorted()).toEqual(['Dana Whitfield', 'Luis Ortega']);
  expect([DANA, LUIS, NOBODY].map((id) => marks.get(id))).toEqual([false, false, false]);
});

it('a person is marked as soon as one of their records is, before the merging or behind it', async () => {
  const { store, named } = await notebook();
  must(await editFacts(store, AYA, { sensitive: true }));
  expect((await named()).marks.get(DANA)).toBe(false);
  must(await mergePeople(store, AYA, DANA));
  expect((await named()).marks.get(DANA)).toBe(true);
  must(await editFacts(store, LUIS, { sensitive: true }));
  expect((await named()).marks.get(LUIS)).toBe(true);
});
