// Something learned: how it reads, and when it shows that the two know each other.
import { expect, it } from 'vitest';
import { entryOf, read, shown } from './entries';

it.each([
  [{ about: 'trend' }, []],
  [{ about: 'loves', verbatim: true }, []],
  [{ about: 'question' }, ['two-way-insight']],
  [{ about: 'personal' }, ['two-way-insight', 'background']],
  [{ about: 'question', answered: true }, ['two-way-insight', 'answer']],
  [{ about: 'trend', twoWay: true }, ['two-way-insight']],
  [{ about: 'trend', twoWay: false }, []],
  [{}, []],
])('%j shows %j', (fields, expected) => expect(shown(entryOf('insight', fields))).toEqual(expected));

it.each([
  [{ about: 'loves', verbatim: true }, 'In their words; what they like'],
  [{ about: 'question', answered: true }, 'Their question to me; answered'],
  // Nobody asked anything here.
  [{ about: 'trend', answered: true, verbatim: false }, 'Where their industry goes'],
  [
    { about: 'competitor-better', competitor: 'Larch Systems', checkAgainOn: '2026-09-01' },
    'What others do better; competitor: Larch Systems; ask again on: 2026-09-01',
  ],
])('%j reads %s', (fields, aside) => expect(read(entryOf('insight', fields)).aside).toBe(aside));
