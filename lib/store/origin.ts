// Where what is being written comes from, completed by the rep's circumstances at this moment.

import { hasPassed, isoOf } from '@/lib/model/moment';
import { mergeProvenance } from '@/lib/model/person/merge';
import { CIRCUMSTANCES } from '@/lib/model/settings/choices';
import { type Circumstances, circumstancesIn } from '@/lib/model/whose/circumstances';
import { type Provenance, typed } from '@/lib/model/whose/provenance';
import { under } from '@/lib/model/whose/under';
import { headOf } from '@/lib/store/tables/head';
import type { Change, NewFact } from './change';
import type { Store } from './store';

type All = (from: Provenance) => Provenance;

/** An entry without an origin was typed here; it is given one only where the circumstances say more than that. */
function originOf(fact: NewFact, all: All, now: string, before: readonly Provenance[]): Provenance[] | undefined {
  const given = (fact.provenance ?? []) as Provenance[];
  const known = mergeProvenance([...before], given);
  const last = known.at(-1);
  if (last?.how === 'decided' && last.capturedAt === now) return known;
  if (known.length > 0 && !fact.entry) return known.map(all);
  const here = all(typed(now));
  const says = here.device !== undefined || here.myEmployerThen !== undefined;
  if (says && !fact.deleted) return [...known, here];
  return known.length > given.length ? known : undefined;
}

/** What is known of the entry that a fact takes the place of: a form that was open meanwhile must not forget it. */
async function beforeOf({ db }: Store, { entry }: NewFact): Promise<readonly Provenance[]> {
  if (!entry) return [];
  return headOf(await db.journal.where('entry').equals(entry).toArray())?.record.provenance ?? [];
}

async function completed(store: Store, change: Change, all: All, now: string): Promise<Change> {
  if (change.do === 'contact')
    return {
      ...change,
      ...(change.from && { from: all(change.from) }),
      ...(change.handles && {
        handles: change.handles.map((handle) => ({ ...handle, provenance: handle.provenance.map(all) })),
      }),
    };
  if (change.do !== 'fact') return change;
  const provenance = originOf(change.fact, all, now, await beforeOf(store, change.fact));
  return provenance ? { ...change, fact: { ...change.fact, provenance } } : change;
}

export async function circumstances({ db }: Pick<Store, 'db'>): Promise<Circumstances> {
  return circumstancesIn((await db.settings.get(CIRCUMSTANCES.key))?.value);
}

/** Something older comes along from another record, and was written down under other circumstances. */
const A_MINUTE = 60_000;
const isNew = ({ capturedAt }: Provenance, now: number): boolean => !hasPassed(capturedAt, A_MINUTE, now);

/** To be called in the transaction that writes. */
export async function withOrigins(store: Store, changes: readonly Change[]): Promise<Change[]> {
  const said = await circumstances(store);
  const now = store.world.now();
  const all: All = (from) => (isNew(from, now) ? under(said, from) : from);
  return Promise.all(changes.map((change) => completed(store, change, all, isoOf(now))));
}
