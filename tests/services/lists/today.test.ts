// Today: each person once under the strongest reason, put off and brought back, and the index as if counted anew.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lists, namedBy } from '@/lib/lists';
import { changeListed, checkTrust, putOffPerson } from '@/lib/services/lists/act';
import { FEW, seeToday, type Today } from '@/lib/services/lists/today';
import { personOf, ruled, weighAll } from '@/lib/services/lists/weigh';
import { deletePerson } from '@/lib/services/person/delete-person';
import { mergePeople } from '@/lib/services/person/merge-people';
import { saveCadence } from '@/lib/services/rep/rules';
import { erasePerson } from '@/lib/services/rights/erase-person';
import { timeline } from '@/lib/store/read/read';
import type { Store } from '@/lib/store/store';
import { idsOn } from '@/lib/store/today/attention';
import { undo, write } from '@/lib/store/write';
import { testStore, testWorld } from '../../store/world';
import { tries } from '../../tries';
import { must } from '../notebook';

const DAY = 86_400_000;
const idOf = (n: number) => `018f1111-0000-7000-8000-${n.toString(16).padStart(12, '0')}`;
const [DANA, LUIS, ADA] = [idOf(1), idOf(2), idOf(3)];

const person = (id: string, fields = {}) => ({
  do: 'contact' as const,
  id,
  fields: { name: `Person ${id}`, ...fields },
});
const fact = (people: string[], at: string, fields: Record<string, unknown>) => ({
  do: 'fact' as const,
  fact: { kind: 'interaction', type: 'call', note: 'Called', people, at, ...fields },
});

/** `group: id, id` for each group that has somebody. */
const told = ({ groups }: Today) =>
  groups.map(({ group, rows }) => `${group}: ${rows.map(({ contact }) => contact.record.name.slice(-1)).join()}`);
const reasons = ({ groups }: Today) => groups.flatMap(({ rows }) => rows.map(({ reason }) => reason));

async function notebook() {
  const world = testWorld();
  const store = await testStore(world);
  must(
    await write(store, [
      person(DANA, { trust: 5, trustCheckedOn: '2025-01-10' }),
      person(LUIS),
      fact([DANA], '2026-02-20', {}),
      fact([DANA], '2026-02-20', { kind: 'promise', note: 'Samples', dueOn: '2026-03-01' }),
      fact([LUIS], '2025-10-01', {}),
    ]),
  );
  return { store, world };
}

describe('Today', () => {
  it('shows a person once, under the strongest reason', async () => {
    const { store } = await notebook();
    expect(told(await seeToday(store))).toEqual(['said: 1', 'word: 2']);
    expect(reasons(await seeToday(store))[0]).toBe('Samples by Sun, Mar 1, yesterday');
  });

  it('goes on to the next reason once the first is done, and back when that is undone', async () => {
    const { store } = await notebook();
    const [row] = (await seeToday(store)).groups[0]?.rows ?? [];
    if (row?.action.do !== 'change') throw new Error('The promise can be kept.');
    const { receipt } = must(await changeListed(store, row.action));
    expect(told(await seeToday(store))).toEqual(['lost: 1', 'word: 2']);
    must(await checkTrust(store, DANA));
    expect(told(await seeToday(store))).toEqual(['word: 2']);
    must(await undo(store, receipt));
    expect(told(await seeToday(store))).toEqual(['said: 1', 'word: 2']);
  });

  it('leaves out who was put off until the day, but for a stronger reason', async () => {
    const { store, world } = await notebook();
    const receipt = must(await putOffPerson(store, LUIS, 'word-welcome', 7));
    expect(told(await seeToday(store))).toEqual(['said: 1']);
    must(await write(store, [fact([LUIS], '2026-03-01', { kind: 'incident', note: 'Broken' })]));
    expect(told(await seeToday(store))).toEqual(['said: 1', 'lost: 2']);
    must(await putOffPerson(store, LUIS, 'problem', 2));
    expect(told(await seeToday(store))).toEqual(['said: 1']);
    world.pass(2 * DAY);
    expect(told(await seeToday(store))).toEqual(['said: 1', 'lost: 2']);
    must(await undo(store, receipt));
  });

  it('names somebody when their day comes, though nothing was written since', async () => {
    const { store, world } = await notebook();
    must(
      await write(store, [
        person(ADA),
        fact([ADA], '2026-03-01', { kind: 'promise', note: 'A list', dueOn: '2026-03-05' }),
        fact([ADA], '2026-03-01', {}),
      ]),
    );
    expect(told(await seeToday(store))).toEqual(['said: 1', 'word: 2']);
    world.pass(3 * DAY);
    expect(told(await seeToday(store))).toEqual(['said: 1,3', 'word: 2']);
  });

  it('weighs everybody anew once a rule has changed', async () => {
    const { store } = await notebook();
    await seeToday(store);
    must(await saveCadence(store, { min: 1, max: 1, newWeeks: 8 }));
    expect(told(await seeToday(store))).toEqual(['said: 1']);
  });

  it('shows a few, all of a group when asked, and counts them', async () => {
    const { store } = await notebook();
    const many = Array.from({ length: 23 }, (_, n) => idOf(100 + n));
    must(
      await write(
        store,
        many.flatMap((id) => [person(id), fact([id], '2025-10-02', {})]),
      ),
    );
    await weighAll(store);
    const word = (await seeToday(store)).groups.at(-1);
    expect([word?.rows.length, word?.total]).toEqual([FEW, 24]);
    expect((await seeToday(store, 'word', 50)).groups.at(-1)?.rows.length).toBe(24);
  });

  it('weighs everybody, whether few have many entries or many have few', async () => {
    const { store } = await notebook();
    const calls = (id: string, n: number) =>
      Array.from({ length: n }, (_, i) => fact([id], `2025-09-${String(1 + (i % 28)).padStart(2, '0')}`, {}));
    const sizes = [160, 1, 1, 149, 1, 90, 90, ...Array.from({ length: 60 }, () => 3)];
    const ids = sizes.map((_, n) => idOf(200 + n));
    for (const [n, size] of sizes.entries()) {
      const id = ids[n] ?? '';
      must(await write(store, [person(id), ...calls(id, size)]));
    }
    await weighAll(store);
    const kept = await store.db.dexie.table('attention').toArray();
    expect(kept.map(({ id }) => id).sort()).toEqual([DANA, LUIS, ...ids].sort());
  });

  it('tells of each group as it comes, the first before the last, and of how many there are in the end', async () => {
    const { store } = await notebook();
    const parts: Today[] = [];
    const whole = await seeToday(store, null, FEW, (part) => parts.push(part));
    expect(parts.map(told)).toEqual([['said: 1'], ['said: 1', 'word: 2']]);
    expect(parts.map(({ people }) => people)).toEqual([undefined, undefined]);
    expect(whole).toEqual({ ...parts.at(-1), people: 2 });
    expect((await seeToday(store, 'word')).people).toBe(1);
  });

  it('forgets who was deleted, erased or merged', async () => {
    const { store } = await notebook();
    await seeToday(store);
    must(await mergePeople(store, DANA, LUIS));
    expect(told(await seeToday(store))).toEqual(['said: 1']);
    must(await deletePerson(store, DANA));
    expect(told(await seeToday(store))).toEqual([]);
    expect(await store.db.dexie.table('attention').toArray()).toEqual([]);
    const other = await notebook();
    await seeToday(other.store);
    must(await putOffPerson(other.store, DANA, 'promise', 3));
    must(await erasePerson(other.store, DANA, 'asked'));
    expect((await other.store.db.dexie.table('attention').toArray()).map(({ id }) => id)).toEqual([LUIS]);
    expect(await other.store.db.settings.get(`later/${DANA}`)).toBeUndefined();
  });

  it('says nothing of what is sensitive in another record of the same person, or about somebody who is', async () => {
    const { store } = await notebook();
    must(await write(store, [person(ADA, { sensitive: true })]));
    must(
      await write(store, [
        fact([LUIS, ADA], '2026-02-01', { kind: 'promise', note: 'Visit in hospital', dueOn: '2026-03-01' }),
      ]),
    );
    expect(reasons(await seeToday(store)).join()).not.toContain('hospital');
    expect(reasons(await seeToday(store)).join()).toContain('Samples');
    must(await mergePeople(store, ADA, DANA));
    expect(reasons(await seeToday(store)).join()).not.toContain('Samples');
  });

  it('writes nothing where nothing waits', async () => {
    const { store } = await notebook();
    await weighAll(store);
    const before = JSON.stringify(await store.db.meta.toArray());
    const writes: string[] = [];
    for (const table of store.db.dexie.tables) {
      table.hook('creating', () => void writes.push(table.name));
      table.hook('updating', () => void writes.push(table.name));
      table.hook('deleting', () => void writes.push(table.name));
    }
    await seeToday(store);
    expect(writes).toEqual([]);
    expect(JSON.stringify(await store.db.meta.toArray())).toBe(before);
  });
});

/** Whom each list names by the index, and by going through everybody. */
async function both(store: Store): Promise<[unknown, unknown]> {
  await weighAll(store);
  const { rules, ladders } = await ruled(store);
  const rows = (await store.db.contacts.toArray()).filter(({ sort }) => sort !== undefined);
  const again = await Promise.all(
    rows.map(async (row) => {
      const { entries } = await timeline(store, row, undefined, 1_000);
      return [row.id, namedBy(personOf(row, ladders), entries, store.world.now(), rules)?.marks ?? []] as const;
    }),
  );
  const now = store.world.now();
  const counted = lists.map(({ id }) => [
    id,
    again
      .flatMap(([person, marks]) => (marks.some(([list, from]) => list === id && from <= now) ? [person] : []))
      .sort(),
  ]);
  const kept = await Promise.all(lists.map(async ({ id }) => [id, (await idsOn(store, id, 1_000)).sort()]));
  return [kept, counted];
}

const people = [1, 2, 3].map(idOf);
const day = fc.integer({ min: 1, max: 28 }).map((n) => `2026-02-${n.toString().padStart(2, '0')}`);
const step = fc.oneof(
  fc.record({
    do: fc.constant('log'),
    who: fc.constantFrom(...people),
    at: day,
    of: fc.constantFrom('call', 'promise', 'incident', 'ask'),
  }),
  fc.record({ do: fc.constant('trust'), who: fc.constantFrom(...people), at: day, of: fc.constant('') }),
  fc.record({ do: fc.constant('pass'), who: fc.constantFrom(...people), at: day, of: fc.constant('') }),
  fc.record({ do: fc.constant('undo'), who: fc.constantFrom(...people), at: day, of: fc.constant('') }),
  fc.record({ do: fc.constant('merge'), who: fc.constantFrom(...people), at: day, of: fc.constantFrom(...people) }),
  fc.record({ do: fc.constant('rule'), who: fc.constantFrom(...people), at: day, of: fc.constantFrom('1', '6') }),
);

it('whatever was written, in whatever order: the index says what going through everybody says', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 12 }), async (steps) => {
      const world = testWorld();
      const store = await testStore(world);
      let last = must(
        await write(
          store,
          people.map((id) => person(id)),
        ),
      );
      for (const { do: what, who, at, of } of steps) {
        if (what === 'log') {
          const more = of === 'call' ? {} : { kind: of, ...(of === 'promise' && { dueOn: at }) };
          last = must(await write(store, [fact([who], at, more)]));
        }
        if (what === 'trust') last = must(await write(store, [person(who, { trust: 4, trustCheckedOn: at })]));
        if (what === 'pass') world.pass(40 * DAY);
        if (what === 'undo') last = must(await undo(store, last));
        if (what === 'merge' && who !== of) await mergePeople(store, who, of);
        if (what === 'rule') must(await saveCadence(store, { min: 1, max: Number(of), newWeeks: 8 }));
        const [kept, counted] = await both(store);
        expect(kept).toEqual(counted);
      }
    }),
    { numRuns: tries(25) },
  );
});
