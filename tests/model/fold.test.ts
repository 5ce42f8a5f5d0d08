// Words are found whatever their case, accents and width.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, searchWords, textWords, wordsIn } from '@/lib/model/fold';

describe('folding', () => {
  it.each([
    ['DÁNA', 'dana'],
    ['  Łukasz ', 'lukasz'],
    ['Søren Æbelø', 'soren aebelo'],
    ['Großmann', 'grossmann'],
    ['김지수', '김지수'],
    ['Ｄａｎａ', 'dana'],
    ['İpek', 'ipek'],
    ['Zoë', 'zoe'],
    ['Ⅸ', 'ix'],
  ])('%s: %s', (text, folded) => expect(fold(text)).toBe(folded));

  it('is done after one time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(fold(fold(text))).toBe(fold(text));
      }),
    );
  });
});

describe('words', () => {
  it('of an address are the whole and its parts', () =>
    expect(searchWords(['dana.whitfield@orbit.example'])).toEqual([
      'dana.whitfield@orbit.example',
      'dana',
      'whitfield',
      'orbit',
      'example',
    ]));

  it('of a name keep hyphens and lose brackets', () => {
    expect(wordsIn('Anna-Lena (von) Möller, Dr.')).toEqual(['anna-lena', 'von', 'moller', 'dr']);
    expect(wordsIn(' ,() ')).toEqual([]);
  });

  it('are each there once and not without end', () => {
    expect(searchWords(['Dana Dana', null, undefined, 'dana'])).toEqual(['dana']);
    expect(searchWords([Array.from({ length: 500 }, (_, n) => `w${n}`).join(' ')])).toHaveLength(40);
  });

  it('of a note do not push those of the name out', () => {
    const noted = Array.from({ length: 500 }, (_, n) => `w${n}`).join(' ');
    const words = searchWords(['Dana'], [noted]);
    expect(words).toHaveLength(401);
    expect(words[0]).toBe('dana');
  });

  it.each([
    ['O’Brien', 'obrien', true],
    ['O’Brien', "o'brien", true],
    ['O’Brien', 'brien', true],
    ['Jürgen Müller', 'juergen mueller', true],
    ['Jürgen Müller', 'jurgen muller', true],
    ['田中太郎', '太郎', true],
    ['田中太郎', '中', true],
    ['田中太郎', '郎', true],
    ['田中太郎', '田太', false],
    ['김지수', '지수', true],
    ['Jean-Luc', 'luc', true],
    ['Boxes, lighter.', 'boxes.', true],
    ['Jonas', 'onas', false],
  ])('%s is found by %s: %s', (text, typed, found) => {
    const kept = textWords(text);
    expect(wordsIn(typed).every((word) => kept.some((known) => known.startsWith(word)))).toBe(found);
  });

  it('asked for are words kept', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 30 }), (text) => {
        const kept = searchWords([text]);
        for (const word of wordsIn(text)) expect(kept).toContain(word);
      }),
    );
  });
});
