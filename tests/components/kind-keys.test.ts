// Which kind Alt and a digit chooses: the place it has in the row, folded or unfolded.
import { expect, it } from 'vitest';
import { kindByKey, rowOf } from '@/components/entry/kind-chips';

const chips = ['call', 'meeting', 'e-mail', 'note', 'order', 'visit', 'event', 'act'].map((id) => ({ id }));
const row = rowOf(['note', 'call'], chips);
const pressed = (digit: number, second: string | null = null) =>
  kindByKey({ altKey: true, ctrlKey: false, code: `Digit${digit}` } as KeyboardEvent, row, second);

it('each kind has one place, those used most the first', () =>
  expect(row).toEqual(['note', 'call', 'meeting', 'e-mail', 'order', 'visit', 'event', 'act']));

it('a digit chooses by the place, 0 the other that would fit, and none where nobody stands', () => {
  expect([1, 2, 3, 7, 8, 9].map((digit) => pressed(digit))).toEqual(['note', 'call', 'meeting', 'event', 'act', null]);
  expect([pressed(0), pressed(0, 'order')]).toEqual([null, 'order']);
});
