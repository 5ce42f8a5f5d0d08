// Logging, moving, adding: the first one creates the person, nobody is created twice, and all of it can be undone.
import { describe, expect, it } from 'vitest';
import type { SightedPerson } from '@/lib/model/sighting';
import { closeEntry, deleteEntry, editEntry } from '@/lib/services/entry/edit-entry';
import { draftKey } from '@/lib/services/entry/keep-draft';
import { logTouch } from '@/lib/services/entry/log-touch';
import { moveStage } from '@/lib/services/ladder/move-stage';
import { addPerson } from '@/lib/services/person/add-person';
import type { PersonRef } from '@/lib/services/person/person-ref';
import { seePerson } from '@/lib/services/person/see-person';
import { weighPerson } from '@/lib/services/person/weigh-person';
import { keepDraft } from '@/lib/store/drafts';
import { openStore } from '@/lib/store/open';
import { counts } from '@/lib/store/read/read';
import type { Store } from '@/lib/store/store';
import { undo } from '@/lib/store/write';
import { disagreements } from '../../store/recount';
import { testStore, testWorld } from '../../store/world';

const DANA: SightedPerson = {
  name: 'Dana Whitfield',
  handles: [{ channel: 'email', value: 'dana@orbit.example' }],
  organisation: 'Orbit Foods',
};
const sighted: PersonRef = { kind: 'sighted', site: 'gmail', person: DANA };
const touch = (line: string, person: PersonRef = sighted) => ({ person, chip: 'call', line, at: null });

const view = async (store: Store, ref: PersonRef = sighted) => {
  const seen = await seePerson(store, ref);
  if (!seen) throw new Error('Nobody was seen.');
  return seen;
};
const must = <Value>(result: { ok: true; value: Value } | { ok: false; say: string }): Value => {
  if (!result.ok) throw new Error(result.say);
  return result.value;
};

describe('looking', () => {
  it('creates nobody', async () => {
    const store = await testStore();
    const seen = await view(store);
    expect(seen).toMatchObject({ row: null, name: 'Dana Whitfield', stage: 0, entries: [], total: 0 });
    expect(await counts(store, ['people', 'entries'])).toEqual([0, 0]);
    expect(await store.db.changed.count()).toBe(0);
  });

  it.each([
    ['in the morning', 6],
    ['in the evening', 20],
  ])('shows what was said of today on top, %s', async (_, hour) => {
    const world = testWorld(Date.UTC(2026, 10, 27, hour));
    const store = await testStore(world);
    must(await logTouch(store, touch('The first')));
    world.pass(60_000);
    must(await logTouch(store, { ...touch('Lunch today'), at: '2026-11-27' }));
    world.pass(60_000);
    must(await logTouch(store, touch('The last')));
    expect((await view(store)).entries.map(({ note }) => note)).toEqual(['The last', 'Lunch today', 'The first']);
  });

  it('shows the newest twenty and that there are more', async () => {
    const store = await testStore();
    for (let n = 0; n < 21; n += 1) must(await logTouch(store, touch(`${n}`)));
    const seen = await view(store);
    expect(seen.entries.map((entry) => entry.note)).toEqual(Array.from({ length: 20 }, (_, n) => `${20 - n}`));
    expect(seen).toMatchObject({ total: 21, next: expect.anything() });
    expect((await seePerson(store, sighted, 21))?.next).toBeUndefined();
  });
});

describe('a first line', () => {
  it('creates the person as the page showed them, with where it came from', async () => {
    const store = await testStore();
    must(await logTouch(store, touch('  Asked for the spring prices  ')));
    const { row, entries, total } = await view(store);
    expect(row?.record).toMatchObject({ name: 'Dana Whitfield', organisation: 'Orbit Foods' });
    expect(row?.record.provenance.name).toMatchObject([{ site: 'gmail', how: 'clicked-url' }]);
    expect(entries).toMatchObject([{ kind: 'interaction', type: 'call', note: 'Asked for the spring prices' }]);
    expect([total, entries[0]?.at]).toEqual([1, '2026-03-02T10:00+01:00']);
  });

  it('by two windows at once makes one person with two entries', async () => {
    const one = await testStore();
    const two = must(await openStore(testWorld(undefined, 2), one.db.dexie.name));
    const logged = await Promise.all([logTouch(one, touch('one')), logTouch(two, touch('two'))]);
    expect(new Set(logged.map((result) => must(result).id)).size).toBe(1);
    expect(await counts(one, ['people', 'entries'])).toEqual([1, 2]);
    const moved = [moveStage(one, { ...move(3), person: other }), addPerson(two, other)];
    for (const result of await Promise.all(moved)) must(result as never);
    expect(await counts(one, ['people'])).toEqual([2]);
  });

  it('that cannot be kept creates nobody', async () => {
    const store = await testStore();
    expect(await logTouch(store, touch('x'.repeat(20_001)))).toMatchObject({
      ok: false,
      say: 'Not saved: the line is longer than 20,000 characters. Shorten it.',
    });
    expect(await logTouch(store, { ...touch('x'), at: '2026-02-31' })).toMatchObject({ ok: false, code: 'not-saved' });
    expect(await logTouch(store, { ...touch('x'), chip: 'telepathy' })).toMatchObject({ ok: false, code: 'no-chip' });
    expect(await counts(store, ['people', 'entries'])).toEqual([0, 0]);
  });

  it('can be undone whole, and that can be undone too', async () => {
    const store = await testStore();
    const { receipt } = must(await logTouch(store, touch('Called')));
    const back = must(await undo(store, receipt));
    expect((await view(store)).row).toBeNull();
    must(await undo(store, back));
    expect(await view(store)).toMatchObject({ total: 1, name: 'Dana Whitfield' });
    expect(await disagreements(store)).toEqual([]);
  });

  it('can be corrected and taken away', async () => {
    const store = await testStore();
    must(await logTouch(store, touch('Caled')));
    const [entry] = (await view(store)).entries;
    if (!entry) throw new Error('There is one entry.');
    must(await editEntry(store, entry, { note: 'Called' }));
    expect((await view(store)).entries).toMatchObject([{ note: 'Called' }]);
    expect(await editEntry(store, entry, { type: 'telepathy' })).toMatchObject({ ok: false });
    must(await deleteEntry(store, entry));
    expect(await view(store)).toMatchObject({ entries: [], total: 0 });
  });

  it('is corrected field by field: what another window corrected meanwhile stays', async () => {
    const store = await testStore();
    must(await logTouch(store, touch('Caled')));
    const [entry] = (await view(store)).entries;
    if (!entry) throw new Error('There is one entry.');
    must(await editEntry(store, entry, { at: '2026-02-01' }));
    must(await editEntry(store, entry, { note: 'Called', at: entry.at, type: entry.type }));
    expect((await view(store)).entries).toMatchObject([{ note: 'Called', at: '2026-02-01' }]);
    must(await deleteEntry(store, entry));
    expect(await editEntry(store, entry, { note: 'Called again' })).toMatchObject({ ok: false, code: 'gone' });
    expect(await view(store)).toMatchObject({ entries: [], total: 0 });
  });

  it('that stays open is closed as of today', async () => {
    const store = await testStore();
    must(await logTouch(store, { ...touch('A crate came in broken'), chip: 'incident', at: '2026-02-20' }));
    const [entry] = (await view(store)).entries;
    if (!entry) throw new Error('There is one entry.');
    must(await closeEntry(store, entry, 'resolvedOn'));
    expect((await view(store)).entries).toMatchObject([{ at: '2026-02-20', resolvedOn: '2026-03-02' }]);
  });
});

const other: PersonRef = { kind: 'typed', text: 'luis@orbit.example' };
const move = (to: number) => ({ person: sighted, to, evidence: [], certainty: 'seen' as const, at: null });

describe('a move', () => {
  it('from 1 to 6 is allowed, remembers the way, and is a guess without evidence', async () => {
    const store = await testStore();
    must(await moveStage(store, move(1)));
    must(await moveStage(store, move(6)));
    const { stage, entries, row } = await view(store);
    expect([stage, row?.certainty]).toEqual([6, 'guessed']);
    expect(entries[0]).toMatchObject({ from: 1, to: 6, certainty: 'guessed' });
  });

  it('keeps its evidence and its certainty', async () => {
    const store = await testStore();
    must(await moveStage(store, { ...move(3), evidence: [{ text: 'Called me first' }, { text: ' ' }] }));
    expect((await view(store)).entries).toMatchObject([{ evidence: [{ text: 'Called me first' }], certainty: 'seen' }]);
  });

  it('up to a stage that ladders cannot have is refused', async () => {
    const store = await testStore();
    expect(await moveStage(store, move(21))).toMatchObject({ ok: false, code: 'not-saved' });
    expect(await counts(store, ['people'])).toEqual([0]);
  });

  it('is suggested by what was logged, and never made by itself', async () => {
    const store = await testStore();
    must(await logTouch(store, { ...touch('First order'), chip: 'order' }));
    const seen = await view(store);
    expect(seen.stage).toBe(0);
    expect((await weighPerson(store, seen)).assessment.suggested).toBe(1);
  });
});

describe('adding by hand', () => {
  it('takes a name or an address, and finds who is there already', async () => {
    const store = await testStore();
    const luis = must(await addPerson(store, other));
    expect(must(await addPerson(store, { kind: 'typed', text: ' Luis@Orbit.example ' })).id).toBe(luis.id);
    expect(await addPerson(store, { kind: 'typed', text: '  ' })).toMatchObject({ ok: false, code: 'empty' });
    expect(await counts(store, ['people'])).toEqual([1]);
  });

  it('refuses a name that no backup would give back', async () => {
    const store = await testStore();
    const refused = await addPerson(store, { kind: 'typed', text: 'x'.repeat(400) });
    expect(refused).toMatchObject({ ok: false, say: expect.stringContaining('name: longer than 300 characters') });
  });
});

describe('the draft of a line', () => {
  const LINE = 'Called about the spring line';
  const draft = (text: string, ref: PersonRef | null = sighted) => ({
    key: draftKey(ref),
    text,
    chip: 'call',
    at: null,
  });
  const kept = async (store: Store) => (await store.db.drafts.toArray()).map(({ text }) => text);

  it('goes with the saving, wherever it was typed, so that no page offers it a second time', async () => {
    for (const ref of [sighted, null]) {
      const store = await testStore();
      await keepDraft(store, draft(LINE, ref));
      must(await logTouch(store, { ...touch(LINE), draft: LINE }));
      expect(await kept(store)).toEqual([]);
    }
  });

  it('stays where more was typed meanwhile, and where nothing was saved', async () => {
    const store = await testStore();
    await keepDraft(store, draft(`${LINE} and`));
    must(await logTouch(store, { ...touch(LINE), draft: LINE }));
    expect(await kept(store)).toEqual([`${LINE} and`]);
    await keepDraft(store, draft(LINE));
    expect(await logTouch(store, { ...touch(LINE), chip: 'no such kind', draft: LINE })).toMatchObject({ ok: false });
    expect(await kept(store)).toEqual([LINE]);
  });
});
