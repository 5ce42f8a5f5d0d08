// What customers say, over everybody: by question, by competitor, what is good to read, and who was never asked.
import { STANDING_QUESTIONS } from '@/lib/model/advice/standing-questions';
import { knownRows } from '@/lib/store/read/records';
import type { Store } from '@/lib/store/store';
import { idsOf } from '@/lib/store/today/attention';
import { withKind } from '@/lib/store/today/of-kind';
import { FIRST, type Said, seeKinds } from './see-kinds';
import { ruled, weighNext } from './weigh';

/** As many trusting people are looked at for whether they were ever asked. */
const TRUSTED = 200;

export interface Insights {
  /** What is asked again and again: trends, technology, and so on, by what it is about. */
  asked: ReadonlyMap<string, readonly Said[]>;
  /** By the name of the competitor. */
  competitors: readonly (readonly [name: string, said: readonly Said[]])[];
  /** Praise, what it did for them, problems that a colleague put right. */
  good: readonly Said[];
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value.trim() : '');

const isGood = ({ entry }: Said): boolean =>
  entry.kind === 'insight'
    ? entry.about === 'praise' || entry.about === 'value'
    : entry.kind === 'incident' && entry.ourPersonRole === 'rescuer' && Boolean(entry.resolvedOn);

const KINDS = ['insight', 'incident', 'act', 'plan'];

/** `come` is told what the newest say, before all are read. */
export async function seeInsights(store: Store, come: (insights: Insights) => void = () => {}): Promise<Insights> {
  const first = await seeKinds(store, KINDS, FIRST);
  if (first.length > 0) come(insightsIn(first));
  return insightsIn(await seeKinds(store, KINDS));
}

function insightsIn(all: readonly Said[]): Insights {
  const insights = all.filter(({ entry }) => entry.kind === 'insight');
  const about = new Set(STANDING_QUESTIONS.map((question) => question.about));
  const named = all.filter(({ entry }) => textOf(entry.competitor));
  return {
    asked: Map.groupBy(
      insights.filter(({ entry }) => about.has(String(entry.about)) && entry.about !== 'praise'),
      ({ entry }) => String(entry.about),
    ),
    competitors: [...Map.groupBy(named, ({ entry }) => textOf(entry.competitor))].sort(
      ([, a], [, b]) => b.length - a.length,
    ),
    good: all.filter(isGood),
  };
}

/** Of those who trust the rep, who has answered none of the standing questions. */
export async function neverAsked(store: Store): Promise<{ trusted: number; never: { id: string; name: string }[] }> {
  await weighNext(store, await ruled(store));
  const rows = await knownRows(store, await idsOf(store, 'backbone', TRUSTED));
  const answered = await withKind(store, rows, 'insight');
  const never = rows.filter(({ id }) => !answered.has(id)).map(({ id, record }) => ({ id, name: record.name }));
  return { trusted: rows.length, never };
}
