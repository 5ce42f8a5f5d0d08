// Nobody who was erased comes back, whole or in part: by an older copy, by another laptop that still has them, by a file of any format.
import 'temporal-polyfill/global';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formats } from '@/lib/formats';
import { contextOf } from '@/lib/formats/text/context';
import type { Archive } from '@/lib/model/archive';
import type { Fact } from '@/lib/model/entry/entry';
import { liveHandles } from '@/lib/model/person/contact';
import { laterFact } from '@/lib/model/person/later-copy';
import { importedFrom } from '@/lib/model/whose/provenance';
import { applyImport, planImport } from '@/lib/services/import/plan';
import { readAs } from '@/lib/services/import/read';
import { erasePerson } from '@/lib/services/rights/erase-person';
import { takeArchive } from '@/lib/store/archive';
import type { Store } from '@/lib/store/store';
import { archiveOf, clockAt, contactOf, factOf, handleOf, idOf } from '../../formats/archives';
import { readContext } from '../../formats/context';
import { disagreements } from '../../store/recount';
import { testStore, testWorld } from '../../store/world';
import { tries } from '../../tries';
import { must } from '../notebook';

const PEOPLE = ['Victor Zamora', 'Dana Whitfield', 'Luis Ortega', 'Mina Park'];
const VICTIM = idOf(1);
const FOREIGN = { foreign: { from: importedFrom('own-address-book', '2026-03-10T09:00:00.000Z', 'import-1') } };

const contacts = PEOPLE.map((name, n) =>
  contactOf(n + 1, {
    name,
    handles: [
      handleOf('email', `${name.split(' ')[0]?.toLowerCase()}@home.example`),
      handleOf('phone', `+49 30 55501${n}0`),
    ],
  }),
);

/** Entries of any of them, in one wording or two; some name somebody in a field. */
const entries = (from: number) =>
  fc
    .array(
      fc.record({
        people: fc.subarray([1, 2, 3, 4], { minLength: 1 }),
        reworded: fc.option(fc.subarray([1, 2, 3, 4], { minLength: 1 }), { nil: null }),
        through: fc.option(fc.integer({ min: 1, max: 4 }), { nil: null }),
      }),
      { maxLength: 5 },
    )
    .map((all): Fact[] =>
      all.flatMap(({ people, reworded, through }, n) => {
        const ids = (numbers: number[]) => numbers.map(idOf);
        const first = factOf(from + n * 2, ids(people), {
          note: `Talk ${n}`,
          ...(through && { introducedBy: idOf(through) }),
        });
        const later = reworded && {
          ...first,
          id: idOf(0x1000 + from + n * 2 + 1),
          people: ids(reworded),
          note: `Talk ${n}, again`,
          clock: clockAt(from + n * 2 + 1),
        };
        return later ? [first, later] : [first];
      }),
    );

/** All that a notebook holds of the one who was erased, but that they were. */
async function tracesIn(store: Store): Promise<string[]> {
  const { contacts: cards, journal, settings, organisations } = await takeArchive(store);
  const rest = settings.filter(({ key }) => key !== `tombstone/${VICTIM}`);
  const text = JSON.stringify({ cards, journal, rest, organisations });
  return ['Victor', 'Zamora', 'victor@home', '5550100', VICTIM].filter((trace) => text.includes(trace));
}

const filled = async (archive: Archive, seed: number): Promise<Store> => {
  const store = await testStore(testWorld(undefined, seed));
  must(await applyImport(store, archive));
  return store;
};

describe('somebody erased stays away', () => {
  it('from older copies and other laptops, entries shared with others included', async () => {
    await fc.assert(
      fc.asyncProperty(entries(0), entries(100), fc.boolean(), async (before, meanwhile, twice) => {
        const old = archiveOf({ contacts, journal: before });
        const here = await filled(old, 1);
        const there = await filled(archiveOf({ contacts, journal: [...before, ...meanwhile] }), 2);
        must(await erasePerson(here, VICTIM, 'asked'));
        expect(await tracesIn(here)).toEqual([]);
        expect(await disagreements(here)).toEqual([]);
        for (const archive of [old, await takeArchive(there), ...(twice ? [old] : [])]) {
          const plan = await planImport(here, archive);
          expect(plan.erased.map(({ id }) => id)).toEqual([VICTIM]);
          must(await applyImport(here, archive));
          expect(await tracesIn(here)).toEqual([]);
        }
        expect(await disagreements(here)).toEqual([]);
        // What is others' is there all the same.
        const kept = new Set((await takeArchive(here)).journal.map(({ entry }) => entry));
        for (const [entry, [...facts]] of Map.groupBy([...before, ...meanwhile], (fact) => fact.entry))
          if (facts.reduce(laterFact).people.some((id) => id !== VICTIM)) expect(kept).toContain(entry);
      }),
      { numRuns: tries(60) },
    );
  });

  it('from a file of any format, whatever ids it gives them', async () => {
    const old = archiveOf({ contacts, journal: [factOf(1, [VICTIM]), factOf(2, [VICTIM, idOf(2)])] });
    for (const format of formats.filter(({ write, read }) => write && read)) {
      const here = await filled(old, 1);
      must(await erasePerson(here, VICTIM, 'asked'));
      const text = [...(format.write?.(old, contextOf(old)) ?? [])].join('');
      const read = await readAs({ bytes: new TextEncoder().encode(text), format }, readContext());
      if (!read.ok || !read.value.archive.contacts.some((one) => liveHandles(one).length > 0)) continue;
      must(await applyImport(here, read.value.archive, format.foreign ? FOREIGN : {}));
      expect(await tracesIn(here), format.id).toEqual([]);
    }
  });
});
