// Names of people of the notebook in a text: in every form and script they stand there in, and what only looks like them.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from '@/lib/profiles/scan/atoms';
import { indexNames } from '@/lib/profiles/scan/names';
import { anyText } from '../../formats/archives';

const PEOPLE = [
  { id: 'bob', name: 'Bob Marsh' },
  { id: 'mina', name: 'Mina van der Park' },
  { id: 'will', name: 'Will' },
  { id: 'zoe', name: 'Zoë Müller-Strand' },
  { id: 'one', name: 'Zerlinda' },
  { id: 'ann', name: 'Ann Lee' },
  { id: 'ann2', name: 'Ann Falkenrath' },
  { id: 'yamada', name: '山田 太郎' },
  { id: 'sato', name: '佐藤花子' },
  { id: 'wang', name: '王小明' },
  { id: 'kim', name: '김민수' },
  { id: 'layla', name: 'ليلى حداد' },
  { id: 'noam', name: 'נועם כהנוב' },
  { id: 'ivan', name: 'Иван Петров' },
  { id: 'anna', name: 'Анна Соколова' },
  { id: 'nikos', name: 'Νίκος Παπαδάκης' },
  { id: 'aram', name: 'Արամ Սարոյան' },
  { id: 'nino', name: 'ნინო ბერიძე' },
  { id: 'asha', name: 'आशा वर्मा' },
  { id: 'somchai', name: 'สมชาย ใจดีมาก' },
  { id: 'selam', name: 'ሰላማዊት ተስፋዬ' },
  { id: 'doctor', name: 'Dr. Petra Ohlhaver, PhD (Orbit)' },
];
const names = indexNames(PEOPLE);
const found = (text: string, kept: string[] = [], wholeOnly = false) =>
  names.find(parse(text), names.kept(kept), wholeOnly).map(({ from, to }) => text.slice(from, to));

describe('a name in a text', () => {
  it.each([
    ['Saw BOB marsh and Marsh, Bob', ['BOB marsh', 'Marsh, Bob']],
    ["Bob Marsh's plan, Bob Marshs plan, Bob Marsh’s", ['Bob Marsh', 'Bob Marshs', 'Bob Marsh']],
    ['the Bob Marsh-led team, and all the Marshes', ['Bob Marsh', 'Marshes']],
    ['ping @BobMarsh or #bobmarsh, bob.marsh or bob_marsh', ['BobMarsh', 'bobmarsh', 'bob.marsh', 'bob_marsh']],
    ['Bob J. Marsh and B. Marsh and bmarsh', ['Bob J. Marsh', 'B. Marsh', 'bmarsh']],
    ['Bob%20Marsh, B\u200bob Marsh, Ｂｏｂ Ｍａｒｓｈ', ['Bob%20Marsh', 'B\u200bob Marsh', 'Ｂｏｂ Ｍａｒｓｈ']],
    ['only Bob came, and Marsh did not', ['Bob', 'Marsh']],
    ['with Mina van der Park', ['Mina van der Park']],
    ['Zoe Mueller Strand, zoë muller, Strand', ['Zoe Mueller Strand', 'zoë muller', 'Strand']],
    ['zerlinda and Zerlinda’s', ['zerlinda', 'Zerlinda']],
    ['with Petra Ohlhaver of Orbit', ['Petra Ohlhaver']],
  ])('in Latin letters: %s', (text, hits) => expect(found(text)).toEqual(hits));

  it.each([
    ['昨日山田太郎さんと会いました', ['山田太郎']],
    ['山田・太郎と山田様と太郎', ['山田・太郎', '山田', '太郎']],
    ['佐藤花子に電話、佐藤さん', ['佐藤花子', '佐藤']],
    ['和王小明见面,王总不在', ['王小明', '王']],
    ['김민수는 왔고 민수씨도', ['김민수는', '민수씨도']],
    ['مع ليلى حداد وليلى وبحداد', ['ليلى حداد', 'وليلى', 'وبحداد']],
    ['עם נועם כהנוב ולנועם', ['נועם כהנוב', 'ולנועם']],
    ['с Иваном Петровым, у Анны Соколовой, Петрову', ['Иваном Петровым', 'Анны Соколовой', 'Петрову']],
    ['με τον Νίκο Παπαδάκη', ['Νίκο Παπαδάκη']],
    ['Արամի հետ, Սարոյանին', ['Արամի', 'Սարոյանին']],
    ['ნინოს ბერიძემ', ['ნინოს ბერიძემ']],
    ['आशा वर्मा से मिले', ['आशा वर्मा']],
    ['พบสมชายใจดีมากเมื่อวาน', ['สมชายใจดีมาก']],
    ['ከሰላማዊት ተስፋዬ ጋር', ['ከሰላማዊት ተስፋዬ']],
  ])('in other scripts: %s', (text, hits) => {
    const seen = found(text);
    for (const hit of hits) expect(seen.join(' | ')).toContain(hit);
  });

  it('of somebody who may be named here stays, and so does what they share with others', () => {
    expect(found('Bob Marsh and Ann Lee', ['bob'])).toEqual(['Ann Lee']);
    expect(found('Ann, Ann Lee and Ann Falkenrath', ['ann'])).toEqual(['Ann Falkenrath']);
    expect(found('Falkenrath', ['ann'])).toEqual(['Falkenrath']);
    expect(found('山田太郎さん', ['yamada'])).toEqual([]);
  });

  it.each([
    'Will call; walked in the park, the marsh was wet',
    'She will come in May. Price too high. Time to go',
    'Bobbins and lees, an annual marshal of the parking lot',
    '明日電話する。田んぼの山',
    'Annette, Bobby and Leeds',
  ])('is not what only begins like it: %s', (text) => expect(found(text).filter((hit) => hit !== 'Bobby')).toEqual([]));

  it('that is a word of every day counts where it is used as a name', () => {
    expect(found('met Will there')).toEqual(['Will']);
    expect(found('Frau Park, Mr Lee')).toEqual(['Park', 'Lee']);
    expect(found('ask @will')).toEqual(['will']);
  });

  it('of a firm may hold a family name, but not a whole one', () => {
    expect(found('Marsh & Sons', [], true)).toEqual([]);
    expect(found('Bob Marsh & Sons', [], true)).toEqual(['Bob Marsh']);
    expect(found('Zerlinda Ltd', [], true)).toEqual(['Zerlinda']);
  });

  it('is found whatever else the text is, and never throws', () => {
    fc.assert(
      fc.property(anyText, anyText, (before, after) => {
        const text = `${before} \n Bob Marsh \n ${after}`.toWellFormed();
        expect(found(text).some((hit) => hit.includes('Bob Marsh'))).toBe(true);
      }),
    );
  });
});
