// What shows that somebody stands where they stand: each entry once, in its own words, as sure as it is known.
import 'temporal-polyfill/global';
import { describe, expect, it } from 'vitest';
import { type Proving, proofsFor, reasonsFor } from '@/components/words/proof-words';
import { moveTo } from '@/components/words/stage-words';
import { evidenceOf } from '@/lib/journal/evidence';
import seven from '@/lib/ladders/seven';
import type { Fact } from '@/lib/model/entry/entry';
import { assess } from '@/lib/model/ladder/evidence';
import { DANA, entryId, entryOf } from '../../journal/entries';

const reader = { now: Date.parse('2026-03-02T09:00:00Z'), zone: 'Europe/Berlin' };
const nobody = () => false;
const by = (entries: readonly Fact[], isMarked: Proving['isMarked'] = nobody) => ({ entries, isMarked, reader });
const move = (to: number, evidence: object[], fields: object = {}) =>
  moveTo([entryOf('stage', { ladder: 'seven', from: 0, to, evidence, certainty: 'seen', ...fields }, 90)], 'seven', to);
const call = (n: number, fields: object = {}) =>
  entryOf('interaction', { type: 'call', note: `Call ${n}`, at: `2026-02-${10 + n}`, ...fields }, n);

describe('reasons', () => {
  const rang = call(7, { note: 'Called on her own' });
  it('are words or entries, in the order they were given; an entry that is gone says nothing', () => {
    const last = move(3, [{ text: 'I saw it' }, { ref: entryId(7), certainty: 'seen' }, { ref: entryId(8) }]);
    expect(reasonsFor(last, by([rang]))).toEqual([
      { words: 'I saw it', aside: '', covered: false },
      { words: 'Called on her own', aside: 'Feb 17', covered: false, entry: entryId(7) },
    ]);
  });

  it.each([
    ['told', 'Feb 17, second-hand'],
    ['guessed', 'Feb 17, unconfirmed'],
    ['seen', 'Feb 17'],
    [undefined, 'Feb 17'],
  ])('as sure as %s say so: %s', (certainty, aside) =>
    expect(reasonsFor(move(3, [{ ref: entryId(7), certainty }]), by([rang]))[0]?.aside).toBe(aside),
  );

  it('are covered with the move, with the entry, with the person', () => {
    const given = [{ text: 'I saw it' }, { ref: entryId(7) }];
    const covered = (fields: object, proof = rang, isMarked = nobody) =>
      reasonsFor(move(3, given, fields), by([proof], isMarked)).map((reason) => reason.covered);
    expect(covered({})).toEqual([false, false]);
    expect(covered({ sensitive: true })).toEqual([true, true]);
    expect(covered({}, { ...rang, sensitive: true })).toEqual([false, true]);
    expect(
      reasonsFor(
        move(3, given),
        by([rang], (id) => id === DANA),
      )[0]?.covered,
    ).toBe(true);
  });
});

describe('proofs', () => {
  const order = entryOf('interaction', { type: 'order', note: 'First 20 cases', at: '2026-02-10' }, 9);
  const entries = [call(2), call(1), order];
  const assessment = assess(seven, 1, evidenceOf(entries, new Set([DANA])));

  it('each entry stands once, in its own words, and never the sentence of the rule', () => {
    const proofs = proofsFor(move(1, [{ ref: entryId(9), certainty: 'seen' }]), assessment, by(entries));
    expect(proofs.map(({ words }) => words)).toEqual(['First 20 cases', 'Call 1', 'Call 2']);
    expect(proofs.map(({ entry }) => entry)).toEqual([9, 1, 2].map(entryId));
  });

  it('what the move gave as words stays beside what the journal shows', () => {
    const proofs = proofsFor(move(1, [{ text: 'Signed at lunch' }]), assessment, by(entries));
    expect(proofs.map(({ words }) => words)).toEqual(['Signed at lunch', 'First 20 cases', 'Call 1', 'Call 2']);
  });

  it('what does not meet a rule proves nothing yet', () => {
    const few = [call(1), order];
    const proofs = proofsFor(undefined, assess(seven, 1, evidenceOf(few, new Set([DANA]))), by(few));
    expect(proofs.map(({ words }) => words)).toEqual(['First 20 cases']);
  });
});
