// A competitor that an entry names is an organisation: the one there is, or one made with the entry.
import { expect, it } from 'vitest';
import { kindOf } from '@/lib/model/person/organisation';
import { editEntry } from '@/lib/services/entry/edit-entry';
import { logTouch } from '@/lib/services/entry/log-touch';
import { addOrganisation } from '@/lib/services/organisation/edit-organisation';
import { listOrganisations, organisationNames } from '@/lib/store/read/organisations';
import { liveEntry } from '@/lib/store/read/read';
import type { Store } from '@/lib/store/store';
import { undo } from '@/lib/store/write';
import { testStore } from '../../store/world';
import { must } from '../notebook';

const tell = async (store: Store, chip: string, more: Record<string, unknown>) => {
  const person = { kind: 'typed', text: 'dana@orbit.example' } as const;
  return must(await logTouch(store, { person, chip, line: 'They cut prices', at: null, more }));
};
const there = async (store: Store) =>
  (await listOrganisations(store, null, 20)).map(({ record }) => `${record.name}: ${kindOf(record)}`);

it.each([
  ['insight', { about: 'competitor-better', competitor: 'Larch Lids' }],
  ['plan', { state: 'lost', competitor: 'Larch Lids' }],
  ['act', { actKind: 'competitor-intel', ethics: 'told-freely', competitor: 'Larch Lids' }],
])('000-12: named in %s it is made once, and taken back with the entry', async (chip, more) => {
  const store = await testStore();
  const { receipt } = await tell(store, chip, more);
  expect(await there(store)).toEqual(['Larch Lids: competitor']);
  await tell(store, chip, { ...more, competitor: ' larch  lids' });
  expect(await there(store)).toEqual(['Larch Lids: competitor']);
  must(await undo(store, receipt));
  expect(await there(store)).toEqual([]);
});

it('stays what it is already, and nothing is made of what is not asked', async () => {
  const store = await testStore();
  must(await addOrganisation(store, { name: 'Larch', kind: 'customer' }));
  await tell(store, 'insight', { about: 'competitor-ties', competitor: 'Larch' });
  // Left over from before the kind of act was corrected.
  await tell(store, 'act', { actKind: 'review', competitor: 'Birch' });
  expect(await there(store)).toEqual(['Larch: customer']);
});

it('is made when an entry is corrected, and offered from then on', async () => {
  const store = await testStore();
  const { receipt } = await tell(store, 'insight', { about: 'trend' });
  const entry = await liveEntry(store, receipt.facts[0]?.entry ?? '');
  if (!entry) throw new Error('no entry');
  must(await editEntry(store, entry, { about: 'competitor-ties', competitor: 'Larch' }));
  expect(await there(store)).toEqual(['Larch: competitor']);
  must(await addOrganisation(store, { name: 'Orbit', kind: 'customer' }));
  expect(await organisationNames(store, '')).toEqual(['Larch']);
  expect(await organisationNames(store, 'or')).toEqual(['Orbit']);
});
