// Looking through notes: what reaches somebody, whom they name, what they hint at; and nothing else.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findAddresses } from '@/lib/profiles/scan/addresses';
import { flagsIn } from '@/lib/profiles/scan/cues';
import { nameFinder } from '@/lib/profiles/scan/names';
import { redacted } from '@/lib/profiles/scan/redact';
import { anyText } from '../formats/archives';
import { findPhones } from './choice';

const found = (text: string) => findAddresses(text, findPhones).map(({ is, text: hit }) => [is, hit]);

describe('addresses in a text', () => {
  it.each([
    ['Write to dana@orbit.example, please', 'email', 'dana@orbit.example'],
    ['(dana.w+x@mail.orbit.example)', 'email', 'dana.w+x@mail.orbit.example'],
    ['dana at orbit dot example', 'email', 'dana at orbit dot example'],
    ['dana [at] orbit [dot] example', 'email', 'dana [at] orbit [dot] example'],
    ['dana(at)orbit.example', 'email', 'dana(at)orbit.example'],
    ['Mobile +49 170 5550001.', 'phone', '+49 170 5550001'],
    ['call 03-3555-0123 tomorrow', 'phone', '03-3555-0123'],
    ['(030) 555-0012', 'phone', '(030) 555-0012'],
    ['0170/5550001', 'phone', '0170/5550001'],
    ['see https://orbit.example/a?b=1, page 2', 'url', 'https://orbit.example/a?b=1'],
    ['at www.orbit.example.', 'url', 'www.orbit.example'],
    ['linkedin.com/in/dana-w', 'url', 'linkedin.com/in/dana-w'],
    ['on orbit.com today', 'url', 'orbit.com'],
  ])('%s', (text, is, hit) => expect(found(text)).toEqual([[is, hit]]));

  it.each([
    'Met on 2026-03-02, again on 02.03.2026 and 3/4/2026',
    'Offer of 1.250.000 and 12 500 000',
    'Room 12, floor 3, 2024-2026',
    'We met at the fair. Then lunch at noon, dot on the i',
    'Sent the offer.Next step: call',
    'Wants 500 pieces, 250 now',
    'e.g. version 2.10.3',
  ])('none in: %s', (text) => expect(found(text)).toEqual([]));

  it('never throws, and says where', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const { from, to, text: hit } of findAddresses(text, findPhones)) expect(text.slice(from, to)).toBe(hit);
      }),
    );
  });
});

describe('names in a text', () => {
  const find = nameFinder([
    { id: 'luis', name: 'Luis Ortega' },
    { id: 'mina', name: 'Mina van der Park' },
    { id: 'one', name: 'Will' },
    { id: 'other', name: 'Luis Ortega' },
  ]);
  const names = (text: string) => find(text).map(({ from, to, who }) => [text.slice(from, to), who.join()]);

  it('whole, in either order, in any case, of everybody called so', () => {
    expect(names('Saw LUIS ortega and Ortega, Luis')).toEqual([
      ['LUIS ortega', 'luis,other'],
      ['Ortega, Luis', 'luis,other'],
    ]);
    expect(names('with Mina van der Park')).toEqual([['Mina van der Park', 'mina']]);
  });

  it('the family name after a form of address', () => {
    expect(names('Mr Ortega, Frau Park')).toEqual([
      ['Ortega', 'luis,other'],
      ['Park', 'mina'],
    ]);
  });

  it('no words that are names too', () => {
    expect(names('Will call; walked in the park with Luis')).toEqual([]);
  });
});

describe('hints in a text', () => {
  it.each([
    ['She was diagnosed with cancer in May', ['health']],
    ['Goes to church on Sundays', ['religion']],
    ['Shop steward of the union', ['union']],
    ['Voted for the mayor', ['politics']],
    ['Asked for a discount on the renewal', ['confidential']],
    ['Brought competitor intel', ['confidential']],
    ['Nach der Operation wieder da, will Rabatt', ['health', 'confidential']],
    ['Likes tea, has two dogs, loves the dock door', []],
    ['Christiane, the operator, walks the prize aisle', []],
  ])('%s', (text, flags) => expect(flagsIn(text).map(({ flag }) => flag)).toEqual(flags));
});

describe('a masked text', () => {
  const mask = {
    findPhones,
    findNames: nameFinder([{ id: 'luis', name: 'Luis Ortega' }]),
    keepsAddress: () => false,
    keepsName: () => false,
  };

  it('says that something is missing, and nothing of what', () => {
    expect(redacted('Luis Ortega (luis@orbit.example, +49 170 5550001) at https://orbit.example/x.', mask)).toBe(
      '[name left out] ([address left out], [number left out]) at [web address left out].',
    );
  });

  it('stays as it is where nothing has to go, and has nothing more to lose the second time', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(redacted(text, { ...mask, keepsAddress: () => true, keepsName: () => true })).toBe(text);
        const once = redacted(text, mask);
        expect(redacted(once, mask)).toBe(once);
      }),
    );
  });
});
