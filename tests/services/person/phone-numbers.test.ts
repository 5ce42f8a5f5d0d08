// One number in whatever form it is written, for the numbers of every country that has a plan.
import fc from 'fast-check';
import examples from 'libphonenumber-js/examples.mobile.json';
import { type CountryCode, getExampleNumber, type PhoneNumber } from 'libphonenumber-js/min';
import { describe, expect, it } from 'vitest';
import { loadPhoneNumbers } from '@/lib/services/person/phone-numbers';

const numberOf = (country: CountryCode): PhoneNumber => {
  const number = getExampleNumber(country, examples);
  if (!number) throw new Error(country);
  return number;
};
const COUNTRIES = (Object.keys(examples) as CountryCode[]).filter((country) => numberOf(country).isValid());
const TELLING = 7;
const LONG = COUNTRIES.filter((country) => numberOf(country).nationalNumber.replace(/^0+/, '').length >= TELLING);

const anyCountry = fc.constantFrom(...LONG);
const abroad = (number: PhoneNumber) => [
  number.number,
  number.formatInternational(),
  number.format('RFC3966'),
  number.number.replace('+', '00'),
  number.formatInternational().replaceAll(' ', '-'),
  ` ${number.formatInternational().replaceAll(' ', '.')} `,
];
const atHome = (number: PhoneNumber) => [number.formatNational(), number.formatNational().replace(/[^\d]/g, ' ')];
const anyOf = (forms: readonly string[]) => fc.constantFrom(...forms);

/** Was it remembered, and is the other one recalled by that? */
const isRecalled = (numbers: Awaited<ReturnType<typeof loadPhoneNumbers>>, kept: string, come: string) =>
  numbers.recall(come).some((text) => numbers.remember(kept).includes(text));

describe('one number', () => {
  it('is known in every form where the rep lives in its country', async () => {
    expect(LONG.length).toBeGreaterThan(200);
    await fc.assert(
      fc.asyncProperty(
        anyCountry.chain((country) => {
          const forms = anyOf([...abroad(numberOf(country)), ...atHome(numberOf(country))]);
          return fc.tuple(fc.constant(country), forms, forms);
        }),
        async ([country, one, other]) => {
          const numbers = await loadPhoneNumbers({ region: () => country });
          expect([numbers.isOne(one, other), isRecalled(numbers, one, other)]).toEqual([true, true]);
        },
      ),
      { numRuns: 1_000 },
    );
  });

  it.each([
    ['+49 30 1234567', '030 1234567'],
    ['+49 (0)30 / 123 45 67', '030 1234567'],
    ['+39 06 1234567', '06 1234567'],
    ['+1 (503) 555-0123', '503-555-0123'],
    ['+1 503 555 0123', '1-503-555-0123'],
    ['+7 495 123-45-67', '8 (495) 123-45-67'],
    ['0044 20 7946 0123', '020 7946 0123'],
    ['+81 3-3555-0123', '０３-３５５５-０１２３'],
  ])('%s is %s, though nobody knows where the rep lives', async (one, other) => {
    for (const region of [undefined, 'AQ', 'US']) {
      const numbers = await loadPhoneNumbers({ region: () => region });
      expect(numbers.isOne(one, other)).toBe(true);
      expect([isRecalled(numbers, one, other), isRecalled(numbers, other, one)]).toEqual([true, true]);
    }
  });

  it('is no other one, of another country or extension neither', async () => {
    const numbers = await loadPhoneNumbers({ region: () => 'DE' });
    await fc.assert(
      fc.asyncProperty(anyCountry, anyCountry, async (a, b) => {
        const [one, other] = [numberOf(a), numberOf(b)];
        fc.pre(one.number !== other.number);
        for (const form of abroad(one))
          expect([numbers.isOne(form, other.number), isRecalled(numbers, form, other.number)]).toEqual([false, false]);
      }),
    );
    expect(numbers.isOne('+49 30 1234567', '+49 30 1234568')).toBe(false);
    expect(numbers.isOne('+49 30 1234567', '+36 30 123 4567')).toBe(false);
    expect(numbers.isOne('+49 30 1234567 ext. 12', '030 1234567 x13')).toBe(false);
    expect(numbers.isOne('+49 30 1234567 ext. 12', '030 1234567 x12')).toBe(true);
    expect(numbers.isOne('4711', '4711')).toBe(false);
    expect(isRecalled(numbers, '', '')).toBe(false);
  });
});
