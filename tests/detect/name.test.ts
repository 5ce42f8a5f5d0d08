// Names as pages and mails spell them, and as they are shown.
import { describe, expect, it } from 'vitest';
import { cleanName } from '../../lib/detect/read/name';
import { expectLinear } from '../growth';

const becomes = (pairs: Record<string, string | undefined>) =>
  it.each(Object.entries(pairs))('%j', (raw, name) => expect(cleanName(raw)).toBe(name));

describe('takes off', () => {
  describe('decorations and what stands behind them', () =>
    becomes({
      'Ann Lee 🚀': 'Ann Lee',
      "Ann Lee ⭐I'm hiring⭐": 'Ann Lee',
      '❤️ Ann Lee ❤️ mentor': 'Ann Lee',
      'Ann 🌸 Lee': 'Ann Lee',
      'Ann Lee 👩🏽‍💻': 'Ann Lee',
      'Ann Lee 🇳🇴': 'Ann Lee',
      'Ann Lee ✔ ®': 'Ann Lee',
      'Ann Lee | Sales at Acme': 'Ann Lee',
      'Ann Lee ｜ 採用中': 'Ann Lee',
      '𝗔𝗻𝗻 𝗟𝗲𝗲': 'Ann Lee',
    }));

  describe('pronouns and degrees of connection', () =>
    becomes({
      'Ann Lee (She/Her)': 'Ann Lee',
      'Ann Lee (er/ihm)': 'Ann Lee',
      'Ann Lee [ella / she / elle]': 'Ann Lee',
      'Ann Lee (any pronouns)': 'Ann Lee',
      'Ann Lee she/her': 'Ann Lee',
      '李安 (他/彼)': '李安',
      'Ann Lee · 2nd': 'Ann Lee',
      'Ann Lee • 3rd+': 'Ann Lee',
      'Ann Lee 2nd degree connection': 'Ann Lee',
    }));

  describe('credentials', () =>
    becomes({
      'Ann Lee, MBA, PhD': 'Ann Lee',
      'Ann Lee, Ph.D.': 'Ann Lee',
      'Ann Lee, SHRM-CP': 'Ann Lee',
      'Ann Lee, CSM®': 'Ann Lee',
      'Ann Lee, Dipl.-Ing. (FH)': 'Ann Lee',
      'Ann Lee PhD': 'Ann Lee',
      'Ann Lee, Jr., MBA': 'Ann Lee, Jr.',
      'Zoë Ångström 🚀, MBA, PhD (she/her)': 'Zoë Ångström',
    }));

  describe('counters, quotes, marks of direction, doubled text', () =>
    becomes({
      '(1) Ann Lee': 'Ann Lee',
      '(99+) Ann Lee': 'Ann Lee',
      "'Ann Lee'": 'Ann Lee',
      '"Ann Lee"': 'Ann Lee',
      '\u200fמרים לוי\u200f': 'מרים לוי',
      '\u202eAnn Lee\u202c': 'Ann Lee',
      'Ann\u00a0 Lee\n': 'Ann Lee',
      'Ann Lee Ann Lee': 'Ann Lee',
      'Ann LeeAnn Lee': 'Ann Lee',
      张伟张伟: '张伟',
    }));
});

describe('leaves alone', () =>
  becomes(
    Object.fromEntries(
      [
        'Jo Ma',
        'Yu-Yu Ma',
        "Nora O'Brien",
        "'t Hooft, Jan",
        'Müller, Anna',
        'SMITH, ANN',
        'van der Berg, J.P.',
        'Kim, Min Jun',
        'Charles III',
        'Ann Lee, Jr.',
        'José (Pepe) Ruiz',
        'Omar Omar',
        'Ling Ling',
        '林林',
        'Gal·la Roca',
        'ジョン・スミス',
        'عمر المنصوري',
        'محمد\u200cرضا کریمی',
        'Юлия Сергеевна Лодкина',
        'Nguyễn Thị Ánh',
        'ศิริพร ใจดี',
        'அருண் குமார்',
        'Dr. Ann Lee',
        'ann@sales.example',
      ].map((name) => [name, name]),
    ),
  ));

describe('finds no name in', () =>
  becomes({
    '': undefined,
    ' \n ': undefined,
    '!!!': undefined,
    '🚀': undefined,
    '(1)': undefined,
    '4711': undefined,
    '<script>alert(1)</script>': undefined,
  }));

describe('stays small', () => {
  it('cuts at a word', () => expect(cleanName('Ann '.repeat(100))?.length).toBeLessThanOrEqual(120));
  it('cuts what has no words', () => expect(cleanName('A'.repeat(1e6))?.length).toBeLessThanOrEqual(120));
  it('thins out piled marks', () => expect(cleanName(`Z${'\u0301\u0302'.repeat(50)}oe`)?.length).toBeLessThan(12));
  it.each(['(a/', ' \u202e', ', A.', '(((', 'a·', '🚀'])('takes as long as %j is', (piece) =>
    expectLinear((size) => piece.repeat(size), 50_000, cleanName),
  );
  it('is the same the second time', () => {
    for (const raw of ['Zoë Ångström 🚀, MBA (she/her)', 'Ann LeeAnn Lee · 2nd', '(2) "Ann Lee, PhD" | x'])
      expect(cleanName(cleanName(raw) ?? '')).toBe(cleanName(raw));
  });
});
