// What a stage can be shown by: entries, and what is known of the person where the stage asks for it.
import 'temporal-polyfill/global';
import { describe, expect, it } from 'vitest';
import { entriesOffered, factsOffered } from '@/components/words/proof-choices';
import nine from '@/lib/ladders/nine';
import { makeClock } from '@/lib/model/clock';
import { knownEvidence } from '@/lib/model/ladder/known';
import { emptyContact, withFields } from '@/lib/model/person/changed-contact';
import type { Contact } from '@/lib/model/person/contact';
import { DANA, entryId, entryOf } from '../../journal/entries';

const reader = { now: Date.parse('2026-03-02T09:00:00Z'), zone: 'Europe/Berlin' };
const offering = { named: new Set<string>(), isMarked: () => false, reader };
const noon = Date.parse('2026-02-03T12:00:00Z');
const dana = (fields: Partial<Contact>) =>
  withFields(emptyContact(DANA, '2026-01-01T09:00:00Z'), { name: 'Dana', ...fields }, makeClock(noon, 0, 'a'));
const call = (n: number) => entryOf('interaction', { type: 'call', note: `Call ${n}`, at: '2026-02-10' }, n);

describe('entries', () => {
  const all = Array.from({ length: 60 }, (_, n) => call(n + 1));
  it('are offered, the newest fifty and whichever was given already; no move on the ladder is', () => {
    const move = entryOf('stage', { ladder: 'nine', from: 0, to: 1, evidence: [], certainty: 'seen' }, 99);
    const named = new Set([entryId(58)]);
    const offered = entriesOffered([move, ...all], { ...offering, named });
    expect(offered.map(({ id }) => id)).toEqual([...all.slice(0, 50), call(58)].map(({ entry }) => entry));
  });
});

describe('what is known', () => {
  const record = dana({ influence: 'decides', title: 'Buyer', organisation: 'Orbit', valuedFeatures: 'Lead times' });
  const offered = (stage: number, of: Contact = record, by = offering) =>
    factsOffered(nine.stages[stage - 1]?.rule ?? [], knownEvidence(of, []), of, by);

  it('is offered where the stage asks for it, with its day, as heard', () => {
    expect(offered(1)).toEqual([
      { id: 'fact:influence', label: 'Say in the buying decision: decides', day: '2026-02-03', certainty: 'told' },
    ]);
    expect(offered(2).map(({ label }) => label)).toEqual(['Title: Buyer', 'Organisation: Orbit']);
    expect(offered(4)).toEqual([]);
  });

  it('is offered where it was given already, whatever the stage asks for', () =>
    expect(offered(4, record, { ...offering, named: new Set(['fact:influence']) }).map(({ id }) => id)).toEqual([
      'fact:influence',
    ]));

  it('of somebody sensitive is told without its words', () => {
    expect(offered(1, dana({ influence: 'decides', sensitive: true }))[0]?.label).not.toContain('decides');
    expect(offered(1, record, { ...offering, isMarked: () => true })[0]?.label).not.toContain('decides');
  });
});
