// Words are found whatever their case, accents and width.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, searchWords, wordsIn } from '@/lib/model/fold';

describe('folding', () => {
  it.each([
    ['DÁNA', 'dana'],
    ['  Łukasz ', 'łukasz'],
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
    expect(searchWords('dana.whitfield@orbit.example')).toEqual([
      'dana.whitfield@orbit.example',
      'dana',
      'whitfield',
      'orbit',
      'example',
    ]));

  it('of a name keep hyphens and lose brackets', () => {
    expect(wordsIn('Anna-Lena (von) Möller, Dr.')).toEqual(['anna-lena', 'von', 'moller', 'dr.']);
    expect(wordsIn(' ,() ')).toEqual([]);
  });

  it('are each there once and not without end', () => {
    expect(searchWords('Dana Dana', null, undefined, 'dana')).toEqual(['dana']);
    expect(searchWords(Array.from({ length: 500 }, (_, n) => `w${n}`).join(' '))).toHaveLength(40);
  });

  it('asked for are words kept', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 30 }), (text) => {
        const kept = searchWords(text);
        for (const word of wordsIn(text)) expect(kept).toContain(word);
      }),
    );
  });
});
