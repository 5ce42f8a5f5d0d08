// What was chosen last is there again: kinds and answers that seldom change, never dates or texts.
import { expect, it } from 'vitest';
import { chips, formFor } from '@/lib/journal';
import { frontKinds, keepHabits, usualAnswers } from '@/lib/services/entry/keep-habits';
import { entryOf, shown } from '../../journal/entries';
import { testStore } from '../../store/world';

const FIRST = ['call', 'meeting', 'e-mail', 'message', 'visit', 'note'];

it('before the first line the first kinds stand in front, and nothing is answered', async () => {
  const store = await testStore();
  expect([await frontKinds(store), await usualAnswers(store, 'call')]).toEqual([FIRST, {}]);
});

it('the kinds used most stand in front, six of them', async () => {
  const store = await testStore();
  for (const chip of ['order', 'order', 'meal', 'visit']) await keepHabits(store, { chip, more: {} });
  expect(await frontKinds(store)).toEqual(['order', 'visit', 'meal', 'call', 'meeting', 'e-mail']);
});

it('the answers of last time come back, for every chip of the kind and no other', async () => {
  const store = await testStore();
  await keepHabits(store, {
    chip: 'call',
    more: { direction: 'outgoing', need: 'Lids', needBy: '2026-03-09', minutes: 5 },
  });
  expect(await usualAnswers(store, 'meeting')).toEqual({ direction: 'outgoing' });
  expect(await usualAnswers(store, 'ask')).toEqual({});
  await keepHabits(store, { chip: 'ask', more: { via: 'e-mail', outcome: 'yes' } });
  expect(await usualAnswers(store, 'ask')).toEqual({ via: 'e-mail' });
  expect(await usualAnswers(store, 'call')).toEqual({ direction: 'outgoing' });
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
    value: { uses: { telepathy: 9 }, answers: { interaction: { direction: 'up' } } },
  });
  expect([await frontKinds(store), await usualAnswers(store, 'call')]).toEqual([FIRST, {}]);
  await keepHabits(store, { chip: 'telepathy', more: {} });
  expect(await frontKinds(store)).toEqual(FIRST);
  await store.db.meta.put({ key: 'habits', value: {} });
  expect(await frontKinds(store)).toEqual(FIRST);
});

it('what is answered beforehand proves nothing more about them', async () => {
  const store = await testStore();
  for (const chip of chips)
    for (const field of formFor(chip.kind))
      for (const { id } of field.as === 'choice' ? field.choices : []) {
        await keepHabits(store, { chip: chip.id, more: { [field.name]: id } });
        const answers = await usualAnswers(store, chip.id);
        const fields = { ...chip.fields('As it was') };
        const bare = shown(entryOf(chip.kind, fields));
        for (const what of shown(entryOf(chip.kind, { ...fields, ...answers }))) expect(bare).toContain(what);
      }
});
