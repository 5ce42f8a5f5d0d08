// Conditions in words, while they are changed.
import { expect, it } from 'vitest';
import { againstChoices, evidenceChoices, reworded } from '@/components/words/evidence-words';
import { EVIDENCE } from '@/lib/model/ladder/evidence';

const condition = { evidence: 'recovery', atLeast: 1, followedBy: 'dealing', words: 'as it was' };

it.each([
  [{ atLeast: 2 }, '2 problems put right, then 1 interaction'],
  [{ unless: 'open-repeat' }, '1 problem put right, then 1 interaction, and no problem that came back, still open'],
  [{ evidence: 'act' }, 'recommended you to somebody'],
])('with %j it reads %s', (fields, words) => expect(reworded(condition, fields).words).toBe(words));

it('what stands against it is taken away again, and leaves nothing behind', () => {
  const hindered = reworded(condition, { unless: 'open-problem' });
  expect(hindered.unless).toBe('open-problem');
  expect(reworded(hindered, { unless: '' })).toEqual(reworded(condition, { atLeast: 1 }));
  expect(reworded(hindered, { evidence: 'act' })).toMatchObject({ unless: 'open-problem' });
});

it('everything can be chosen, on one side or the other, by a name', () => {
  const all = [...evidenceChoices, ...againstChoices];
  expect(all.map(({ id }) => id).toSorted()).toEqual(EVIDENCE.toSorted());
  for (const { name } of all) expect(name).toMatch(/^[a-z]/);
});
