// How a stage is told: since when and for how long, over what, and by which reasons.
import 'temporal-polyfill/global';
import { describe, expect, it } from 'vitest';
import { nextTiles } from '@/components/words/next-words';
import { moveTo, sinceLine, wayLine } from '@/components/words/stage-words';
import seven from '@/lib/ladders/seven';
import { DEFAULT_CADENCE } from '@/lib/model/advice/cadence';
import { offersIn } from '@/lib/model/advice/offers';
import { emptyContact } from '@/lib/model/person/changed-contact';
import { DANA, entryOf } from '../../journal/entries';

const reader = { now: Date.parse('2026-03-02T09:00:00Z'), zone: 'Europe/Berlin' };
const nobody = () => false;
let n = 100;
const move = (from: number, to: number, evidence: object[] = [], fields: object = {}) => {
  n += 1;
  return entryOf('stage', { ladder: 'seven', from, to, evidence, certainty: 'seen', ...fields }, n);
};

it('from a month on says how long', () => {
  expect(sinceLine('2026-02-20', 'seen', reader)).toMatch(/^since .*, first-hand$/);
  expect(sinceLine('2024-12-20', 'guessed', reader)).toMatch(/^since .*2024, unconfirmed · 1 year, 2 months$/);
  expect(sinceLine(undefined, 'seen', reader)).toBe('');
});

it('skipped stages and steps back are named', () => {
  const way = (from: number, to: number) => wayLine(moveTo([move(from, to)], 'seven', to), seven);
  expect(way(0, 1)).toBe('');
  expect(way(1, 4)).toBe('Skipped: Regular, Rapport');
  expect(way(0, 6)).toBe('Skipped: First business to Comes back no matter what');
  expect(way(5, 2)).toBe('A step back from Comes back no matter what');
  expect(wayLine(moveTo([move(0, 1)], 'nine', 1), seven)).toBe('');
});

describe('after refusals', () => {
  const offers = [1, 2].map((day) =>
    entryOf('interaction', { type: 'call', at: `2026-01-0${day}`, offerResult: 'declined' }, day),
  );
  const need = entryOf('interaction', { type: 'call', at: '2026-01-03', need: 'Lids by May' }, 3);
  const tiles = (entries: typeof offers) => {
    const said = {
      touches: [],
      beginning: { began: null, stage: 0 },
      ask: null,
      offers: offersIn(entries),
      rules: { cadence: DEFAULT_CADENCE, by: null },
    };
    return nextTiles(emptyContact(DANA, '2026-01-01T00:00:00.000Z'), said, { ...reader, isMarked: nobody });
  };

  it('one is none of our business, two say to stop offering', () => {
    expect(tiles(offers.slice(1)).map(({ head }) => head)).not.toContain('Pause offers');
    expect(tiles(offers).at(-1)).toEqual({
      of: 'offers',
      head: 'Pause offers',
      aside: '2 declined in a row; focus on what they need',
    });
  });

  it('the need is told, unless it is sensitive', () => {
    expect(tiles([...offers, need]).at(-1)?.aside).toContain('Lids by May');
    expect(tiles([...offers, { ...need, sensitive: true }]).at(-1)?.aside).not.toContain('Lids');
  });
});
