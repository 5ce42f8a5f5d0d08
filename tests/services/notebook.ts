// Notebooks for the tests of export and import, and a way to see whether anything in them moved.
import { canonicalJson } from '@/lib/model/key-order';
import type { Store } from '@/lib/store/store';
import { write } from '@/lib/store/write';
import { handleOf, idOf } from '../formats/archives';
import { testStore, testWorld } from '../store/world';

export const [DANA, LUIS, MERGED, GONE] = [idOf(1), idOf(2), idOf(3), idOf(4)] as const;

/** Seen where it is the rep's to take along. */
const from = { route: 'linkedin-url', how: 'clicked-url', capturedAt: '2026-03-01T08:00:00.000Z' } as const;

const touch = (people: string[], at: string, note: string) => ({
  do: 'fact' as const,
  fact: { kind: 'interaction', type: 'call', people, at, note },
});

/** Dana (in two records) and Luis, three entries between them, and somebody deleted. */
export async function filledStore(seed = 1): Promise<Store> {
  const store = await testStore(testWorld(undefined, seed));
  const saved = await write(store, [
    {
      do: 'contact',
      id: DANA,
      fields: { name: 'Dana Whitfield', title: 'Buyer', note: 'Likes tea', tags: ['north'] },
      from,
      handles: [handleOf('email', 'dana@home.example'), handleOf('email', 'canary-work@orbit.example', 'employer')],
    },
    { do: 'contact', id: LUIS, fields: { name: 'Luis Ortega' }, from, handles: [handleOf('linkedin', 'luis-ortega')] },
    { do: 'contact', id: MERGED, fields: { name: 'D. Whitfield', mergedInto: DANA }, from },
    { do: 'contact', id: GONE, fields: { name: 'canary-gone', deleted: '2026-03-01T00:00:00.000Z' } },
    touch([DANA], '2026-02-01', 'First'),
    touch([DANA, LUIS], '2026-02-02T10:00+01:00', 'Both'),
    touch([MERGED], '2025-12-01', 'Before'),
    touch([GONE], '2025-12-02', 'canary-entry'),
    {
      do: 'fact',
      fact: {
        kind: 'stage',
        people: [DANA],
        at: '2026-02-03',
        ladder: 'seven',
        from: 0,
        to: 1,
        evidence: [],
        certainty: 'seen',
      },
    },
  ]);
  if (!saved.ok) throw new Error(saved.say);
  return store;
}

/** Every table, whole. */
export async function digest({ db }: Store): Promise<string> {
  const tables = await Promise.all(db.dexie.tables.map(async (table) => [table.name, await table.toArray()]));
  return canonicalJson(tables);
}

export const must = <Value>(result: { ok: true; value: Value } | { ok: false; say: string }): Value => {
  if (!result.ok) throw new Error(result.say);
  return result.value;
};

export const sayOf = (result: { ok: boolean; say?: string }): string => (result.ok ? 'ok' : (result.say ?? ''));
