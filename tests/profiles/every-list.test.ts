// What holds for every list of records in every export profile: nothing leaves without a rule, and nothing stays unsaid.
import 'temporal-polyfill/global';
import { describe, expect, it } from 'vitest';
import { type Archive, LISTS, type List } from '@/lib/model/archive';
import { profiles } from '@/lib/profiles';
import type { Selection } from '@/lib/profiles/profile';
import { takeArchive } from '@/lib/store/archive';
import { idOf } from '../formats/archives';
import { namesWren, putSamples, WREN } from '../store/sample-rows';
import { testStore } from '../store/world';
import { canaryNotebook, ORIGINS } from './canaries';
import { select } from './choice';

/** Rows of one list that name Wren, who stays: she is the employer’s, and sensitive. */
async function given(list: List): Promise<{ without: Archive; with: Archive; rows: unknown[] }> {
  const store = await testStore();
  await putSamples(store);
  const samples = await takeArchive(store);
  const { archive } = canaryNotebook();
  const wren = samples.contacts
    .filter(({ id }) => id === WREN)
    .map((contact) => ({ ...contact, sensitive: true, provenance: { name: [ORIGINS.employer] } }));
  const rows = list === 'contacts' ? wren : samples[list];
  const without = { ...archive, contacts: [...archive.contacts, ...(list === 'contacts' ? [] : wren)] };
  return { without, with: { ...without, [list]: [...without[list], ...rows] }, rows };
}

/** Where a profile is about one person, are the rows of others counted by their people alone? */
const BY_PEOPLE: Record<List, boolean> = {
  contacts: false,
  journal: true,
  ladders: false,
  settings: false,
  organisations: false,
};

const keyOf = (row: unknown): unknown => (row as { id?: string }).id ?? (row as { key?: string }).key;
const leftOut = ({ leftOut: all }: Selection): number => all.reduce((sum, { count }) => sum + count, 0);

const ways = [...profiles.values()].flatMap(({ id, holdsAll }) => [
  { id, parts: {} },
  ...(holdsAll ? [{ id, parts: { withoutEmployer: true } }] : []),
]);

describe.each(ways)('$id $parts', ({ id, parts }) => {
  const choice = { person: idOf(1), ...parts };

  it.each(LISTS)('“%s”: each row goes, or is counted among what stays', async (list) => {
    const { without, with: all, rows } = await given(list);
    const [before, after] = [select(id, without, choice), select(id, all, choice)];
    const gone = new Set(after.archive[list].map(keyOf));
    if (BY_PEOPLE[list] && after.reasons['others-people']) return;
    const stay = rows.filter((row) => !gone.has(keyOf(row))).length;
    const say = `${stay} of “${list}” stayed and were not counted: tell the tally of lib/profiles/select/select.ts`;
    expect(leftOut(after) - leftOut(before), say).toBeGreaterThanOrEqual(stay);
  });

  it.each(LISTS)('“%s”: nothing in it names somebody who stays', async (list) => {
    const { with: all, rows } = await given(list);
    const { archive, whole } = select(id, all, choice);
    const say = `“${list}” left as it was, with the name of somebody who stays: give it a rule in lib/profiles/select/`;
    if (whole) expect(archive[list].map(keyOf), `the whole lacks rows of “${list}”`).toEqual(all[list].map(keyOf));
    else expect(archive[list].filter(namesWren), say).toEqual([]);
    expect(rows.length).toBeGreaterThan(0);
  });
});
