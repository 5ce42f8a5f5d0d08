// Dates as they are written in the world: one day, or none where two could be meant.
import 'temporal-polyfill/global';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { birthdayIn, sayBirthday } from '@/lib/model/person/birthday';
import { dayIn, yearlyDayIn } from '@/lib/model/written-day';

describe('a day', () => {
  it.each([
    ['16 May 2026', '2026-05-16'],
    ['May 16, 2026', '2026-05-16'],
    ['May 16th 2026', '2026-05-16'],
    ['16-May-2026', '2026-05-16'],
    ['16.5.2026', '2026-05-16'],
    ['2026/5/6', '2026-05-06'],
    ['2026.05.06.', '2026-05-06'],
    ['20260516', '2026-05-16'],
    ['2026-05-16T08:00:00Z', '2026-05-16'],
    ['16.05.2026 08:00', '2026-05-16'],
    ['2026年5月6日', '2026-05-06'],
    ['2026년 5월 6일', '2026-05-06'],
    ['16/05/2026', '2026-05-16'],
    ['05/16/2026', '2026-05-16'],
    ['05-05-2026', '2026-05-05'],
    ['15. März 2024', '2024-03-15'],
    ['05 Okt 2025', '2025-10-05'],
    ['3 févr. 2024', '2024-02-03'],
    ['16 de mayo de 2026', '2026-05-16'],
    ['7 juil. 2025', '2025-07-07'],
    ['2 dez. 2025', '2025-12-02'],
    ['15 марта 2024', '2024-03-15'],
    ['1 stycznia 2024', '2024-01-01'],
    ['5. červenec 2024', '2024-07-05'],
    // As spreadsheets write it.
    ['15-Jan-24', '2024-01-15'],
    ['1/25/24', '2024-01-25'],
    ['3.5.26', '2026-05-03'],
  ])('%s is %s', (text, day) => expect(dayIn(text)).toBe(day));

  it.each([
    '3/4/2026',
    '03-04-2026',
    '31/02/2026',
    '2026-02-30',
    'May 2026',
    '3/5/26',
    '24-Jan',
    '32 May 2026',
    '1 Sol 2026',
    'x',
    '',
  ])('%s is none', (text) => expect(dayIn(text)).toBeNull());

  it('is understood in every language in which Intl writes it with a year in four digits', () => {
    const anyDay = fc.record({
      year: fc.integer({ min: 1900, max: 2100 }),
      month: fc.integer({ min: 1, max: 12 }),
      day: fc.integer({ min: 1, max: 28 }),
    });
    const language = fc.constantFrom(
      'en-US',
      'en-GB',
      'de',
      'fr',
      'es',
      'it',
      'pt',
      'nl',
      'sv',
      'da',
      'nb',
      'fi',
      'pl',
      'cs',
      'ro',
      'tr',
      'ja',
      'ko',
      'zh',
    );
    fc.assert(
      fc.property(anyDay, language, (parts, locale) => {
        const day = Temporal.PlainDate.from(parts);
        const written = day.toLocaleString(locale, { day: 'numeric', month: 'long', year: 'numeric' });
        expect(dayIn(written), written).toBe(day.toString());
      }),
    );
  });
});

describe('a birthday', () => {
  it.each([
    ['--0412', '--04-12'],
    ['--04-12', '--04-12'],
    [' --04-12', '--04-12'],
    ['1604-04-12', '--04-12'],
    ['0000-04-12', '--04-12'],
    ['19700412', '1970-04-12'],
    ['1970-04-12T00:00:00Z', '1970-04-12'],
    ['1990-01-01;', '1990-01-01'],
    ['12.04.1970', '1970-04-12'],
    ['3 May', '--05-03'],
    ['May 3', '--05-03'],
    ['29. Februar', '--02-29'],
    ['3.5.', '--05-03'],
    ['0/0/00', ''],
    ['0.0.00', ''],
    ['', ''],
    ['some day in spring', 'some day in spring'],
    ['1985-04', '1985-04'],
    ['5/3', '5/3'],
  ])('%s is kept as %s', (text, kept) => expect(birthdayIn(text)).toBe(kept));

  it('reads as people say it, and is understood again as it reads', () => {
    expect(['--05-03', '1970-05-03', 'in spring'].map((kept) => sayBirthday(kept, 'en-GB'))).toEqual([
      '3 May',
      '3 May 1970',
      'in spring',
    ]);
    expect(['en-US', 'de'].map((locale) => sayBirthday('1970-05-03', locale))).toEqual(['May 3, 1970', '3. Mai 1970']);
    const locale = fc.constantFrom('en-GB', 'en-US', 'de');
    const years = fc.option(fc.integer({ min: 1900, max: 2030 }));
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 365 }), years, locale, (n, year, written) => {
        const day = Temporal.PlainDate.from({ year: year ?? 2024, month: 1, day: 1 })
          .add({ days: n })
          .toString();
        const kept = year === null ? `-${day.slice(4)}` : day;
        expect(birthdayIn(sayBirthday(kept, written))).toBe(kept);
      }),
    );
  });

  it('of any text is said in words, or stays it', () => {
    fc.assert(
      fc.property(
        fc.string(),
        (text) => typeof yearlyDayIn(text) !== 'undefined' && birthdayIn(birthdayIn(text)) === birthdayIn(text),
      ),
    );
  });
});
