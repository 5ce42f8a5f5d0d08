// Calendar files against RFC 5545: lines, folding, escaping, dates; whatever the words are.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { calendarFile } from '@/lib/formats/calendar/event';
import { unescapeText } from '@/lib/formats/vcard/lines';

const NOW = Date.parse('2026-03-02T09:00:00.250Z');
const event = (fields: Partial<Parameters<typeof calendarFile>[0]> = {}) =>
  calendarFile({ uid: 'one@rung.example', at: '2026-03-10', summary: 'Co-presenting', now: NOW, ...fields });
/** What a reader of calendars sees: continued lines put together again. */
const lines = (text: string): string[] => text.replaceAll('\r\n ', '').split('\r\n');

it('holds one event of a whole day', () => {
  expect(lines(event())).toEqual([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//rung.example//Rung//EN',
    'BEGIN:VEVENT',
    'UID:one@rung.example',
    'DTSTAMP:20260302T090000Z',
    'DTSTART;VALUE=DATE:20260310',
    'SUMMARY:Co-presenting',
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ]);
});

it.each([
  ['2026-03-10T09:30+01:00', '20260310T083000Z'],
  ['2026-03-10T00:15+01:00', '20260309T231500Z'],
  ['2026-07-01T09:30Z', '20260701T093000Z'],
])('%s begins at %s, and takes an hour', (at, start) => {
  expect(lines(event({ at }))).toEqual(expect.arrayContaining([`DTSTART:${start}`, 'DURATION:PT1H']));
});

it('several events stand in one calendar, each whole', () => {
  const one = { uid: 'one@rung.example', at: '2026-03-10', summary: 'Visit', now: NOW };
  const both = lines(calendarFile(one, { ...one, uid: 'two@rung.example', at: '2026-03-12T09:30Z' }));
  expect(both.filter((line) => line.startsWith('UID:'))).toEqual(['UID:one@rung.example', 'UID:two@rung.example']);
  expect(both.filter((line) => /VCALENDAR/.test(line))).toHaveLength(2);
  expect(both.filter((line) => line === 'BEGIN:VEVENT')).toHaveLength(2);
  expect(both).toEqual([...lines(calendarFile(one)).slice(0, -2), ...both.slice(9)]);
});

it('a web address is handed on', () =>
  expect(lines(event({ url: 'https://summit.example/a,b;c' }))).toContain('URL:https://summit.example/a,b;c'));

it('any words come back as they were, in lines of 75 octets, and nothing else comes in with them', () => {
  const octets = new TextEncoder();
  const text = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 200 }),
    fc.string({
      unit: fc.constantFrom('\r', '\n', '\t', '\\', ';', ',', ':', '\u0007', 'é', '漢', '🙂', 'END:VEVENT'),
    }),
  );
  fc.assert(
    fc.property(text, text, (summary, uid) => {
      const file = event({ summary, uid });
      expect(file.endsWith('END:VCALENDAR\r\n')).toBe(true);
      expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
      for (const line of file.split('\r\n')) expect(octets.encode(line).length).toBeLessThanOrEqual(75);
      const [told, ...more] = lines(file).filter((line) => line.startsWith('SUMMARY:'));
      expect(more).toEqual([]);
      expect(lines(file)).toHaveLength(11);
      const wanted = summary.replace(/\r\n?/g, '\n').replace(/[^\P{Cc}\n\t]/gu, '');
      expect(unescapeText(told?.slice('SUMMARY:'.length) ?? '')).toBe(wanted);
    }),
  );
});
