// One row of the People page: who, when they were last in touch, what comes next.
import type { GridItem } from '@/components/people/grid-row';
import { foundItem } from '@/components/words/found';
import { nextTiles } from '@/components/words/next-words';
import { comingIn, openIn, readEntry } from '@/lib/journal';
import { evidenceOf } from '@/lib/journal/evidence';
import { cadenceFor } from '@/lib/model/advice/cadence-for';
import type { Fact } from '@/lib/model/entry/entry';
import { isSensitive } from '@/lib/model/entry/sensitive';
import { stageName } from '@/lib/model/ladder/ladder';
import { workOf } from '@/lib/model/person/employment';
import { sayDay } from '@/lib/model/when';
import type { Found } from '@/lib/services/person/search';
import { stageLadder } from '@/lib/services/person/see-person';
import { rulesOf } from '@/lib/services/rep/rules';
import { PAGE } from '@/lib/store/read/read';
import { knownRows } from '@/lib/store/read/records';
import { timelinesOf } from '@/lib/store/read/timelines';
import type { Store } from '@/lib/store/store';
import { say } from '@/lib/words';
import type { PeopleListed } from './list-people';

type Reader = { now: number; zone: string };

/** The newest entries say what was last and what waits; who has more open than these is seen on their own page. */
function lastAndNext(
  { row }: Found,
  entries: readonly Fact[],
  reader: Reader,
  rules: Awaited<ReturnType<typeof rulesOf>>,
) {
  const isMarked = (id: string) => row.record.sensitive === true && (id === row.id || row.also.includes(id));
  const [newest] = entries;
  const last = newest
    ? `${sayDay(newest.at, reader.now, reader.zone)}, ${readEntry(newest, { ladderOf: () => undefined }).label}`
    : '';
  const [open] = openIn(entries.filter((entry) => !isSensitive(entry, isMarked)));
  if (open) {
    const { label, line } = readEntry(open, { ladderOf: () => undefined });
    const day = comingIn(open);
    return {
      last,
      next: day ? say('next_by', line || label, sayDay(day, reader.now, reader.zone)) : `${label}: ${line}`,
    };
  }
  const evidence = evidenceOf(entries, new Set([row.id, ...row.also]));
  const touched = new Set(evidence.flatMap((item) => (item.what === 'touch' ? [item.entry] : [])));
  const touches = entries.filter((entry) => touched.has(entry.entry));
  const said = {
    touches,
    beginning: { began: null, stage: row.stage },
    ask: null,
    offers: { refused: 0, need: null },
    rules: cadenceFor(row.record, row, rules),
  };
  return { last, next: nextTiles(row.record, said, { ...reader, isMarked })[0]?.head ?? '' };
}

/** Rows for these people, as far as they are still there. */
export async function rowItems(store: Store, listed: PeopleListed, ids: readonly string[]): Promise<GridItem[]> {
  const reader = { now: store.world.now(), zone: store.world.zone() };
  const [rows, rules] = await Promise.all([knownRows(store, ids), rulesOf(store)]);
  const found = new Map(listed.found?.map((one) => [one.row.id, one]));
  const entries = await timelinesOf(store, rows, PAGE);
  return rows.map((row): GridItem => {
    const ladder = stageLadder(listed.ladders, row.ladder);
    const one: Found = { ...found.get(row.id), row };
    const { last, next } = lastAndNext(one, entries.get(row.id) ?? [], reader, rules);
    const tags = (row.record.tags ?? []).map((tag) => (
      <span key={tag} class="tag">
        {tag}
      </span>
    ));
    const organisation = workOf(row.record).organisation ?? '';
    const stage = `${row.stage} ${stageName(ladder, row.stage)}`;
    return { ...foundItem(one, ladder, listed.asked, reader), cells: { stage, last, next, organisation, tags } };
  });
}
