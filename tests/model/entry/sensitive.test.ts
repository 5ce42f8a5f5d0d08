// What is covered: marked itself, or about somebody who is; and nobody counts as unmarked before it is known.
import { expect, it } from 'vitest';
import { isSensitive, markedIn } from '@/lib/model/entry/sensitive';

const marks = new Map([
  ['dana', true],
  ['luis', false],
]);

it.each([
  [{ people: ['luis'] }, false],
  [{ people: ['luis'], sensitive: true }, true],
  [{ people: ['luis'], sensitive: false }, false],
  [{ people: ['dana'] }, true],
  [{ people: ['luis', 'dana'], sensitive: false }, true],
  [{ people: ['luis', 'somebody'] }, true],
  [{ people: [] }, false],
])('%j: %s', (entry, expected) => expect(isSensitive(entry, markedIn(marks))).toBe(expected));
