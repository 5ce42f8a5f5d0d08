// What a typed line says about itself, and what it does not.
import 'temporal-polyfill/global';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { readHints } from '@/lib/model/entry/hints';

/** A Wednesday. */
const today = Temporal.PlainDate.from('2026-03-04');
const words = {
  chips: new Map([
    ['call', 'call'],
    ['visit', 'visit'],
    ['e-mail', 'e-mail'],
    ['video call', 'video'],
    ['did for us', 'act'],
  ]),
};
const read = (text: string) => readHints(text, today, words);

describe('dates at the beginning', () => {
  it.each([
    ['yesterday wants samples', { day: '2026-03-03', text: 'wants samples' }],
    ['Today: wants samples', { day: '2026-03-04', text: 'wants samples' }],
    ['mon 15:00 met about jars', { day: '2026-03-02', time: '15:00', text: 'met about jars' }],
    ['Monday 9:05 met', { day: '2026-03-02', time: '09:05', text: 'met' }],
    ['wed met about jars', { day: '2026-02-25', text: 'met about jars' }],
    ['sunday: a message', { day: '2026-03-01', text: 'a message' }],
    ['friday call about jars', { day: '2026-02-27', chip: 'call', text: 'call about jars' }],
    ['14:30, she rang', { day: '2026-03-04', time: '14:30', text: 'she rang' }],
    ['yesterday', { day: '2026-03-03', text: '' }],
  ])('%s', (text, expected) => {
    expect(read(text)).toMatchObject(expected);
  });
});

test.each([
  'Monday is their busiest day',
  'Saw her yesterday',
  'Monthly review',
  "Yesterday's crates came late",
  '15:00 is too late for them',
  '25:00: no time',
])('%s has no date', (text) => {
  const hints = read(text);
  expect(hints.day).toBeUndefined();
  expect(hints.text).toBe(text);
});

test('a chip of several words is named by all of them', () => {
  expect(read('Did for us: wrote a review')).toMatchObject({ chip: 'act', text: 'Did for us: wrote a review' });
  expect(read('yesterday video call about jars')).toMatchObject({ chip: 'video', day: '2026-03-03' });
  expect(read('Did for the others what they could').chip).toBeUndefined();
});

test('a chip is named by the first word, and stays in the line', () => {
  expect(read('call about the spring line')).toMatchObject({ chip: 'call', text: 'call about the spring line' });
  expect(read('E-mail: twelve shops')).toMatchObject({ chip: 'e-mail' });
  expect(read('Called about a visit').chip).toBeUndefined();
});

test('tags and names are found anywhere and stay where they are', () => {
  const text = 'Met @luis.ortega and @Zoë, wants #spring-line. #Öl mail to a@b.example #';
  expect(read(text)).toMatchObject({ text, tags: ['spring-line', 'Öl'], names: ['luis ortega', 'Zoë'] });
});

test('no line is lost or longer, whatever was typed', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
      const { text: rest } = read(text);
      expect(text.replace(/\s+/g, ' ').trim().endsWith(rest.replace(/\s+/g, ' ').trim())).toBe(true);
    }),
  );
});
