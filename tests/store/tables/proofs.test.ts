// Suggestions accepted before their entries were kept: an older notebook and an older file are given what can be known.
import { describe, expect, it } from 'vitest';
import { migrate } from '@/lib/migrations';
import type { Archive } from '@/lib/model/archive';
import type { Fact } from '@/lib/model/entry/entry';
import { absorb, takeArchive } from '@/lib/store/archive';
import type { Change } from '@/lib/store/change';
import { openStore } from '@/lib/store/open';
import { contactById, timeline } from '@/lib/store/read/read';
import type { Store } from '@/lib/store/store';
import { findProofs } from '@/lib/store/tables/proofs';
import { PROOFS } from '@/lib/store/tables/proofs-mark';
import { write } from '@/lib/store/write';
import { DANA, LUIS, must, named } from '../changes';
import { testStore, testWorld } from '../world';

const fact = (person: string, kind: string, at: string, fields: Record<string, unknown>): Change => ({
  do: 'fact',
  fact: { kind, people: [person], at, ...fields },
});
const touch = (person: string, type: string, at: string): Change =>
  fact(person, 'interaction', at, { type, note: `${type} of ${at}` });
const accepted = (person: string, to: number, at: string, ...words: string[]): Change =>
  fact(person, 'stage', at, {
    ladder: 'seven',
    from: 0,
    to,
    evidence: words.map((text) => ({ text })),
    certainty: 'seen',
  });

/** As an older Rung left it: Dana had three dealings by then, and one more since; Luis one; Dana was moved by hand, too. */
async function older(): Promise<Store> {
  const store = await testStore(testWorld());
  const people = [named(DANA, { name: 'Dana' }), named(LUIS, { name: 'Luis' })];
  const dealings = ['2025-01-10', '2025-02-10', '2025-03-10', '2025-06-01'].map((at) => touch(DANA, 'call', at));
  const moves = [
    accepted(DANA, 2, '2025-03-10', 'three dealings'),
    accepted(DANA, 3, '2025-07-01', 'her own words'),
    accepted(LUIS, 2, '2025-03-01', 'three dealings'),
  ];
  must(await write(store, [...people, ...dealings, touch(LUIS, 'call', '2025-02-01'), ...moves]));
  await store.db.meta.put({ key: 'schema', value: 2 });
  return store;
}

const entriesOf = async (store: Store, id: string): Promise<Fact[]> => {
  const row = await contactById(store, id);
  return row ? (await timeline(store, row, undefined, 50)).entries : [];
};
const moveOf = async (store: Store, id: string, to: number) =>
  (await entriesOf(store, id)).find((entry) => entry.kind === 'stage' && entry.to === to);

async function reopened(store: Store): Promise<Store> {
  const opened = await openStore(store.world, store.db.dexie.name);
  if (!opened.ok) throw new Error(opened.say);
  await expect.poll(() => opened.value.db.meta.get(PROOFS)).toBeUndefined();
  return opened.value;
}

describe('an older notebook', () => {
  it('is given the entries that had met the rule by the day of the move', async () => {
    const store = await reopened(await older());
    const lines = new Map((await entriesOf(store, DANA)).map((entry) => [entry.entry, entry.note]));
    const move = await moveOf(store, DANA, 2);
    const refs = move?.evidence as { ref: string; certainty: string }[];
    expect(refs.map(({ ref }) => lines.get(ref))).toEqual([
      'call of 2025-01-10',
      'call of 2025-02-10',
      'call of 2025-03-10',
    ]);
    expect(refs.every(({ certainty }) => certainty === 'seen')).toBe(true);
    expect(move?.certainty).toBe('seen');
    expect(move?.at).toBe('2025-03-10');
  });

  it('calls it a guess where they had not, and leaves the rep’s own words alone', async () => {
    const old = await older();
    const own = await moveOf(old, DANA, 3);
    const store = await reopened(old);
    expect(await moveOf(store, LUIS, 2)).toMatchObject({
      evidence: [{ text: 'three dealings' }],
      certainty: 'guessed',
    });
    expect(await contactById(store, LUIS)).toMatchObject({ stage: 2, certainty: 'guessed' });
    expect(await moveOf(store, DANA, 3)).toEqual(own);
  });

  it('is looked through once, and goes on where it was broken off', async () => {
    const store = await reopened(await older());
    const move = await moveOf(store, DANA, 2);
    expect((await moveOf(await reopened(store), DANA, 2))?.clock).toBe(move?.clock);
    const again = await older();
    // Everybody up to Dana was done when the page was closed.
    await again.db.meta.put({ key: PROOFS, value: [DANA, LUIS].sort()[0] });
    await findProofs(again);
    const [first, second] = [DANA, LUIS].sort() as [string, string];
    expect((await moveOf(again, first, 2))?.evidence).toEqual([{ text: 'three dealings' }]);
    expect((await moveOf(again, first, 2))?.certainty).toBe('seen');
    expect((await moveOf(again, second, 2))?.certainty).toBe(second === LUIS ? 'guessed' : 'seen');
  });
});

describe('an older file', () => {
  it('says a guess, and is given its entries when the notebook opens next', async () => {
    const old = { ...(await takeArchive(await older())), schema: 2 };
    const raised = migrate(structuredClone(old) as unknown as Record<string, unknown>);
    if (!raised.ok) throw new Error(raised.say);
    const here = await testStore(testWorld(undefined, 2));
    must(await absorb(here, raised.value as unknown as Archive));
    expect((await moveOf(here, DANA, 2))?.certainty).toBe('guessed');
    expect((await moveOf(await reopened(here), DANA, 2))?.certainty).toBe('seen');
  });
});
