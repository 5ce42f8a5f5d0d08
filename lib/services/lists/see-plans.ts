// Plans to win somebody back: the newest of each person with its steps, and what it was about over a year.
import { type Fact, momentOf } from '@/lib/model/entry/entry';
import type { Store } from '@/lib/store/store';
import { type Said, seeKinds } from './see-kinds';

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
}

const inOrder = (a: Fact, b: Fact): number =>
  Number(Boolean(a.doneOn)) - Number(Boolean(b.doneOn)) || String(a.dueOn ?? '9').localeCompare(String(b.dueOn ?? '9'));

export async function seePlans(store: Store): Promise<Plans> {
  const all = await seeKinds(store, ['plan', 'step']);
  const plans = all.filter(({ entry }) => entry.kind === 'plan');
  const steps = all.filter(({ entry }) => entry.kind === 'step');
  const newest = [...new Map(plans.toReversed().map((plan) => [plan.person, plan])).values()].reverse();
  const whole = newest.map((plan): Plan => {
    const own = steps.filter(
      ({ entry, person }) => person === plan.person && (entry.plan ?? plan.entry.entry) === plan.entry.entry,
    );
    return { ...plan, steps: own.map(({ entry }) => entry).sort(inOrder) };
  });
  const of = (...states: unknown[]) => whole.filter(({ entry }) => states.includes(entry.state));
  const year = plans.filter(({ entry }) => momentOf(entry.at) > store.world.now() - YEAR_MS);
  const causes = Map.groupBy(
    year.flatMap(({ entry }) => (Array.isArray(entry.causes) ? entry.causes.map(String) : [])),
    (cause) => cause,
  );
  return {
    risk: of('at-risk', undefined),
    lost: of('lost'),
    over: of('won-back', 'let-go'),
    causes: [...causes].map(([cause, times]): [string, number] => [cause, times.length]).sort((a, b) => b[1] - a[1]),
  };
}
