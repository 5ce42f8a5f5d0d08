// How the phrases of a kind are found in a line, what quotation marks say, and days that were taken for others.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Cue, finderOf } from '@/lib/line/read/cue';
import { tries } from '../tries';
import { momentIn, tell } from '../understand/understand';
import { NOW, PEOPLE, ZONE } from './lines';

const now = momentIn(NOW, ZONE);
const told = (text: string) => tell(text, now, ZONE, PEOPLE);
const today = NOW.slice(0, 10);
const found = (phrases: string, read: string, not?: string) =>
  finderOf('call', { did: phrases, ...(not && { not }) })
    .cues(read)
    .map(({ from, to }: Cue) => read.slice(from, to));

test.each([
  ['calls?|rang HER', 'i rang @luis and calls him', ['rang @luis', 'calls him']],
  ['got [hold] [of] HER', 'got her , got hold of @luis', ['got her', 'got hold of @luis']],
  ['[finally|just] reached', 'finally reached her', ['finally reached']],
  ['test(ed|ing)? _', 'tested it , testing them , test this', ['tested it', 'testing them', 'test this']],
  ["didn't answer", "did not answer , didn't answer", ['did not answer', "didn't answer"]],
  ['^ not in', 'he is not in , not in', ['not in']],
  ['\\d+ boxes', 'took 40 boxes', ['40 boxes']],
  ['@\\S+ rang', '@luis rang', ['@luis rang']],
  ['~ ring', 'a quick ring', ['a quick ring']],
  ['signed <> lease', 'signed the lease , lease was signed', ['signed the lease', 'lease was signed']],
])('%s in “%s”', (phrases, read, places) => {
  expect(found(phrases, read)).toEqual(places);
});

test('the first phrase that fits a place holds, and the next begins behind it', () => {
  expect(found('rang\nrang the bell\nthe bell', 'rang the bell')).toEqual(['rang', 'the bell']);
  expect(found('the bell\nrang the bell\nrang', 'rang the bell')).toEqual(['rang the bell']);
});

test('what says nothing of a kind bars its words, and only those', () => {
  expect(found('called', 'a dog called rex , called him', 'dog called')).toEqual(['called']);
});

describe('a sentence in quotation marks', () => {
  const marks = fc.constantFrom(['"', '"'], ['“', '”'], ['„', '“'], ['«', '»']);
  const said = fc.constantFrom('it makes my mornings easy', 'my grandchildren would eat that', 'as tidy as a chapel');

  test('is what they said; a name in them is not', () => {
    fc.assert(
      fc.property(marks, said, ([open = '', close = ''], words) => {
        expect(told(`${open}${words}${close}`)).toMatchObject({ kind: 'insight', followUp: null });
        expect(told(`called her: ${open}${words}${close}`).kind).toBe('call');
        expect(told(`${open}Easy Fill${close}, 12 sizes`).kind).toBe('note');
      }),
      { numRuns: tries(40) },
    );
  });
});

describe('days that were taken for others', () => {
  const weekday = fc.constantFrom(['weds', '2026-11-25'], ['on tuesday', '2026-11-24'], ['Friday', '2026-11-27']);

  test('whoever swung by on a day was there: it is no day by which', () => {
    const came = fc.constantFrom('swung by', 'dropped by', 'stopped by', 'popped by', 'came by', 'drove by');
    fc.assert(
      fc.property(came, weekday, (verb, [said, day]) => {
        expect(told(`${verb} ${said} with samples`)).toMatchObject({ day, followUp: null });
      }),
      { numRuns: tries(40) },
    );
  });

  test('“re:” is “about”, and ends nothing', () => {
    const doing = fc.constantFrom('ping the champion', 'call her', 'chase legal', 'remind him');
    fc.assert(
      fc.property(doing, fc.constantFrom('re:', 're', 'Re:', 'about'), (verb, about) => {
        const line = `${verb} Monday ${about} security review`;
        expect(told(line)).toMatchObject({ kind: 'follow-up', day: today, followUp: '2026-11-30' });
      }),
      { numRuns: tries(40) },
    );
  });

  test('whoever is angry about a thing of a day is so today, or was then', () => {
    for (const word of ['fuming', 'seething', 'raging', 'moaning'])
      expect(told(`he's ${word} about the short delivery on saturday`)).toMatchObject({
        kind: 'incident',
        followUp: null,
      });
  });

  test('what is to be dropped off on a day is to do, what is off on a day is not', () => {
    expect(told('drop samples off at The Swan tues')).toMatchObject({ kind: 'follow-up', followUp: '2026-12-01' });
    expect(told('Luis is off on Tuesday').kind).toBe('note');
  });

  test('what was agreed on a day was agreed then, whether to agree on a day is to come', () => {
    for (const what of ['the framework', 'our terms', 'prices'])
      expect(told(`agreed ${what} with @luis in Ulm on 12 Nov`)).toMatchObject({ day: '2026-11-12', followUp: null });
    expect(told('agreed to talk again on 12 December')).toMatchObject({ day: today, followUp: '2026-12-12' });
  });

  test('what is up on a day is to come', () => {
    for (const head of ['renewal is', 'lease is', 'contract comes'])
      expect(told(`${head} up 31 Oct`)).toMatchObject({ day: today });
    expect(told('renewal is up 31 March')).toMatchObject({ day: today, followUp: '2027-03-31' });
  });
});
