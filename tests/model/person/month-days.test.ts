// Days of the month as they are typed, stored and read; what is no list of days stays as it was said.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { daysOfMonth, monthDaysIn, sayMonthDays } from '@/lib/model/person/month-days';

describe('days of the month', () => {
  it.each([
    ['1, 15', '1, 15'],
    ['15th and 1st', '1, 15'],
    ['3.; 17.', '3, 17'],
    ['1-5', '1, 2, 3, 4, 5'],
    ['28 to 30, last day of the month', '28, 29, 30, 31'],
    ['end of month', '31'],
    ['am Monatsende', '31'],
    ['1. und letzter', '1, 31'],
  ])('%s is stored as %s', (typed, stored) => expect(monthDaysIn(typed)).toBe(stored));

  it.each(['32', '0', '5-1', 'when bills go out', '1, when bills go out', '1.5', 'every 2 weeks'])(
    '%s stays as it was said, and names no day',
    (typed) => {
      expect(monthDaysIn(`  ${typed} `)).toBe(typed);
      expect(daysOfMonth(typed)).toEqual([]);
      expect(sayMonthDays(typed)).toBe(typed);
    },
  );

  it('the last one is read as a word', () => expect(sayMonthDays('1, 31')).toBe('1, last'));

  it('what is read is typed again as it was', () => {
    const days = fc.uniqueArray(fc.integer({ min: 1, max: 31 }), { minLength: 1 });
    fc.assert(
      fc.property(days, (some) => {
        const stored = monthDaysIn(some.join(', '));
        expect(daysOfMonth(stored)).toEqual(some.toSorted((a, b) => a - b));
        expect(monthDaysIn(sayMonthDays(stored))).toBe(stored);
      }),
    );
  });

  it('any text is kept, or read as days', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const stored = monthDaysIn(text);
        expect(daysOfMonth(stored).length > 0 || stored === text.trim()).toBe(true);
        expect(monthDaysIn(stored)).toBe(stored);
      }),
    );
  });
});
