// Bringing the lists up to date: whoever was written since is weighed anew, and everybody once a rule has changed.
import { LISTS_VERSION, namedBy } from '@/lib/lists';
import type { Person, Rules } from '@/lib/lists/reading/person';
import type { Ladder } from '@/lib/model/ladder/ladder';
import { nameOfField, shownFields } from '@/lib/model/person/own-field';
import { stageLadder } from '@/lib/services/person/see-person';
import { rulesOf } from '@/lib/services/rep/rules';
import { ownFields } from '@/lib/store/read/own-fields';
import { ladderMap } from '@/lib/store/read/read';
import type { ContactRow } from '@/lib/store/row';
import type { Store } from '@/lib/store/store';
import { weighSome } from '@/lib/store/today/attention';

/** People in one transaction: longer ones would keep every open page waiting. */
const SLICE = 200;
/** As many are weighed before a list is shown. */
const FIRST = 10;

export interface Ruled {
  rules: Rules;
  ladders: Map<string, Ladder>;
  /** All of it as one text: where it differs, everybody is weighed anew. */
  by: string;
}

export async function ruled(store: Store): Promise<Ruled> {
  const [set, ladders, fields] = await Promise.all([rulesOf(store), ladderMap(store), ownFields(store)]);
  const dates = shownFields(fields)
    .filter(({ as }) => as === 'day')
    .map((field) => ({ name: nameOfField(field), label: field.label }));
  const rules: Rules = { ...set, dates, zone: store.world.zone() };
  const drawn = [...ladders.values()].map(({ id, clock = '' }) => [id, clock]);
  return { rules, ladders, by: JSON.stringify([LISTS_VERSION, rules, drawn]) };
}

export const personOf = (row: ContactRow, ladders: Map<string, Ladder>): Person => ({
  id: row.id,
  also: row.also,
  record: row.record,
  ladder: stageLadder(ladders, row.ladder),
  stage: row.stage,
  ...(row.since && { since: row.since }),
});

/** Weighs the next who wait for it; false where nobody does any more. */
export async function weighNext(store: Store, { rules, ladders, by }: Ruled, size = FIRST): Promise<boolean> {
  const now = store.world.now();
  return weighSome(store, by, size, (people) =>
    people.map(({ row, facts }) => namedBy(personOf(row, ladders), facts, now, rules)),
  );
}

/** Goes on until nobody waits, or `goOn` says no; several pages may do so at once. */
export async function weighAll(store: Store, goOn: () => boolean = () => true): Promise<void> {
  const by = await ruled(store);
  while (goOn() && (await weighNext(store, by, SLICE)));
}
