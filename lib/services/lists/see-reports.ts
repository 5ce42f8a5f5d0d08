// The reports: one walk through the notebook for all figures, a slice at a time, so that the page stays awake.
import { movesOn } from '@/lib/journal/stage';
import { quotaTime } from '@/lib/model/advice/visit-quota';
import { breath } from '@/lib/model/breath';
import type { Fact } from '@/lib/model/entry/entry';
import { figures } from '@/lib/reports';
import type { Shown } from '@/lib/reports/figure';
import { stageLadder } from '@/lib/services/person/see-person';
import { defaultLadder } from '@/lib/store/read/default-ladder';
import { counts, ladderMap } from '@/lib/store/read/read';
import { everybody } from '@/lib/store/read/records';
import type { Store } from '@/lib/store/store';
import { liveFacts } from '@/lib/store/today/of-kind';

/** Rows read at once; more would be felt in a page that is open. */
const SLICE = 1_000;
/** People whose moves are counted in one go. */
const PEOPLE = 500;

/** Of a move no more than its figures ask for: there is one for everybody. */
const slim = ({ evidence: _evidence, provenance: _provenance, note: _note, ...move }: Fact): Fact => move as Fact;

export interface Report extends Shown {
  id: string;
  title: string;
}

export interface Reports {
  from: string;
  to: string;
  reports: Report[];
}

/** `progress` hears the share that was read, from 0 to 1. Null where `goOn` said no. */
export async function seeReports(
  store: Store,
  progress: (share: number) => void,
  goOn: () => boolean,
): Promise<Reports | null> {
  const [now, zone] = [store.world.now(), store.world.zone()];
  const { from, to } = quotaTime(null, now, zone);
  const ladder = stageLadder(await ladderMap(store), await defaultLadder(store));
  const asking = { now, zone, ladder, from: `${from}`, to: `${to}` };
  const countings = figures.map((figure) => ({ figure, counting: figure.count(asking) }));
  const [people = 0, entries = 0] = await counts(store, ['people', 'entries']);
  const names = new Map<string, string>();
  const moves = new Map<string, Fact[]>();
  let done = 0;
  const step = (by: number) => {
    done += by;
    progress(Math.min(1, done / Math.max(1, people + entries)));
    return goOn();
  };
  for await (const rows of everybody(store, SLICE)) {
    for (const row of rows.filter(({ sort, ladder: on }) => sort !== undefined && on === ladder.id)) {
      names.set(row.id, row.record.name);
      for (const { counting } of countings) counting.person?.({ record: row.record, stage: row.stage });
    }
    if (!step(rows.length)) return null;
  }
  for await (const facts of liveFacts(store, SLICE)) {
    for (const fact of facts) {
      const person = fact.people[0] ?? '';
      if (fact.kind === 'stage') moves.set(person, [...(moves.get(person) ?? []), slim(fact)]);
      for (const { counting } of countings) counting.entry?.(fact);
    }
    if (!step(facts.length)) return null;
  }
  let heard = 0;
  for (const [person, own] of moves) {
    const held = movesOn(ladder.id, own);
    for (const { counting } of countings) counting.moved?.(person, held, names.get(person) ?? '');
    heard += 1;
    if (heard % PEOPLE === 0) await breath();
  }
  const reports: Report[] = [];
  for (const { figure, counting } of countings) {
    await breath();
    if (!goOn()) return null;
    reports.push({ id: figure.id, title: figure.title, ...counting.result() });
  }
  return { from: asking.from, to: asking.to, reports };
}
