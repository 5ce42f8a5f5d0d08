// The numbered rules of the domain, each held against the finished parts together. Numbers that are missing have no code yet.
import { describe, expect, it } from 'vitest';
import { historyItem } from '@/components/words/present';
import { chips, faultIn, readEntry } from '@/lib/journal';
import { evidenceOf } from '@/lib/journal/evidence';
import { ladders } from '@/lib/ladders';
import seven from '@/lib/ladders/seven';
import { DEFAULT_CADENCE, rhythm } from '@/lib/model/advice/cadence';
import { isOnPeakDay, peakUse } from '@/lib/model/advice/peak-day';
import { mayAsk } from '@/lib/model/advice/reference-guard';
import { visitQuota } from '@/lib/model/advice/visit-quota';
import type { Fact } from '@/lib/model/entry/entry';
import { assess } from '@/lib/model/ladder/evidence';
import { Ladder } from '@/lib/model/ladder/ladder';
import { reach } from '@/lib/model/person/contact';
import { ownerOfEntry, ownerOfField, ownerOfHandle } from '@/lib/model/whose/ownership';
import { importedFrom } from '@/lib/model/whose/provenance';
import { logTouch } from '@/lib/services/entry/log-touch';
import { previewExport } from '@/lib/services/export/preview';
import { applyImport } from '@/lib/services/import/plan';
import { moveStage } from '@/lib/services/ladder/move-stage';
import { addPerson } from '@/lib/services/person/add-person';
import { editContact } from '@/lib/services/person/edit-contact';
import { seePerson } from '@/lib/services/person/see-person';
import { absorb, takeArchive } from '@/lib/store/archive';
import { contactById, counts, ladderMap } from '@/lib/store/read/read';
import { write } from '@/lib/store/write';
import { say } from '@/lib/words';
import { readImport } from '../services/import/read-import';
import { testStore } from '../store/world';

const zone = 'Europe/Berlin';
const noon = (day: string) => Date.parse(`${day}T12:00:00Z`);
const must = <Value>(result: { ok: true; value: Value } | { ok: false; say: string }): Value => {
  if (!result.ok) throw new Error(result.say);
  return result.value;
};

const idOf = (n: number) => `018f2222-0000-7000-8000-${n.toString(16).padStart(12, '0')}`;
let made = 0;
/** A valid entry of that kind. */
function entry(kind: string, at: string, fields: Record<string, unknown> = {}): Fact {
  made += 1;
  const frame = { id: idOf(made), entry: idOf(made), people: ['dana'], clock: '0mm000000-0000-a' };
  const fact = { ...frame, kind, at, note: '', ...(kind === 'interaction' && { type: 'call' }), ...fields };
  expect(faultIn(fact)).toBeNull();
  return fact;
}

describe('1: a ladder has 2 to 20 steps', () => {
  const ofSize = (size: number): Ladder => ({
    id: 'own',
    name: 'My own',
    perspective: 'customer-state',
    ground: 'Stranger',
    stages: Array.from({ length: size }, (_, n) => ({ name: `Step ${n}`, short: `${n}`, meaning: '', rule: [] })),
  });

  it.each([1, 21])('%i is refused', (size) => expect(Ladder.safeParse(ofSize(size)).success).toBe(false));

  it.each([4, 7, 9, 15])('%i goes out and comes back', async (size) => {
    const [store, other] = [await testStore(), await testStore()];
    await store.db.ladders.put(ofSize(size));
    must(await absorb(other, JSON.parse(JSON.stringify(await takeArchive(store)))));
    expect((await ladderMap(other)).get('own')).toEqual(ofSize(size));
  });
});

describe('2: steps may be skipped', () => {
  const dana = { kind: 'typed', text: 'dana@orbit.example' } as const;
  const move = (to: number, text = '') =>
    ({ person: dana, to, evidence: [{ text }], certainty: 'seen', at: null }) as const;

  it.each([
    ['', 'guessed'],
    ['Told two plants about us', 'seen'],
  ])('1 to 6 with evidence %j shows the skipped ones and is %s', async (text, certainty) => {
    const store = await testStore();
    must(await moveStage(store, { ...move(1), evidence: [] }));
    must(await moveStage(store, { ...move(6, text), evidence: [{ text }] }));
    const seen = await seePerson(store, dana);
    const [latest] = seen?.entries ?? [];
    expect([seen?.stage, latest?.certainty]).toEqual([6, certainty]);
    const told = latest && readEntry(latest, { ladderOf: (id) => ladders.get(id) }).aside;
    for (const n of [2, 3, 4, 5]) expect(told).toContain(seven.stages[n - 1]?.name);
    expect(told).not.toContain(seven.stages[0]?.name);
  });
});

describe('3: a problem put right, and a dealing after it', () => {
  const suggested = (from: number, ...entries: Fact[]) =>
    assess(seven, from, evidenceOf(entries, new Set(['dana']))).suggested;
  const first = entry('incident', '2026-02-02', { resolvedOn: '2026-02-04' });
  const second = { resolvedOn: '2026-02-20' };
  const call = (day: string) => entry('interaction', day);

  it('suggests step 4, and not before the dealing', () => {
    expect(suggested(3, first, call('2026-02-05'))).toBe(4);
    expect(suggested(3, first, call('2026-02-03'))).toBeNull();
    expect(suggested(3, first)).toBeNull();
    expect(suggested(3, entry('incident', '2026-02-02'), call('2026-02-05'))).toBeNull();
  });

  it('a second one suggests step 5, the same one again does not', () => {
    const another = entry('incident', '2026-02-18', second);
    const repeat = entry('incident', '2026-02-18', { ...second, repeatOf: first.entry });
    expect(suggested(4, first, another, call('2026-02-21'))).toBe(5);
    expect(suggested(4, first, repeat, call('2026-02-21'))).toBeNull();
  });

  it('a second one does not, as long as one that came back is open', () => {
    const another = entry('incident', '2026-02-18', second);
    const back = { repeatOf: first.entry };
    const story = [first, another, call('2026-02-21')];
    expect(suggested(4, ...story, entry('incident', '2026-02-22', back))).toBeNull();
    expect(suggested(4, ...story, entry('incident', '2026-02-22', { ...back, resolvedOn: '2026-02-23' }))).toBe(5);
    expect(suggested(4, ...story, entry('incident', '2026-02-22'))).toBe(5);
  });
});

describe('4: a label never changes whose an address is', () => {
  it('a friend at work keeps work addresses', async () => {
    const store = await testStore();
    const { id } = must(await addPerson(store, { kind: 'typed', text: 'dana@orbit.example' }));
    const before = (await contactById(store, id))?.record;
    must(await editContact(store, id, { fields: { kinds: ['friend'], tags: ['friend'] } }));
    const after = (await contactById(store, id))?.record;
    expect(after).toMatchObject({ kinds: ['friend'], tags: ['friend'] });
    expect(after?.handles).toMatchObject([{ value: 'dana@orbit.example', owner: 'employer' }]);
    expect(after?.handles).toEqual(before?.handles);
    for (const [field, from] of Object.entries(before?.provenance ?? {}))
      expect(after?.provenance[field]).toEqual(from);
    expect(after && reach(after).answer).toBe('no');
  });
});

describe('5: a file of the employer’s', () => {
  it('makes everything in it theirs, and none of it leaves with what is personal', async () => {
    const store = await testStore();
    const from = importedFrom('work', '2026-03-02T09:00:00.000Z', 'one');
    const rows = ['First Name,Last Name,E-mail 1 - Value,Notes', 'Dana,Whitfield,dana@orbit.example,Likes jars'].join(
      '\n',
    );
    const context = { ...store.world, from };
    const read = must(await readImport(new TextEncoder().encode(rows), 'contacts.csv', context));
    must(await applyImport(store, read.archive));
    const { contacts, journal } = await takeArchive(store);
    expect(contacts).toHaveLength(1);
    for (const contact of contacts) {
      for (const handle of contact.handles) expect(ownerOfHandle(handle).is).toBe('employer');
      for (const field of Object.keys(contact.provenance)) expect(ownerOfField(contact, field).is).toBe('employer');
    }
    for (const fact of journal) expect(ownerOfEntry(fact).is).toBe('employer');
    for (const profile of ['personal-notes', 'linkedin-defensible', 'advocates']) {
      const { archive, counts } = must(await previewExport(store, profile));
      expect([counts, JSON.stringify(archive).match(/Dana|orbit|jars/)]).toEqual([
        { people: 0, addresses: 0, entries: 0 },
        null,
      ]);
    }
  });
});

describe('6: who could still be reached after a change of job', () => {
  it('nobody known by work addresses only', async () => {
    const store = await testStore();
    const { id } = must(await addPerson(store, { kind: 'typed', text: 'dana@orbit.example' }));
    const answer = async () => {
      const row = await contactById(store, id);
      return row && reach(row.record).answer;
    };
    expect(await answer()).toBe('no');
    const addresses = [{ value: 'dana@orbit.example' }, { value: 'dana@home.example', owner: 'personal' as const }];
    must(await editContact(store, id, { fields: {}, addresses }));
    expect(await answer()).toBe('yes');
  });
});

describe('7: one to four touches in a rolling year', () => {
  const now = noon('2026-06-01');
  const seen = (...days: string[]) => {
    const touches = days.map((day) => entry('interaction', day));
    return rhythm(touches, now, DEFAULT_CADENCE, { began: null, stage: 2 });
  };
  const four = ['2025-06-02', '2025-09-01', '2026-01-01', '2026-05-01'];

  it('four are full, a fifth is shown and nothing more', () => {
    expect(DEFAULT_CADENCE).toMatchObject({ min: 1, max: 4 });
    expect(seen(...four)).toMatchObject({ thisYear: 4, state: 'full' });
    expect(seen(...four, '2026-05-02')).toMatchObject({ thisYear: 5, state: 'full' });
  });

  it('none in 365 days makes one due', () => {
    expect(seen('2025-06-01')).toMatchObject({ thisYear: 0, state: 'due' });
    expect(seen('2025-06-02')).toMatchObject({ thisYear: 1, state: 'welcome' });
  });
});

describe('8: days spent watching customers', () => {
  const visits = [
    entry('observation', '2026-02-10', { halfDays: 6, people: ['small'] }),
    entry('observation', '2026-03-05', { halfDays: 4 }),
  ];
  const quota = (employedFrom: string) =>
    visitQuota({ entries: visits, employedFrom, isMajor: (id) => id === 'dana', now: noon('2026-03-06'), zone });

  it('five to ten in the first month of somebody new, at any customer', () =>
    expect(quota('2026-02-10')).toMatchObject({ role: 'new-hire', min: 5, max: 10, days: 5 }));

  it('one or two in a quarter of somebody settled, at major accounts and partners', () =>
    expect(quota('2024-02-10')).toMatchObject({ role: 'experienced', min: 1, max: 2, days: 2 }));
});

describe('9: asking too often', () => {
  const now = noon('2026-06-01');
  const asks = [entry('ask', '2026-03-20'), entry('ask', '2026-04-20')];
  const given = asks.map(({ at }) => entry('interaction', at, { valueGiven: 'A list of caterers' }));
  const answer = (consents: Fact[] = []) => mayAsk({ asks, consents, incidents: [], given, now, zone });

  it('the third ask in 90 days warns and says when the next is due', () =>
    expect(answer()).toMatchObject({ good: false, nextOn: '2026-06-18', reasons: [{ code: 'limit' }] }));

  it('a limit the customer stated overrides it', () => {
    const consent = (limitCount: number) => entry('consent', '2026-01-05', { limitCount, limitDays: 90 });
    expect(answer([consent(3)])).toMatchObject({ good: true, nextOn: '2026-06-01' });
    expect(answer([consent(1)])).toMatchObject({ good: false, nextOn: '2026-07-19' });
  });
});

describe('10: a win-back plan is in writing', () => {
  const person = { kind: 'typed', text: 'dana@orbit.example' } as const;
  const log = async (line: string) => {
    const store = await testStore();
    const chip = chips.find(({ kind }) => kind === 'plan')?.id ?? '';
    return { store, logged: await logTouch(store, { person, chip, line, at: null }) };
  };

  it('without its text it is not saved', async () => {
    const { store, logged } = await log('  ');
    expect(logged).toMatchObject({ ok: false, code: 'not-saved' });
    expect(await counts(store, ['people', 'entries'])).toEqual([0, 0]);
  });

  it('with it, it is', async () => expect((await log('Visit in May')).logged.ok).toBe(true));
});

describe('11: what may be used as a reference', () => {
  const scopes = (...consents: Fact[]) =>
    mayAsk({ asks: [], consents, incidents: [], now: noon('2026-06-01'), zone }).scopes;
  const consent = (fields: object) => entry('consent', '2026-01-05', { scope: ['reference-call'], ...fields });

  it('nothing by a consent that is over or taken back', () => {
    expect(scopes(consent({ until: '2026-12-31' }))).toEqual(['reference-call']);
    expect(scopes(consent({ until: '2026-05-31' }))).toEqual([]);
    expect(scopes(consent({ revokedOn: '2026-05-31' }))).toEqual([]);
  });
});

describe('12: a visit is a visit', () => {
  const peak = { weekdays: [1] };
  const visit = entry('observation', '2026-03-02', { halfDays: 2 });
  const others = [
    entry('interaction', '2026-03-02', { type: 'call' }),
    entry('insight', '2026-03-02', { note: 'Answered the survey' }),
  ];

  it('on a peak day it is marked; a call or a survey is neither marked nor counted', () => {
    expect([visit, ...others].map((fact) => isOnPeakDay(fact, peak, zone))).toEqual([true, false, false]);
    const counted = visitQuota({
      entries: [visit, ...others],
      employedFrom: null,
      isMajor: () => true,
      now: noon('2026-03-06'),
      zone,
    });
    expect(counted.visits).toEqual([visit]);
  });

  it('the mark stands in the history of those whose peak day it is', () => {
    const aside = (fact: Fact, days: ('monday' | 'tuesday')[]) => {
      const reader = { now: noon('2026-03-06'), zone, isMarked: () => false, peak: peakUse({ peakDays: days }) };
      return historyItem(fact, ladders, reader).aside ?? '';
    };
    const told = say('on_peak_day');
    expect(aside(visit, ['monday'])).toContain(told);
    expect(aside(visit, ['tuesday'])).not.toContain(told);
    for (const other of others) expect(aside(other, ['monday'])).not.toContain(told);
  });
});

describe('13: a sensitive note', () => {
  const person = { kind: 'typed', text: 'Dana Whitfield' } as const;
  const held = async () => {
    const store = await testStore();
    const log = async (line: string) => must(await logTouch(store, { person, chip: 'note', line, at: null }));
    await log('Likes jars');
    const { id } = await log('Told me of the divorce');
    const [row] = await store.db.journal
      .toArray()
      .then((rows) => rows.filter(({ record }) => /divorce/.test(String(record.note))));
    const { id: _, clock: __, ...fact } = row?.record ?? entry('interaction', '2026-03-02');
    must(await write(store, [{ do: 'fact', fact: { ...fact, sensitive: true } }]));
    return { store, person: id, entry: fact.entry };
  };
  const isIn = async (profile: string, ticked: string[] = []) => {
    const { store, person } = await held();
    const made = must(await previewExport(store, profile, { ticked, person }));
    return /divorce/.test(JSON.stringify(made.archive));
  };

  it.each(['personal-notes', 'linkedin-defensible', 'employer-hand-over', 'advocates'])('is not in %s', async (id) => {
    expect(await isIn(id)).toBe(false);
  });

  it('is in it where it was ticked by name', async () => {
    const { store, entry: id } = await held();
    for (const profile of ['personal-notes', 'linkedin-defensible']) {
      const without = must(await previewExport(store, profile));
      expect(without.held.map((note) => note.id)).toContain(id);
      const { archive } = must(await previewExport(store, profile, { ticked: [id] }));
      expect(JSON.stringify(archive)).toMatch(/divorce/);
    }
  });

  it('is in what holds everything: the backup, and what one person may see of themselves', async () => {
    expect([await isIn('full-backup'), await isIn('access-request')]).toEqual([true, true]);
  });
});
