// The card of a person: editing, merging, deleting, "this is the same person", and the line half typed.
import { describe, expect, it } from 'vitest';
import { draftKeeper, draftKey } from '@/lib/services/entry/keep-draft';
import { logTouch } from '@/lib/services/entry/log-touch';
import { addPerson } from '@/lib/services/person/add-person';
import { deletePerson } from '@/lib/services/person/delete-person';
import { editContact } from '@/lib/services/person/edit-contact';
import { editEmployment } from '@/lib/services/person/edit-employments';
import { mergePeople } from '@/lib/services/person/merge-people';
import { personLeft } from '@/lib/services/person/person-left';
import { sameAs } from '@/lib/services/person/same-as';
import { seeContact, seeSighted } from '@/lib/services/person/see-person';
import { readDraft } from '@/lib/store/drafts';
import { openStore } from '@/lib/store/open';
import { counts, findContacts } from '@/lib/store/read/read';
import type { Store } from '@/lib/store/store';
import { undo } from '@/lib/store/write';
import { disagreements } from '../../store/recount';
import { testStore, testWorld } from '../../store/world';

const must = <Value>(result: { ok: true; value: Value } | { ok: false; say: string }): Value => {
  if (!result.ok) throw new Error(result.say);
  return result.value;
};
const add = async (store: Store, text: string) => must(await addPerson(store, { kind: 'typed', text })).id;
const log = async (store: Store, id: string, line: string) =>
  must(await logTouch(store, { person: { kind: 'known', id }, chip: 'call', line, at: null }));
const mailed = (value: string) => ({ handles: [{ channel: 'email' as const, value }] });

describe('editing', () => {
  it('saves fields and addresses whole, and undo brings all back', async () => {
    const store = await testStore();
    const id = await add(store, 'dana@orbit.example');
    const edit = {
      fields: { name: 'Dana', title: 'Buyer' },
      addresses: [{ value: 'dana@home.example', owner: 'personal' as const }],
    };
    const { receipt } = must(await editContact(store, id, edit));
    expect((await seeContact(store, id))?.row).toMatchObject({ keys: ['email:dana@home.example'], sort: 'dana' });
    must(await undo(store, receipt));
    expect((await seeContact(store, id))?.row).toMatchObject({
      keys: ['email:dana@orbit.example'],
      sort: 'dana@orbit.example',
    });
  });

  it.each([
    ['no-name', { fields: { name: ' ' } }],
    ['no-address', { fields: {}, addresses: [{ value: 'not an address' }] }],
    ['taken', { fields: {}, addresses: [{ value: 'luis@orbit.example' }] }],
    ['not-saved', { fields: { note: 'x'.repeat(20_001) } }],
  ])('is refused: %s', async (code, edit) => {
    const store = await testStore();
    const id = await add(store, 'dana@orbit.example');
    await add(store, 'luis@orbit.example');
    const before = await seeContact(store, id);
    expect(await editContact(store, id, edit)).toMatchObject({ ok: false, code });
    expect(await seeContact(store, id)).toEqual(before);
  });

  it('in two windows cannot give one address to two people', async () => {
    const one = await testStore();
    const two = must(await openStore(testWorld(undefined, 2), one.db.dexie.name));
    const [dana, luis] = [await add(one, 'Dana'), await add(one, 'Luis')];
    const edit = { fields: {}, addresses: [{ value: 'team@orbit.example' }] };
    const results = await Promise.all([editContact(one, dana, edit), editContact(two, luis, edit)]);
    expect(results.map((result) => result.ok).toSorted()).toEqual([false, true]);
  });

  it('of somebody deleted meanwhile says so', async () => {
    const store = await testStore();
    const id = await add(store, 'Dana');
    must(await deletePerson(store, id));
    expect(await editContact(store, id, { fields: { name: 'D.' } })).toMatchObject({ ok: false, code: 'gone' });
  });
});

describe('an address of a job', () => {
  const WORK = 'dana@orbit.example';

  async function employed() {
    const store = await testStore();
    const id = await add(store, WORK);
    must(await editEmployment(store, id, { id: 'orbit', organisation: 'Orbit Foods' }));
    must(await editEmployment(store, id, { id: 'fjord', organisation: 'Fjord', to: '2025-01-31' }));
    return { store, id };
  }
  const give = (store: Store, id: string, employment: string | null, owner = 'employer' as const) =>
    editContact(store, id, { fields: {}, addresses: [{ value: WORK, owner, employment }] });
  const jobOf = async (store: Store, id: string) =>
    (await seeContact(store, id))?.row?.record.handles.map(({ employment }) => employment ?? null);

  it('is given to it, to another and to none, and each is taken back', async () => {
    const { store, id } = await employed();
    must(await give(store, id, 'orbit'));
    const { receipt } = must(await give(store, id, 'fjord'));
    expect(await jobOf(store, id)).toEqual(['fjord']);
    must(await undo(store, receipt));
    expect(await jobOf(store, id)).toEqual(['orbit']);
    must(await undo(store, must(await give(store, id, null)).receipt));
    expect(await jobOf(store, id)).toEqual(['orbit']);
  });

  it('stays with it where the card is saved without a word about it', async () => {
    const { store, id } = await employed();
    must(await give(store, id, 'orbit'));
    must(await editContact(store, id, { fields: { title: 'Buyer' }, addresses: [{ value: WORK }] }));
    expect(await jobOf(store, id)).toEqual(['orbit']);
  });

  it('ends with that job and no other', async () => {
    const { store, id } = await employed();
    must(await give(store, id, 'fjord'));
    must(await personLeft(store, id, { day: '2026-01-31' }));
    expect((await seeContact(store, id))?.row?.record.handles[0]?.deadOn).toBeUndefined();
    must(await editEmployment(store, id, { id: 'orbit', organisation: 'Orbit Foods', to: null }));
    must(await give(store, id, 'orbit'));
    must(await personLeft(store, id, { day: '2026-01-31' }));
    expect((await seeContact(store, id))?.row?.record.handles[0]?.deadOn).toBe('2026-01-31');
  });

  it('is refused a job that is not there', async () => {
    const { store, id } = await employed();
    expect(await give(store, id, 'nowhere')).toMatchObject({ ok: false, code: 'no-job' });
    expect(await jobOf(store, id)).toEqual([null]);
  });

  it('keeps it when two records become one, whichever of them knew', async () => {
    const { store, id } = await employed();
    must(await give(store, id, 'orbit'));
    const other = await add(store, 'Dana W.');
    must(await sameAs(store, other, 'gmail', mailed(WORK)));
    const { receipt } = must(await mergePeople(store, other, id));
    expect(await seeContact(store, other)).toMatchObject({
      row: { record: { handles: [{ employment: 'orbit' }], employments: [{ id: 'orbit' }, { id: 'fjord' }] } },
    });
    must(await undo(store, receipt));
    expect(await jobOf(store, other)).toEqual([null]);
  });
});

describe('merging', () => {
  it('keeps what both had, on one timeline, and undo parts them', async () => {
    const store = await testStore();
    const [kept, gone] = [await add(store, 'dana@orbit.example'), await add(store, 'dana@home.example')];
    must(await editContact(store, gone, { fields: { title: 'Buyer', tags: ['vip'] } }));
    await log(store, kept, 'one');
    await log(store, gone, 'two');
    const { receipt } = must(await mergePeople(store, kept, gone));
    for (const value of ['dana@orbit.example', 'dana@home.example']) {
      const seen = await seeSighted(store, 'gmail', mailed(value));
      expect(seen).toMatchObject({ ref: { id: kept }, total: 2, title: 'Buyer' });
    }
    expect(await counts(store, ['people'])).toEqual([1]);
    must(await undo(store, receipt));
    expect(await seeSighted(store, 'gmail', mailed('dana@home.example'))).toMatchObject({
      ref: { id: gone },
      total: 1,
    });
    expect(await seeContact(store, kept)).toMatchObject({ total: 1, title: '' });
    expect(await disagreements(store)).toEqual([]);
  });

  it('of somebody with themselves, or with somebody deleted, does nothing', async () => {
    const store = await testStore();
    const [one, two] = [await add(store, 'Dana'), await add(store, 'Luis')];
    expect(await mergePeople(store, one, one)).toMatchObject({ ok: false, code: 'same' });
    must(await deletePerson(store, two));
    expect(await mergePeople(store, one, two)).toMatchObject({ ok: false, code: 'same' });
  });
});

it('a deleted person is nowhere, and undo brings them back with their history', async () => {
  const store = await testStore();
  const id = await add(store, 'dana@orbit.example');
  await log(store, id, 'Called');
  const { receipt } = must(await deletePerson(store, id));
  expect(await seeContact(store, id)).toBeNull();
  expect(await findContacts(store, 'dana')).toEqual([]);
  expect(await seeSighted(store, 'gmail', mailed('dana@orbit.example'))).toMatchObject({ row: null });
  must(await undo(store, receipt));
  expect(await seeContact(store, id)).toMatchObject({ total: 1 });
});

it('"the same person" adds an address and changes nothing else', async () => {
  const store = await testStore();
  const id = await add(store, 'Dana Whitfield');
  must(await sameAs(store, id, 'gmail', { name: 'D. W.', ...mailed('dana@orbit.example') }));
  expect(await seeSighted(store, 'gmail', mailed('dana@orbit.example'))).toMatchObject({
    ref: { id },
    name: 'Dana Whitfield',
  });
});

it('two records with one address are both shown, and none is chosen', async () => {
  const store = await testStore();
  const [one, two] = [await add(store, 'Dana'), await add(store, 'Dana W.')];
  for (const id of [one, two]) must(await sameAs(store, id, 'gmail', mailed('dana@orbit.example')));
  const seen = await seeSighted(store, 'gmail', mailed('dana@orbit.example'));
  expect(Array.isArray(seen) && seen.map((row) => row.id).toSorted()).toEqual([one, two].toSorted());
});

describe('a line half typed', () => {
  it('waits for the person it was meant for, and is gone when emptied', async () => {
    const store = await testStore();
    const key = draftKey({ kind: 'sighted', site: 'gmail', person: mailed('Dana+x@Orbit.example') });
    expect(key).toBe(draftKey({ kind: 'sighted', site: 'web', person: mailed('dana@orbit.example') }));
    await draftKeeper(store)({ key, text: 'Cal', chip: 'call', at: null });
    expect(await readDraft(store, key)).toMatchObject({ text: 'Cal', saved: store.world.now() });
    expect(await readDraft(store, draftKey(null))).toBeNull();
    await draftKeeper(store)({ key, text: ' ', chip: 'call', at: null });
    expect(await readDraft(store, key)).toBeNull();
  });

  it('is the last of what was typed, however fast', async () => {
    const store = await testStore();
    const key = draftKey(null);
    const typed = 'Half a thought';
    await Promise.all(
      [...typed].map((_, i) => draftKeeper(store)({ key, text: typed.slice(0, i + 1), chip: 'call', at: null })),
    );
    expect((await readDraft(store, key))?.text).toBe(typed);
    const pending = draftKeeper(store)({ key, text: 'Half a thought more', chip: 'call', at: null });
    await draftKeeper(store)({ key, text: '', chip: 'call', at: null });
    await pending;
    expect(await readDraft(store, key)).toBeNull();
  });
});
