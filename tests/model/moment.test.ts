// How long ago something was, where a clock may have been wrong.
import { expect, it } from 'vitest';
import { hasPassed, isoOf } from '@/lib/model/moment';

const NOW = Date.UTC(2026, 2, 2, 9);
const DAY = 86_400_000;

it.each([
  ['a moment less than a day ago', -DAY + 1, false],
  ['a day ago', -DAY, true],
  ['now', 0, false],
  ['a little ahead, as clocks of two devices differ', DAY - 1, false],
  ['a year ahead, written while the clock was wrong', 365 * DAY, true],
])('a day has passed since %s: %s', (_, away, passed) => expect(hasPassed(isoOf(NOW + away), DAY, NOW)).toBe(passed));
