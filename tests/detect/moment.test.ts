// When a message was written, as pages print it: enough to tell which of two came later, or nothing.
import { describe, expect, it } from 'vitest';
import { momentsIn } from '../../lib/detect/read/moment';

const later = (one: string, other: string, language = 'en') => {
  const [a, b] = [momentsIn(one, language), momentsIn(other, language)];
  if (!a[0] || !b[0]) return undefined;
  return Math.min(...a) > Math.max(...b);
};

describe('the later of two', () => {
  it.each([
    ['Fri 11/27/2026 4:40 PM', 'Mon 11/2/2026 9:00 AM', 'en'],
    ['Nov 27, 2026', 'Nov 2, 2026', 'en'],
    ['Nov 27, 2026, 4:40 PM', 'Nov 27, 2026, 9:12 AM', 'en'],
    ['Nov 27, 2026, 12:10 PM', 'Nov 27, 2026, 12:10 AM', 'en'],
    ['26 дек. 2019 г., 22:53', '3 нояб. 2019 г., 22:53', 'ru'],
    ['27. November 2026 um 09:12', '2. März 2026 um 16:40', 'de'],
    ['27.11.2026 09:12', '26.11.2026 16:40', 'de'],
    ['2026-11-27T09:12:00+01:00', '2026-11-26T23:00:00Z', 'en'],
    ['2026年11月27日 9:12', '2026年11月2日 16:40', 'ja'],
    ['14/07/25 (11:00:00 UTC)', '13/07/25 (11:00:00 UTC)', 'en'],
    ['ven. 27 nov. 2026 à 09:12', 'lun. 2 nov. 2026 à 16:40', 'fr'],
    // Halves of the day in words of the page's language.
    ['2026年11月24日 下午4:02', '2026年11月24日 上午11:08', 'zh-TW'],
    ['2026-11-24 (화) 오후 4:02', '2026-11-24 (화) 오전 11:00', 'ko'],
    ['24/11/2026، 4:02 م', '24/11/2026، 11:08 ص', 'ar'],
    ['24 Νοε 2026, 4:02 μ.μ.', '24 Νοε 2026, 11:08 π.μ.', 'el'],
    ['24 Nov 2026, 4:02 PTG', '24 Nov 2026, 11:08 PG', 'ms'],
    // A weekday that is a month, too, and a day without a year.
    ['mar. 17/11 16:02', 'mar. 13/10 11:00', 'fr'],
    ['Di 24.11. 16:02', 'Di 13.10. 11:00', 'de'],
    // A date without a year is this year's.
    ['Nov 2', 'Dec 24, 2025', 'en'],
  ])('%s is later than %s', (one, other, language) => {
    expect(later(one, other, language)).toBe(true);
    expect(later(other, one, language)).toBe(false);
  });
});

describe('cannot be told', () => {
  it.each([
    // Day and month may be swapped.
    ['03/04/2026', '04/03/2026', 'en'],
    ['mar. 03/11 16:02', 'mar. 10/03 11:00', 'fr'],
    // A weekday, an hour, an age: which day that is the page does not say.
    ['Fri 9:12 AM', 'Mon 9:00 AM', 'en'],
    ['1 hour ago', '2 days ago', 'en'],
    ['Вчера, 21:53', 'Сегодня, 9:12', 'ru'],
    ['[Draft] This message hasn’t been sent.', 'Nov 2, 2026', 'en'],
    ['', '', 'not a language'],
  ])('%s and %s', (one, other, language) => {
    expect(later(one, other, language)).not.toBe(true);
    expect(later(other, one, language)).not.toBe(true);
  });

  it('a Tuesday that looks like March', () => expect(momentsIn('mar. 24 nov. 2026', 'fr')).toHaveLength(2));
});
