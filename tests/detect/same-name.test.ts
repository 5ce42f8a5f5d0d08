// When a title, a heading and an address call one person, and when they call two.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { agreed, confirmed, sameWords, spells, wordsOf } from '@/lib/detect/read/same-name';

const word = fc.stringMatching(/^[a-z]{2,8}$/);
const words = (minLength: number, maxLength: number) => fc.uniqueArray(word, { minLength, maxLength });

describe('words of a name', () => {
  it('are plain, in their order, and none of what stands between', () => {
    expect(wordsOf('Dr. Zoë-Marie  O’Strand 2nd')).toEqual(['dr', 'zoe', 'marie', 'o', 'strand', '2nd']);
    for (const nothing of ['', ' ', '– · ()']) expect(wordsOf(nothing)).toEqual([]);
  });

  it('are the same only in the same order, all of them', () => {
    expect(sameWords('Ann Lee', 'ANN  LEE')).toBe(true);
    for (const other of ['Lee Ann', 'Ann', 'Ann Lee Park', 'Annlee']) expect(sameWords('Ann Lee', other)).toBe(false);
  });
});

describe('two spellings', () => {
  it('of one name give the plainer one, whichever comes first', () => {
    fc.assert(
      fc.property(words(3, 6), fc.nat(), (long, n) => {
        const short = long.filter((_, i) => i !== n % long.length);
        for (const [one, other] of [
          [short, long],
          [long, short],
        ])
          expect(agreed(String(one?.join(' ')), String(other?.join(' ')))).toBe(short.join(' '));
      }),
    );
    expect(agreed('Ann Lee', 'ANN LEE')).toBe('Ann Lee');
    expect(agreed('ANN LEE', 'Ann Lee')).toBe('ANN LEE');
    expect(agreed('Lee Ann', 'Ann Lee')).toBe('Lee Ann');
  });

  it('of which one says another word are two names', () => {
    fc.assert(
      fc.property(words(3, 6), fc.nat(), (long, n) => {
        const other = long.slice(1).map((part, i) => (i === n % (long.length - 1) ? `${part}x9` : part));
        expect(agreed(other.join(' '), long.join(' '))).toBeUndefined();
        expect(agreed(long.join(' '), other.join(' '))).toBeUndefined();
      }),
    );
  });

  it('of one word alone, or of none, are one name only where they are the same', () => {
    expect(agreed('Ann', 'Ann Lee')).toBeUndefined();
    expect(agreed('Ann Lee', 'Ann')).toBeUndefined();
    expect(agreed('Ann', 'ann')).toBe('Ann');
    for (const [one, other] of [
      ['', ''],
      ['', 'Ann Lee'],
      ['Ann Lee', '·'],
    ])
      expect(agreed(String(one), String(other))).toBeUndefined();
  });
});

describe('a slug', () => {
  it.each(['ann-lee', 'lee-ann', 'ann-lee-4711', 'annlee', 'annlee-4711', 'ann-lee-b4c2d-7', 'Ann-Lée'])(
    '%s spells',
    (slug) => expect(spells(slug, 'Ann Lee')).toBe(true),
  );
  it.each([
    '',
    'ann',
    'lee',
    'ann-li',
    'annli',
    '4711-annlee',
    'leeann',
    'ann-marie-lee',
    'ann-lee-mba',
    'annlee-sales',
    'annleepark',
    'ann-leepark',
  ])('%s does not spell', (slug) => expect(spells(slug, 'Ann Lee')).toBe(false));

  it('of one word ties nobody, whose name is one word, too', () => {
    for (const slug of ['ann', 'ann-4711', 'annlee']) expect(spells(slug, 'Ann')).toBe(false);
    expect(spells('', '')).toBe(false);
  });

  it('spells every name of two words or more that it is made of, and none with a word that it has not', () => {
    fc.assert(
      fc.property(words(2, 5), word, (name, other) => {
        fc.pre(!name.includes(other));
        expect(spells(name.join('-'), name.join(' '))).toBe(true);
        expect(spells(name.join('-'), [...name, other].join(' '))).toBe(false);
        expect(spells([...name, `${other}4`].join('-'), name.join(' '))).toBe(true);
        expect(spells([...name, other].join('-'), name.join(' '))).toBe(false);
      }),
    );
  });
});

describe('a heading', () => {
  const loose = (name: string) => ({ name, exact: false });
  const exact = (name: string) => ({ name, exact: true });

  it('is confirmed by the first title that agrees', () => {
    expect(confirmed('Ann Lee (Park)', [loose('Bo Berg'), loose('Ann Lee'), loose('Ann Park')])).toBe('Ann Lee');
    expect(confirmed('Ann Lee', [loose('Ann Marie Lee')])).toBe('Ann Lee');
  });

  it('of a title that may be more than a name counts only as the whole of it', () => {
    expect(confirmed('Ann Lee', [exact('ANN LEE')])).toBe('Ann Lee');
    expect(confirmed('Ann Lee Park', [exact('Ann Lee')])).toBeUndefined();
    expect(confirmed('Ann Lee', [exact('Ann Lee Park')])).toBeUndefined();
    expect(confirmed('Ann Lee', [exact('Ann Lee Park'), loose('Lee Ann')])).toBe('Lee Ann');
  });

  it('that nothing confirms is undefined', () => {
    expect(confirmed('Ann Lee', [])).toBeUndefined();
    expect(confirmed('Ann Lee', [loose('Bo Berg'), exact('Bo Berg')])).toBeUndefined();
    expect(confirmed('', [exact(''), loose('')])).toBeUndefined();
  });
});
