// A page that asks twice, because it never heard the answer: one write, one answer, whatever the order.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import seven from '@/lib/ladders/seven';
import { SELF_QUESTIONS } from '@/lib/model/advice/self-questions';
import { startDraft } from '@/lib/model/ladder/draft';
import { logTouch, type Touch } from '@/lib/services/entry/log-touch';
import { saveLadder } from '@/lib/services/ladder/edit-ladder';
import { moveStage } from '@/lib/services/ladder/move-stage';
import { addOrganisation } from '@/lib/services/organisation/edit-organisation';
import { addPerson } from '@/lib/services/person/add-person';
import { editEmployment } from '@/lib/services/person/edit-employments';
import { personLeft } from '@/lib/services/person/person-left';
import { saveField } from '@/lib/services/rep/edit-fields';
import { answerSelf } from '@/lib/services/rep/look-back';
import { erasePerson } from '@/lib/services/rights/erase-person';
import { takeArchive } from '@/lib/store/archive';
import type { Store } from '@/lib/store/store';
import { undo } from '@/lib/store/write';
import { DANA, filledStore, LUIS, must } from '../services/notebook';
import { tries } from '../tries';
import { disagreements } from './recount';
import { testStore } from './world';

const dana = { kind: 'known', id: DANA } as const;
const touch = (once: string, line: string): Touch => ({ person: dana, chip: 'call', line, at: null, once });

/** Each of these asked for with an id of its own. */
const ACTS: ((store: Store, id: string) => Promise<{ ok: boolean }>)[] = [
  (store, id) => logTouch(store, touch(id, 'Called')),
  (store, id) => logTouch(store, { ...touch(id, 'Met somebody'), person: { kind: 'typed', text: 'Zoe Adler' } }),
  (store, id) => moveStage(store, { person: dana, to: 2, evidence: [], certainty: 'seen', at: null, once: id }),
  (store, id) => addPerson(store, { kind: 'typed', text: 'Omar Haddad' }, id),
  (store, id) => editEmployment(store, DANA, { organisation: 'Fjord' }, id),
  (store, id) => personLeft(store, LUIS, { day: '2026-03-01', organisation: 'Fjord' }, id),
  (store, id) => addOrganisation(store, { name: 'Fjord Hotels' }, id),
  (store, id) => saveField(store, { label: 'Birthday', as: 'text' }, id),
  (store, id) => saveLadder(store, startDraft(seven, false, 'Our ladder'), [], id),
  (store, id) => answerSelf(store, SELF_QUESTIONS[0]?.id ?? '', 'More calls', id),
];

const sizes = async (store: Store) => {
  const { contacts, journal, organisations, ladders, settings } = await takeArchive(store);
  const jobs = contacts.flatMap((contact) => contact.employments ?? []).length;
  const kept = [organisations, ladders, settings].map((records) => records.length);
  return { people: contacts.length, entries: journal.length, jobs, kept };
};

describe('asked for again with the same id', () => {
  it('in any order, at once or one after the other, each is done once', async () => {
    const repeats = fc
      .array(fc.nat(ACTS.length - 1), { minLength: 1, maxLength: 12 })
      .chain((calls) => fc.record({ calls: fc.constant(calls), atOnce: fc.boolean() }));
    await fc.assert(
      fc.asyncProperty(repeats, async ({ calls, atOnce }) => {
        const [store, plain] = [await filledStore(), await filledStore()];
        const call = (n: number) => ACTS[n]?.(store, `018f9999-0000-7000-8000-00000000000${n.toString(16)}`);
        const done = atOnce ? await Promise.all(calls.map(call)) : [];
        if (!atOnce) for (const n of calls) done.push(await call(n));
        expect(done.every((one) => one?.ok)).toBe(true);
        for (const n of new Set(calls)) expect(await ACTS[n]?.(plain, '')).toMatchObject({ ok: true });
        expect(await sizes(store)).toEqual(await sizes(plain));
        expect(await disagreements(store)).toEqual([]);
        for (const one of [store, plain]) one.db.dexie.close();
      }),
      { numRuns: tries(40) },
    );
  });

  it('gives the first answer, by which all of it can be undone', async () => {
    const store = await testStore();
    const first = { ...touch('a', 'Met'), person: { kind: 'typed', text: 'Zoe Adler' } } as const;
    must(await logTouch(store, first));
    const again = must(await logTouch(store, first));
    must(await undo(store, again.receipt));
    const { contacts, journal } = await takeArchive(store);
    expect(contacts.filter((contact) => !contact.deleted)).toEqual([]);
    expect(journal.every((fact) => fact.entry !== fact.id || journal.some((other) => other.deleted))).toBe(true);
  });

  it('and other words is another write; so is one without an id', async () => {
    const store = await filledStore();
    const before = (await sizes(store)).entries;
    must(await logTouch(store, touch('a', 'One')));
    must(await logTouch(store, touch('a', 'Two')));
    const { once: _, ...bare } = touch('', 'Three');
    for (let n = 0; n < 2; n += 1) must(await logTouch(store, bare));
    expect((await sizes(store)).entries).toBe(before + 4);
  });

  it('after it failed it is tried again', async () => {
    const store = await filledStore();
    const before = (await sizes(store)).people;
    const omar = { kind: 'typed', text: 'Omar Haddad' } as const;
    const refuse = () => {
      throw new Error('broken');
    };
    const { hook } = store.db.dexie.table('contacts');
    hook('creating', refuse);
    expect(await addPerson(store, omar, 'a')).toMatchObject({ ok: false });
    hook('creating').unsubscribe(refuse);
    must(await addPerson(store, omar, 'a'));
    expect((await sizes(store)).people).toBe(before + 1);
  });
});

it('few answers are kept, and none of them once somebody is erased', async () => {
  const store = await filledStore();
  for (let n = 0; n < 50; n += 1) must(await logTouch(store, touch(String(n).padStart(3, '0'), `Call ${n}`)));
  const kept = () => store.db.meta.where('key').startsWith('done/').primaryKeys();
  expect(await kept()).toHaveLength(20);
  expect((await kept()).at(-1)).toBe('done/049');
  must(await erasePerson(store, DANA, 'asked'));
  expect(await kept()).toEqual([]);
});
