// What there is to tell of a customer, each by its row in .github/DEMANDS.md: offered by a form, saved, read again in words.
import { describe, expect, it } from 'vitest';
import type { HistoryItem } from '@/components/entry/history';
import { nextTiles } from '@/components/words/next-words';
import { historyItem } from '@/components/words/present';
import { sinceLine } from '@/components/words/stage-words';
import { journal } from '@/lib/journal';
import { type Field, formOf, type Part, said } from '@/lib/model/entry/part';
import { FACTS } from '@/lib/model/person/facts';
import { chipById } from '@/lib/services/entry/line-of';
import { logTouch } from '@/lib/services/entry/log-touch';
import { moveStage } from '@/lib/services/ladder/move-stage';
import { editContact } from '@/lib/services/person/edit-contact';
import { editFacts } from '@/lib/services/person/edit-facts';
import { seePerson } from '@/lib/services/person/see-person';
import { weighPerson } from '@/lib/services/person/weigh-person';
import { contactById, ladderMap } from '@/lib/store/read/read';
import type { Store } from '@/lib/store/store';
import { must } from '../services/notebook';
import { testStore } from '../store/world';

type Fields = Record<string, unknown>;
const ref = { kind: 'typed', text: 'Dana Whitfield' } as const;
const log = async (store: Store, chip: string, more: Fields, line = 'As it was said') =>
  must(await logTouch(store, { person: ref, chip, line, at: '2026-02-20', more })).id;

/** The newest entry as the history shows it. */
async function newest(store: Store, id: string): Promise<HistoryItem> {
  const [entry] = (await seePerson(store, { kind: 'known', id }))?.entries ?? [];
  if (!entry) throw new Error('There is an entry.');
  const reader = { now: store.world.now(), zone: store.world.zone(), isMarked: () => false };
  return historyItem(entry, await ladderMap(store), reader);
}

/** A form offers these answers. */
function offers(fields: readonly Field[], values: Fields): void {
  for (const [name, value] of Object.entries(values)) {
    const field = fields.find((known) => known.name === name);
    expect(field).toBeDefined();
    if (!field || !('choices' in field)) continue;
    for (const id of [value].flat()) expect(field.choices.map((choice) => choice.id)).toContain(id);
  }
}

const entries: [row: string, chip: string, fields: Fields, words: string[]][] = [
  ['000-04', 'incident', { category: 'billing', resolvedOn: '2026-02-21' }, ['billing', 'resolved Feb 21']],
  ['000-06', 'incident', { prevention: 'Checked twice' }, ['to keep it from happening again: Checked twice']],
  ['000-07', 'incident', { steps: ['apologise', 'act'], outcome: 'stronger' }, ['apologised, acted', 'stronger']],
  ['000-08', 'act', { actKind: 'review' }, ['review']],
  ['000-09', 'act', { actKind: 'boss-won-or-kept', result: 'kept' }, ['boss won or kept', 'result: kept']],
  ['000-11', 'act', { actKind: 'competitor-intel', ethics: 'told-freely' }, ['competitor intel', 'told freely']],
  ['000-12', 'insight', { about: 'competitor-better', competitor: 'Fjord' }, ['others do better', 'competitor: Fjord']],
  ['000-13', 'act', { actKind: 'business-booked', result: 'won', value: '40 cases' }, ['business booked', '40 cases']],
  ['000-20', 'act', { actKind: 'word-of-mouth', result: 'lead' }, ['word of mouth', 'result: lead']],
  ['000-23', 'act', { actKind: 'joined-us' }, ['joined us']],
  ['000-24', 'call', { minutes: 20 }, ['minutes: 20']],
  ['001-01', 'act', { material: 'fee', disclosureNote: 'In print' }, ['thanked with: fee', 'disclosed: In print']],
  ['001-03', 'call', { need: 'Jars', needBy: '2026-02-22' }, ['they need: Jars', 'needed by']],
  ['001-04', 'call', { offer: 'A coupon' }, ['I offered: A coupon']],
  ['001-05', 'call', { offer: 'A coupon', offerResult: 'declined' }, ['offer: declined']],
  ['001-06', 'insight', { about: 'loves', verbatim: true }, ['in their words', 'what they like']],
  ['001-07', 'plan', { causes: ['drifting-apart'] }, ['drifting apart']],
  ['001-11', 'plan', { state: 'lost', competitor: 'Fjord' }, ['lost', 'competitor: Fjord']],
  ['001-12', 'plan', { causes: ['out-of-stock'] }, ['out of stock']],
  ['001-13', 'plan', { whatTheyKnowOfUs: 'All our prices' }, ['what they know of us: All our prices']],
  [
    '001-14',
    'step',
    { who: 'Sefa', dueOn: '2026-03-06', doneOn: '2026-03-05' },
    ['done', 'was due', 'who does it: Sefa'],
  ],
  ['001-15', 'plan', { causes: ['hand-over'] }, ['hand over']],
  ['001-16', 'plan', { whatHappened: 'A', steps: 'B', learned: 'C' }, ['what happened: A', 'steps: B', 'learned: C']],
  ['001-18', 'meal', {}, ['Meal']],
  ['001-19', 'plan', { discussedWith: 'Sefa' }, ['discussed with: Sefa']],
  ['001-21', 'plan', { causes: ['trouble-with-a-change', 'trouble-with-the-vendor'] }, ['with a change', 'the vendor']],
  [
    '001-24',
    'incident',
    { category: 'people', ourPerson: 'Sefa', ourPersonRole: 'cause' },
    ['people', 'Sefa', 'began'],
  ],
  ['001-24: and who takes over', 'plan', { takesOver: 'Luis' }, ['who takes over: Luis']],
  ['002-08', 'insight', { about: 'question', answered: true }, ['their question to me', 'answered']],
  ['002-09', 'coaching', {}, ['Coaching']],
  ['002-10', 'promise', { dueOn: '2026-03-09', keptOn: '2026-02-28' }, ['kept', 'was due']],
  ['002-12', 'goal', { byDay: '2026-06-01' }, ['open', 'by Jun 1']],
  ['002-13', 'act', { actKind: 'competitor-intel', ethics: 'do-not-use' }, ['do not use']],
  [
    '002-15',
    'incident',
    { causedBy: 'colleague', errorKind: 'omission' },
    ['came from: colleague', 'type of mistake: omission'],
  ],
  ['002-20', 'consent', { scope: ['reference-call'], audience: 'one-prospect' }, ['reference call', 'one prospect']],
  ['002-22', 'insight', { about: 'trend' }, ['industry goes']],
  ['002-23', 'insight', { about: 'technology' }, ['technology they expect']],
  ['002-24', 'insight', { about: 'fit' }, ['could use us']],
  ['002-25', 'insight', { about: 'competitor-ties' }, ['who else they work with']],
  ['002-26', 'insight', { about: 'competitor-better' }, ['others do better']],
  ['002-28', 'plan', { whatHappened: 'Their buyer left' }, ['what happened: Their buyer left']],
  ['003-05', 'insight', { about: 'loves' }, ['what they like']],
  ['003-06', 'insight', { about: 'praise', colleague: 'Sefa' }, ['praise for one of us', 'colleague: Sefa']],
  ['003-07', 'insight', { about: 'value' }, ['what it did for them']],
  ['003-08', 'incident', { ourPerson: 'Sefa', ourPersonRole: 'rescuer' }, ['Sefa', 'they put it right']],
  ['003-10', 'insight', { about: 'praise', forMe: true }, ['praise for one of us', 'it was for me']],
  ['003-12', 'observation', { watched: 'both', halfDays: 2 }, ['watched: both', 'half days: 2']],
  ['003-17', 'observation', { followUps: 'Lids for support' }, ['to follow up: Lids for support']],
  ['004-03', 'promise', { dueOn: '2026-03-06' }, ['open', 'due Mar 6']],
  ['004-04', 'call', { startedBy: 'them' }, ['they got in touch']],
  ['004-05', 'act', { actKind: 'co-presenting', origin: 'volunteered' }, ['volunteered', 'co-presenting']],
  ['004-06', 'act', { eventName: 'Plant days' }, ['event: Plant days']],
  ['004-07', 'act', { scheduledFor: '2026-03-03' }, ['planned for']],
  [
    '004-08',
    'act',
    { actKind: 'speaking', scheduledFor: '2026-03-03T10:00+01:00' },
    ['speaking', 'planned for', '10:00'],
  ],
  ['004-11', 'call', { valueGiven: 'A drawing of the shelf' }, ['given to them: A drawing of the shelf']],
];

describe('an entry', () => {
  it.each(entries)('tells %s (%s)', async (_row, chip, fields, words) => {
    offers(journal.get(chipById(chip)?.kind ?? '')?.form ?? [], fields);
    const store = await testStore();
    const { label, line, aside = '' } = await newest(store, await log(store, chip, fields));
    expect(line).toBe('As it was said');
    for (const word of words) expect(`${label} ${aside}`.toLowerCase()).toContain(word.toLowerCase());
  });

  it('000-10: an act that grew out of an earlier one points at it', async () => {
    const store = await testStore();
    const id = await log(store, 'act', { actKind: 'boss-won-or-kept' });
    const [first] = (await seePerson(store, { kind: 'known', id }))?.entries ?? [];
    const more = { actKind: 'word-of-mouth', chainFrom: first?.entry };
    must(
      await logTouch(store, { person: { kind: 'known', id }, chip: 'act', line: 'Told the others', at: null, more }),
    );
    expect((await newest(store, id)).aside).toMatch(/grew out of an earlier act/i);
  });
});

const facts: [row: string, fields: Fields, words: string[]][] = [
  ['000-01', { howMet: 'list', metOn: '2025-06-01' }, ['they chose us from a list']],
  ['000-36', { kinds: ['customer', 'friend'] }, ['customer, friend']],
  ['001-08', { trust: 4, trustCheckedOn: '2026-01-10' }, ['4', '2026-01-10']],
  ['001-22', { weKnowThem: 3, theyKnowUs: 1 }, ['3', '1']],
  ['002-02', { kinds: ['friend', 'ally', 'business-partner'] }, ['friend, ally, business partner']],
  ['002-05', { influence: 'can-influence' }, ['can influence it']],
  ['002-07', { valuedFeatures: 'Short lead times' }, ['Short lead times']],
  ['002-11', { trust: 5 }, ['5']],
  [
    '003-04',
    { peakDays: ['thursday'], peakMonthDays: '1, 31', peakNote: 'Before Easter' },
    ['thursday', '1, last', 'Before Easter'],
  ],
  ['003-16', { majorAccount: true, kinds: ['business-partner'] }, ['business partner']],
  ['004-01', { innovator: true }, ['']],
  ['004-14', { blocker: 'Waits for the new plant' }, ['Waits for the new plant']],
  ['004-16', { favourability: 5, vocality: 1 }, ['5', '1']],
];

describe('what is known of somebody', () => {
  it.each(facts)('holds %s', async (_row, fields, words) => {
    offers(formOf(FACTS), fields);
    const store = await testStore();
    const id = await log(store, 'call', {});
    must(await editFacts(store, id, fields));
    const record = (await contactById(store, id))?.record;
    const told = said<Part>(FACTS, record ?? {}, {});
    expect(told.map(({ name }) => name).toSorted()).toEqual(Object.keys(fields).toSorted());
    for (const word of words) expect(told.map((one) => one.words)).toContain(word);
  });
});

describe('a status', () => {
  it.each([
    ['001-10', 'at-risk', 'At risk'],
    ['002-27', 'lost', 'Lost'],
  ] as const)('%s: %s stands first of all that is said', async (_row, status, head) => {
    const store = await testStore();
    const id = await log(store, 'call', {});
    must(await editContact(store, id, { fields: { status } }));
    const record = (await contactById(store, id))?.record ?? null;
    const reader = { now: store.world.now(), zone: store.world.zone(), isMarked: () => false };
    expect(nextTiles(record, null, reader)[0]?.head).toBe(head);
  });

  it.each([
    ['active', true],
    ['at-risk', true],
    ['lost', true],
    ['paused', false],
    ['ended', false],
  ] as const)('%s: a word is due: %s', async (status, due) => {
    const store = await testStore();
    const id = await log(store, 'call', {});
    must(await editContact(store, id, { fields: { status } }));
    const record = (await contactById(store, id))?.record ?? null;
    const reader = { now: store.world.now(), zone: store.world.zone(), isMarked: () => false };
    expect(nextTiles(record, null, reader).some(({ of }) => of === 'touch')).toBe(due);
  });

  it('001-23: takes nothing from the stage', async () => {
    const store = await testStore();
    const id = await log(store, 'call', {});
    const person = { kind: 'known', id } as const;
    must(await moveStage(store, { person, to: 4, evidence: [], certainty: 'seen', at: null }));
    for (const status of ['at-risk', 'lost', 'active'] as const) {
      must(await editContact(store, id, { fields: { status } }));
      expect(await seePerson(store, person)).toMatchObject({ stage: 4, row: { record: { status } } });
    }
  });
});

it('000-25: ten years on one stage are said in years, and nothing of it is due', async () => {
  const store = await testStore();
  const id = await log(store, 'call', {});
  const person = { kind: 'known', id } as const;
  must(await moveStage(store, { person, to: 4, evidence: [], certainty: 'seen', at: '2016-03-02' }));
  const view = await seePerson(store, person);
  const reader = { now: store.world.now(), zone: store.world.zone(), isMarked: () => false };
  expect(sinceLine(view?.since, 'seen', reader)).toContain('10 years');
  expect(
    nextTiles(view?.row?.record ?? null, null, reader)
      .map(({ head }) => head)
      .join(),
  ).not.toMatch(/stage|due/i);
});

it('000-32: to a fan it is said what is missing for the top', async () => {
  const store = await testStore();
  const id = await log(store, 'act', { actKind: 'word-of-mouth', origin: 'asked' });
  const person = { kind: 'known', id } as const;
  must(await moveStage(store, { person, to: 6, evidence: [], certainty: 'seen', at: null }));
  const view = await seePerson(store, person);
  const missing = view && (await weighPerson(store, view)).assessment.next.filter(({ met }) => !met);
  expect(missing?.map(({ condition }) => condition.words)).toEqual([
    'a recommendation nobody asked for that brought business',
  ]);
});
