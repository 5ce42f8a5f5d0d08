// Who is looked at again after two years without anything logged, and how they are kept.
import { describe, expect, it } from 'vitest';
import { logTouch } from '@/lib/services/entry/log-touch';
import { editContact } from '@/lib/services/person/edit-contact';
import { keepPerson, reviewDue } from '@/lib/services/rights/review-due';
import { undo, write } from '@/lib/store/write';
import { requestsOf } from '../../store/requests';
import { testStore, testWorld } from '../../store/world';
import { must, sayOf } from '../notebook';

const DAY = 86_400_000;

async function knownFor(days: number) {
  const store = await testStore();
  const touch = { person: { kind: 'typed', text: 'Dana' } as const, chip: 'call', line: 'First', at: null };
  const { id } = must(await logTouch(store, touch));
  (store.world as unknown as { pass(ms: number): void }).pass(days * DAY);
  return { store, id };
}
const names = async (store: Parameters<typeof reviewDue>[0]) =>
  (await reviewDue(store, 10)).due.map(({ name }) => name);

describe('a review is due', () => {
  it('after two years without an entry, not before', async () => {
    expect(await names((await knownFor(729)).store)).toEqual([]);
    expect(await names((await knownFor(732)).store)).toEqual(['Dana']);
  });

  it('whatever was changed on the card since, until something is logged', async () => {
    const { store, id } = await knownFor(732);
    must(await editContact(store, id, { fields: { title: 'Buyer' } }));
    expect(await names(store)).toEqual(['Dana']);
    must(await logTouch(store, { person: { kind: 'known', id }, chip: 'call', line: 'Again', at: null }));
    expect(await names(store)).toEqual([]);
  });

  it('no longer for somebody kept with a day and a reason, until that day; undo brings it back', async () => {
    const { store, id } = await knownFor(732);
    const { receipt } = must(await keepPerson(store, id, '2029-01-01', 'Old friend of the house'));
    expect(await names(store)).toEqual([]);
    must(await undo(store, receipt));
    expect(await names(store)).toEqual(['Dana']);
  });

  it('and keeping without a reason or a day to come is refused', async () => {
    const { store, id } = await knownFor(732);
    expect(sayOf(await keepPerson(store, id, '2029-01-01', ' '))).toMatch(/why you keep them/);
    expect(sayOf(await keepPerson(store, id, '2020-01-01', 'x'))).toMatch(/a day to come/);
    expect(sayOf(await keepPerson(store, id, 'soon', 'x'))).toMatch(/a day to come/);
  });
});

describe('in a large notebook', () => {
  const AGO = 3 * 365;

  /** Everybody heard of lately but every tenth, who was not for three years, and as many of whom nothing was ever logged. */
  async function large(people: number) {
    const store = await testStore(testWorld(Date.UTC(2026, 2, 2, 9)));
    const at = (days: number) => new Date(store.world.now() - days * DAY).toISOString();
    const some = Array.from({ length: people }, (_, n) => ({ n, id: store.world.newId() }));
    must(
      await write(
        store,
        some.map(({ n, id }) => ({ do: 'contact', id, fields: { name: `No. ${n}` } })),
      ),
    );
    const called = { kind: 'interaction', type: 'call', note: 'Called' };
    must(
      await write(
        store,
        some
          .filter(({ n }) => n % 10 !== 1)
          .map(({ n, id }) => ({ do: 'fact', fact: { ...called, people: [id], at: at(n % 10 ? n % 700 : AGO + n) } })),
      ),
    );
    return store;
  }

  it('the longest ago come first, and that there are more is said', async () => {
    const store = await large(400);
    const { due, more } = await reviewDue(store, 20);
    expect(due.map(({ name }) => name)).toEqual(Array.from({ length: 20 }, (_, n) => `No. ${390 - n * 10}`));
    expect(more).toBe(true);
    expect((await reviewDue(store, 40)).more).toBe(false);
    expect((await reviewDue(store, 39)).more).toBe(true);
  });

  it('those who are kept are passed over, however many they are', async () => {
    const store = await large(400);
    const old = (await reviewDue(store, 39)).due;
    must(
      await write(
        store,
        old.map(({ id }) => ({ do: 'contact', id, fields: { keepUntil: '2029-01-01', keepReason: 'Friend' } })),
      ),
    );
    expect((await reviewDue(store, 20)).due.map(({ name }) => name)).toEqual(['No. 0']);
  });

  it('the records of whoever was heard of lately are not read', async () => {
    const store = await large(1_000);
    const { rows } = await requestsOf(() => reviewDue(store, 200));
    // A hundred nobody ever logged anything with, and a hundred of long ago.
    expect(rows).toBeLessThanOrEqual(220);
  });
});
