// Nine is a ladder: each of its stages by what the rep did or knows, and not by what stops just short of it.
import { describe, expect, it } from 'vitest';
import { proofsFor } from '@/components/words/proof-words';
import nine from '@/lib/ladders/nine';
import { markedIn } from '@/lib/model/entry/sensitive';
import { logTouch } from '@/lib/services/entry/log-touch';
import { changeLadder } from '@/lib/services/ladder/change-ladder';
import { moveStage } from '@/lib/services/ladder/move-stage';
import { addPerson } from '@/lib/services/person/add-person';
import { editContact } from '@/lib/services/person/edit-contact';
import { editFacts } from '@/lib/services/person/edit-facts';
import { seePerson } from '@/lib/services/person/see-person';
import { weighPerson } from '@/lib/services/person/weigh-person';
import { contactById } from '@/lib/store/read/read';
import type { Store } from '@/lib/store/store';
import { undo } from '@/lib/store/write';
import { must } from '../services/notebook';
import { testStore, testWorld } from '../store/world';

type Fields = Record<string, unknown>;
/** What a rep does: facts filled in, the card changed, or an entry logged with a chip. */
type Deed =
  | { facts: Fields }
  | { card: { title?: string; organisation?: string } }
  | { chip: string; more?: Fields; at?: string };

/** Dana on Nine, in a notebook of the given day. */
async function dana(day = '2026-03-02') {
  const store = await testStore(testWorld(Date.parse(`${day}T09:00:00Z`)));
  must(await changeLadder(store, 'nine', []));
  const { id } = must(await addPerson(store, { kind: 'typed', text: 'Dana Whitfield' }));
  return { store, id, person: { kind: 'known', id } as const };
}
type Dana = Awaited<ReturnType<typeof dana>>;

async function does({ store, id, person }: Dana, deed: Deed): Promise<void> {
  if ('card' in deed) must(await editContact(store, id, { fields: deed.card }));
  else if ('facts' in deed) {
    const known = (await contactById(store, id))?.record ?? {};
    must(await editFacts(store, id, { ...known, ...deed.facts }));
  } else {
    const { chip, more = {}, at = '2026-02-20' } = deed;
    must(await logTouch(store, { person, chip, line: 'As it was said', at, more }));
  }
}

async function page(store: Store, person: Dana['person']) {
  const view = await seePerson(store, person);
  if (!view?.row) throw new Error('Somebody is there.');
  const weighed = await weighPerson(store, view);
  const isMarked = markedIn(weighed.marks);
  const reader = { now: store.world.now(), zone: store.world.zone() };
  const by = { entries: weighed.entries, record: view.row.record, isMarked, reader };
  return { ...weighed.assessment, proofs: proofsFor(undefined, weighed.assessment, by), reference: weighed };
}

/** What Nine suggests to somebody who stands one below. */
async function suggestedAt(stage: number, ...deeds: Deed[]): Promise<number | null> {
  const one = await dana();
  for (const deed of deeds) await does(one, deed);
  const to = stage - 1;
  if (to > 0) must(await moveStage(one.store, { person: one.person, to, evidence: [], certainty: 'seen', at: null }));
  return (await page(one.store, one.person)).suggested;
}

const background: Deed[] = [{ card: { title: 'Buyer', organisation: 'Orbit Foods' } }, { facts: { howMet: 'event' } }];
const held: Fields = { trust: 4, trustCheckedOn: '2024-03-01' };

const stages: [stage: number, demand: string, met: Deed[], short: Deed[]][] = [
  [
    1,
    '002-05: their say in the purchase',
    [{ facts: { influence: 'can-influence' } }],
    [{ facts: { influence: 'none' } }],
  ],
  [2, '002-06: title, organisation and one thing of their background', background, background.slice(0, 1)],
  [
    2,
    'a title of more than blanks',
    background,
    [{ card: { title: ' ', organisation: 'Orbit Foods' } }, { facts: { howMet: 'event' } }],
  ],
  [
    2,
    'a background without a title',
    [...background],
    [{ card: { organisation: 'Orbit Foods' } }, { facts: { custom: 'Two children' } }],
  ],
  [
    3,
    '002-07: what they value',
    [{ facts: { valuedFeatures: 'Short lead times' } }],
    [{ chip: 'insight', more: { about: 'loves' } }],
  ],
  [
    4,
    '002-08: their question, answered',
    [{ chip: 'insight', more: { about: 'question', answered: true } }],
    [{ chip: 'insight', more: { about: 'question' } }],
  ],
  [
    5,
    '002-09: coaching',
    [{ chip: 'coaching' }],
    [{ chip: 'coaching', more: { reached: 'turned-away' } }, { chip: 'meeting' }],
  ],
  [
    6,
    '002-10: a promise kept',
    [{ chip: 'promise', more: { dueOn: '2026-02-25', keptOn: '2026-02-24' } }],
    [{ chip: 'promise', more: { dueOn: '2026-02-25' } }, { chip: 'visit' }],
  ],
  [
    7,
    '002-11: trust of 4, checked within a year',
    [{ facts: { trust: 4, trustCheckedOn: '2025-03-03' } }],
    [{ facts: { trust: 4, trustCheckedOn: '2025-03-01' } }],
  ],
  [7, 'trust of 4 and not of 3', [{ facts: { trust: 5 } }], [{ facts: { trust: 3 } }]],
  [
    7,
    'no problem still open',
    [{ facts: { trust: 5 } }, { chip: 'incident', more: { resolvedOn: '2026-02-21' } }],
    [{ facts: { trust: 5 } }, { chip: 'incident' }],
  ],
  [
    8,
    '002-12: a goal of theirs, met',
    [{ chip: 'goal', more: { metOn: '2026-02-20' } }],
    [{ chip: 'goal', more: { byDay: '2026-02-20' } }],
  ],
  [
    9,
    '002-13: trust held for two years',
    [{ facts: held }, { facts: { trustCheckedOn: '2026-02-01' } }],
    [{ facts: { ...held, trustCheckedOn: '2024-03-04' } }, { facts: { trustCheckedOn: '2026-02-01' } }],
  ],
  [
    9,
    'and checked in the last one',
    [{ facts: held }, { facts: { trustCheckedOn: '2025-03-03' } }],
    [{ facts: held }, { facts: { trustCheckedOn: '2025-03-01' } }],
  ],
  [
    9,
    'from 4 to 5 is no break in it',
    [{ facts: held }, { facts: { trust: 5, trustCheckedOn: '2026-02-01' } }],
    [
      { facts: held },
      { facts: { trust: 3, trustCheckedOn: '2025-06-01' } },
      { facts: { trust: 5, trustCheckedOn: '2026-02-01' } },
    ],
  ],
  [
    9,
    'no promise broken in them',
    [
      { facts: held },
      { facts: { trustCheckedOn: '2026-02-01' } },
      { chip: 'promise', more: { dueOn: '2024-02-28' }, at: '2024-02-01' },
    ],
    [
      { facts: held },
      { facts: { trustCheckedOn: '2026-02-01' } },
      { chip: 'promise', more: { dueOn: '2025-06-01', keptOn: '2025-06-02' }, at: '2025-05-01' },
    ],
  ],
  [
    9,
    'a promise that is not due yet is not broken',
    [{ facts: held }, { facts: { trustCheckedOn: '2026-02-01' } }, { chip: 'promise', more: { dueOn: '2026-04-02' } }],
    [{ facts: held }, { facts: { trustCheckedOn: '2026-02-01' } }, { chip: 'promise', more: { dueOn: '2026-02-28' } }],
  ],
];

describe.each(stages)('Nine %i, %s', (stage, _, met, short) => {
  it('is suggested', async () => expect(await suggestedAt(stage, ...met)).toBe(stage));
  it('is not, where it stops just short', async () => expect(await suggestedAt(stage, ...short)).toBeNull());
});

it('a visit, an order and a dozen dealings of one day suggest nothing on it', async () => {
  const deeds: Deed[] = Array.from({ length: 12 }, () => ({ chip: 'visit' }));
  for (const stage of [1, 4, 6, 7, 8, 9]) expect(await suggestedAt(stage, ...deeds, { chip: 'order' })).toBeNull();
});

describe('what is known of somebody', () => {
  it('is a proof in its own words, with the day since when, and what is missing is said as in Seven', async () => {
    const one = await dana();
    await does(one, { facts: { influence: 'decides' } });
    must(await moveStage(one.store, { person: one.person, to: 1, evidence: [], certainty: 'told', at: null }));
    await does(one, { card: { title: 'Buyer' } });
    const { proofs, next } = await page(one.store, one.person);
    expect(proofs.map(({ words, aside, entry }) => [words, aside, entry])).toEqual([
      ['Say in the buying decision: decides', 'today, second-hand', undefined],
      ['Title: Buyer', 'today, second-hand', undefined],
    ]);
    expect(next.filter(({ met }) => !met).map(({ condition }) => condition.words)).toEqual(
      nine.stages[1]?.rule.slice(1).map(({ words }) => words),
    );
  });

  it('of somebody marked sensitive is covered', async () => {
    const one = await dana();
    await does(one, { facts: { influence: 'decides', sensitive: true } });
    must(await moveStage(one.store, { person: one.person, to: 1, evidence: [], certainty: 'told', at: null }));
    expect((await page(one.store, one.person)).proofs.map(({ covered }) => covered)).toEqual([true]);
  });

  it('holds since the day it was filled in, and no longer once it is emptied', async () => {
    const one = await dana('2025-11-01');
    await does(one, { facts: { valuedFeatures: 'Short lead times' } });
    const [shown] = (await page(one.store, one.person)).reference.evidence.filter(({ what }) => what === 'valued');
    expect(shown?.moment).toBe(Date.parse('2025-11-01T09:00:00Z'));
    await does(one, { facts: { valuedFeatures: '' } });
    expect((await page(one.store, one.person)).reference.evidence).toEqual([]);
  });
});

describe('trust', () => {
  it('that was checked is an entry with its day, and goes with the facts when they are taken back', async () => {
    const one = await dana();
    await does(one, { facts: { trust: 3 } });
    const known = (await contactById(one.store, one.id))?.record ?? {};
    const saved = must(await editFacts(one.store, one.id, { ...known, trust: 5, trustCheckedOn: '2026-01-10' }));
    const checks = async () => (await seePerson(one.store, one.person))?.entries.map(({ at, trust }) => [at, trust]);
    expect(await checks()).toEqual([
      ['2026-03-02', 3],
      ['2026-01-10', 5],
    ]);
    must(await undo(one.store, saved.receipt));
    expect(await checks()).toEqual([['2026-03-02', 3]]);
  });

  it('left as it is makes none', async () => {
    const one = await dana();
    await does(one, { facts: { trust: 3 } });
    await does(one, { facts: { innovator: true } });
    expect((await seePerson(one.store, one.person))?.total).toBe(1);
  });
});

it.each([
  [2, 2, true],
  [3, 3, true],
  [3, 1, false],
  [1, 3, false],
])('001-22: known to each other by %i and %i is rapport both ways: %s', async (weKnowThem, theyKnowUs, both) => {
  const one = await dana();
  await does(one, { facts: { weKnowThem, theyKnowUs } });
  const { evidence } = (await page(one.store, one.person)).reference;
  expect(evidence.some(({ what }) => what === 'two-way-insight')).toBe(both);
});
