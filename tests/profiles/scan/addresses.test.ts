// What in a text reaches somebody, whoever it is: mail in every spelling, numbers, pages; and what only looks like it.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findAddresses } from '@/lib/profiles/scan/addresses';
import { parse } from '@/lib/profiles/scan/atoms';
import { anyText } from '../../formats/archives';
import { findPhones } from '../choice';

const found = (text: string) => findAddresses(parse(text), findPhones).map(({ is, text: hit }) => [is, hit]);

describe('addresses in a text', () => {
  it.each([
    ['Write to dana@orbit.example, please', 'email', 'dana@orbit.example'],
    ['(dana.w+x@mail.orbit.example)', 'email', 'dana.w+x@mail.orbit.example'],
    ['dana at orbit dot example', 'email', 'dana at orbit dot example'],
    ['dana [at] orbit [dot] example', 'email', 'dana [at] orbit [dot] example'],
    ['dana(at)orbit.example', 'email', 'dana(at)orbit.example'],
    ['dana8 bei orbit punkt example', 'email', 'dana8 bei orbit punkt example'],
    ['dana arroba orbit punto example', 'email', 'dana arroba orbit punto example'],
    ['ask dana_at_orbit today', 'email', 'dana_at_orbit'],
    ['ask dana@intranet today', 'email', 'dana@intranet'],
    ['ask dana@[192.0.2.1] today', 'email', 'dana@[192.0.2.1]'],
    ['ask dana＠orbit．example today', 'email', 'dana＠orbit．example'],
    ['ask dana&#64;orbit&period;example today', 'email', 'dana&#64;orbit&period;example'],
    ['ask dana%40orbit.example today', 'email', 'dana%40orbit.example'],
    ['ask dana\\u0040orbit.example today', 'email', 'dana\\u0040orbit.example'],
    ['ask dana (ät) orbit.example today', 'email', 'dana (ät) orbit.example'],
    ['ask dana\u200b@\u200borbit.example today', 'email', 'dana\u200b@\u200borbit.example'],
    ['ask dana.w at orbit.example today', 'email', 'dana.w at orbit.example'],
    ['Mobile +49 170 5550001.', 'phone', '+49 170 5550001'],
    ['call 03-3555-0123 tomorrow', 'phone', '03-3555-0123'],
    ['(030) 555-0012', 'phone', '(030) 555-0012'],
    ['0170/5550001', 'phone', '0170/5550001'],
    ['call 12.345.678', 'phone', '12.345.678'],
    ['call 612 345 678 again', 'phone', '612 345 678'],
    ['call ٠١٧٠٥٥٥٠٠٠١ again', 'phone', '٠١٧٠٥٥٥٠٠٠١'],
    ['call six one two, three four five six again', 'phone', 'six one two, three four five six'],
    ['ruf null eins sieben 0 fünf fünf fünf an', 'phone', 'null eins sieben 0 fünf fünf fünf'],
    ['her ext. 4711 is new', 'phone', 'ext. 4711'],
    ['Durchwahl 47 is new', 'phone', 'Durchwahl 47'],
    ['see https://orbit.example/a?b=1, page 2', 'url', 'https://orbit.example/a?b=1'],
    ['at www.orbit.example.', 'url', 'www.orbit.example'],
    ['linkedin.com/in/dana-w', 'url', 'linkedin.com/in/dana-w'],
    ['on orbit.com today', 'url', 'orbit.com'],
  ])('%s', (text, is, hit) => expect(found(text)).toEqual([[is, hit]]));

  it.each([
    'Met on 2026-03-02, again on 02.03.2026 and 3/4/2026',
    'Offer of 1.250.000 and 12 500 000',
    'A budget of 612 345 and 12.345.678 EUR, about 1 234 567 pieces',
    'Room 12, floor 3, 2024-2026',
    'We met at the fair. Then lunch at noon, dot on the i',
    'Sent the offer.Next step: call',
    'Wants 500 pieces @ 4.50, 250 now',
    'Wants it by point of sale, a (a) and a (b)',
    'e.g. version 2.10.3, or extra 20 of size x 12.5',
    'One two three four, and they were in. Tre fire fem, sex eller sju',
    'Zwei drei Kisten, vier Paletten, sechs oder sieben Stück, acht neun Leute',
    'Thanks @dana, see you at orbit',
  ])('none in: %s', (text) => expect(found(text)).toEqual([]));

  it('never throws, and says where', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const whole = text.toWellFormed();
        for (const { from, to, text: hit } of findAddresses(parse(text), findPhones))
          expect(whole.slice(from, to)).toBe(hit);
      }),
    );
  });
});
