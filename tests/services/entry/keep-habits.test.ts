// What was chosen last is there again: kinds and answers that seldom change, never dates or texts.
import { expect, it } from 'vitest';
import { chips, formFor } from '@/lib/journal';
import { keepHabits, lastChip, usualAnswers } from '@/lib/services/entry/keep-habits';
import { entryOf, shown } from '../../journal/entries';
import { testStore } from '../../store/world';

it('nothing is chosen before the first line', async () => {
  const store = await testStore();
  expect([await lastChip(store), await usualAnswers(store, 'call')]).toEqual([null, {}]);
});

it('the last kind and its answers come back, for every chip of the kind and no other', async () => {
  const store = await testStore();
  await keepHabits(store, {
    chip: 'call',
    more: { direction: 'outgoing', need: 'Lids', needBy: '2026-03-09', minutes: 5 },
  });
  expect(await lastChip(store)).toBe('call');
  expect(await usualAnswers(store, 'meeting')).toEqual({ direction: 'outgoing' });
  expect(await usualAnswers(store, 'ask')).toEqual({});
  await keepHabits(store, { chip: 'ask', more: { via: 'e-mail', outcome: 'yes' } });
  expect([await lastChip(store), await usualAnswers(store, 'ask')]).toEqual(['call', { via: 'e-mail' }]);
  expect(await usualAnswers(store, 'call')).toEqual({ direction: 'outgoing' });
});

it('a problem is not the kind the next line opens on, nor any other from behind “More”', async () => {
  const store = await testStore();
  await keepHabits(store, { chip: 'incident', more: {} });
  expect(await lastChip(store)).toBeNull();
  await keepHabits(store, { chip: 'meeting', more: {} });
  for (const { id } of chips.filter(({ order }) => order >= 100)) await keepHabits(store, { chip: id, more: {} });
  expect(await lastChip(store)).toBe('meeting');
  await store.db.meta.put({ key: 'habits', value: { chip: 'incident', answers: {} } });
  expect(await lastChip(store)).toBeNull();
});

it('an answer left out keeps the habit, another one changes it', async () => {
  const store = await testStore();
  for (const more of [{ direction: 'outgoing' }, {}, { direction: undefined }])
    await keepHabits(store, { chip: 'call', more });
  expect(await usualAnswers(store, 'call')).toEqual({ direction: 'outgoing' });
  await keepHabits(store, { chip: 'call', more: { direction: 'mutual' } });
  expect(await usualAnswers(store, 'call')).toEqual({ direction: 'mutual' });
});

it('kinds and answers this version does not know are passed over', async () => {
  const store = await testStore();
  await store.db.meta.put({
    key: 'habits',
    value: { chip: 'telepathy', answers: { interaction: { direction: 'up' } } },
  });
  expect([await lastChip(store), await usualAnswers(store, 'call')]).toEqual([null, {}]);
  await keepHabits(store, { chip: 'telepathy', more: {} });
  expect(await lastChip(store)).toBeNull();
  await store.db.meta.put({ key: 'habits', value: {} });
  expect(await lastChip(store)).toBeNull();
});

it('what is answered beforehand proves nothing about them', async () => {
  const store = await testStore();
  for (const chip of chips)
    for (const field of formFor(chip.kind))
      for (const { id } of field.as === 'choice' ? field.choices : []) {
        await keepHabits(store, { chip: chip.id, more: { [field.name]: id } });
        const answers = await usualAnswers(store, chip.id);
        const fields = { ...chip.fields('As it was') };
        expect(shown(entryOf(chip.kind, { ...fields, ...answers }))).toEqual(shown(entryOf(chip.kind, fields)));
      }
});
