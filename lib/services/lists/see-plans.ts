// Plans to win somebody back: the newest of each person with its steps, and what it was about over a year.
import { type Fact, momentOf } from '@/lib/model/entry/entry';
import type { Store } from '@/lib/store/store';
import { entriesOfKind } from '@/lib/store/today/of-kind';
import { FIRST, REACH, type Said, saidIn, seeKinds } from './see-kinds';

const YEAR_MS = 365 * 86_400_000;

export interface Plan extends Said {
  /** The first due first; those that are done last. */
  steps: Fact[];
}

export interface Plans {
  risk: Plan[];
  lost: Plan[];
  /** Won back, or let go. */
  over: Plan[];
  /** Of the plans of one year, by id of the cause; the most frequent first. */
  causes: [cause: string, times: number][];
  /** All of them are there; until then there are only the newest, and nothing is counted. */
  whole: boolean;
}

const inOrder = (a: Fact, b: Fact): number =>
  Number(Boolean(a.doneOn)) - Number(Boolean(b.doneOn)) || String(a.dueOn ?? '9').localeCompare(String(b.dueOn ?? '9'));

/** `plans` with those of `steps` that belong to them, by person and plan. */
async function plansIn(store: Store, plans: readonly Said[], all: readonly Fact[], whole: boolean): Promise<Plans> {
  const newest = [...new Map(plans.toReversed().map((plan) => [plan.person, plan])).values()].reverse();
  const planned = new Set(newest.map(({ person }) => person));
  const own = await saidIn(
    store,
    all.filter(({ people }) => people.some((id) => planned.has(id))),
  );
  const steps = Map.groupBy(own, ({ person }) => person);
  const withSteps = newest.map((plan): Plan => {
    const of = (steps.get(plan.person) ?? []).filter(
      ({ entry }) => (entry.plan ?? plan.entry.entry) === plan.entry.entry,
    );
    return { ...plan, steps: of.map(({ entry }) => entry).sort(inOrder) };
  });
  const inState = (...states: unknown[]) => withSteps.filter(({ entry }) => states.includes(entry.state));
  return {
    risk: inState('at-risk', undefined),
    lost: inState('lost'),
    over: inState('won-back', 'let-go'),
    causes: whole ? causesOf(plans, store.world.now()) : [],
    whole,
  };
}

function causesOf(plans: readonly Said[], now: number): Plans['causes'] {
  const year = plans.filter(({ entry }) => momentOf(entry.at) > now - YEAR_MS);
  const causes = Map.groupBy(
    year.flatMap(({ entry }) => (Array.isArray(entry.causes) ? entry.causes.map(String) : [])),
    (cause) => cause,
  );
  return [...causes].map(([cause, times]): [string, number] => [cause, times.length]).sort((a, b) => b[1] - a[1]);
}

/** `come` is told the newest plans, before all are read. */
export async function seePlans(store: Store, come: (plans: Plans) => void = () => {}): Promise<Plans> {
  const [newest, steps] = await Promise.all([entriesOfKind(store, 'plan', FIRST), entriesOfKind(store, 'step', REACH)]);
  const seen = await saidIn(store, newest);
  if (newest.length < FIRST) return plansIn(store, seen, steps, true);
  come(await plansIn(store, seen, steps, false));
  return plansIn(store, await seeKinds(store, ['plan']), steps, true);
}
