// Who is looked at again after two years without anything logged, and how they are kept.
import { describe, expect, it } from 'vitest';
import { logTouch } from '@/lib/services/entry/log-touch';
import { editContact } from '@/lib/services/person/edit-contact';
import { keepPerson, reviewDue } from '@/lib/services/rights/review-due';
import { undo } from '@/lib/store/write';
import { testStore } from '../../store/world';
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
