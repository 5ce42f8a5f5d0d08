// Jobs, and somebody who leaves one: what ends, what dies with it, what stays, and one undo for all of it.
import { describe, expect, it } from 'vitest';
import { readEntry } from '@/lib/journal';
import { liveHandles, reach } from '@/lib/model/person/contact';
import { currentEmployment, liveEmployments, workOf } from '@/lib/model/person/employment';
import { logTouch } from '@/lib/services/entry/log-touch';
import { addPerson } from '@/lib/services/person/add-person';
import { editContact } from '@/lib/services/person/edit-contact';
import { editEmployment } from '@/lib/services/person/edit-employments';
import { mergePeople } from '@/lib/services/person/merge-people';
import { personLeft } from '@/lib/services/person/person-left';
import { seeContact, seePerson, seeSighted } from '@/lib/services/person/see-person';
import { contactById } from '@/lib/store/read/read';
import type { Store } from '@/lib/store/store';
import { undo, write } from '@/lib/store/write';
import { testStore, testWorld } from '../../store/world';
import { must } from '../notebook';

const record = async (store: Store, id: string) => {
  const row = await contactById(store, id);
  if (!row) throw new Error('nobody there');
  return row.record;
};

const WORK = { value: 'dana@orbit.example', owner: 'employer' as const };
const HOME = { value: 'dana@home.example', owner: 'personal' as const };

async function dana(addresses = [WORK, HOME], fields = {}): Promise<{ store: Store; id: string }> {
  const store = await testStore();
  const { id } = must(await addPerson(store, { kind: 'typed', text: 'Dana' }));
  must(await editContact(store, id, { fields, addresses }));
  return { store, id };
}

const BUYER = { title: 'Buyer', organisation: 'Orbit' };

describe('jobs', () => {
  it('are added, changed and taken away, each with its undo', async () => {
    const { store, id } = await dana();
    must(await editEmployment(store, id, { organisation: ' Orbit ', title: '', from: '2024-01-01' }));
    const [job] = liveEmployments(await record(store, id));
    expect(job).toMatchObject({ organisation: 'Orbit', title: null, from: '2024-01-01', to: null });
    if (!job) throw new Error('no job');
    const changed = must(await editEmployment(store, id, { ...job, title: 'Buyer', to: '2026-01-01' }));
    expect(currentEmployment(await record(store, id))).toBeUndefined();
    must(await undo(store, changed.receipt));
    expect(currentEmployment(await record(store, id))).toMatchObject({ id: job.id, title: null, to: null });
    const removed = must(await editEmployment(store, id, { ...job, removed: true }));
    expect(liveEmployments(await record(store, id))).toEqual([]);
    must(await undo(store, removed.receipt));
    expect(liveEmployments(await record(store, id))).toHaveLength(1);
  });

  it.each([
    ['no-organisation', { organisation: ' ' }],
    ['order', { organisation: 'Orbit', from: '2026-01-02', to: '2026-01-01' }],
    ['not-saved', { organisation: 'Orbit', from: 'last year' }],
  ])('are refused: %s', async (code, job) => {
    const { store, id } = await dana();
    const before = await record(store, id);
    expect(await editEmployment(store, id, job)).toMatchObject({ ok: false, code });
    expect(await record(store, id)).toEqual(before);
  });

  it('the one they have is the line below the name, where the card has none', async () => {
    const { store, id } = await dana();
    must(await editEmployment(store, id, { organisation: 'Fjord', to: '2024-01-01' }));
    must(await editEmployment(store, id, BUYER));
    expect(await seeContact(store, id)).toMatchObject({ title: 'Buyer, Orbit' });
    must(await editContact(store, id, { fields: { organisation: 'Elsewhere' } }));
    expect(await seeContact(store, id)).toMatchObject({ title: 'Elsewhere' });
  });

  it('of two records stand together once they are one person', async () => {
    const { store, id } = await dana();
    const other = must(await addPerson(store, { kind: 'typed', text: 'D. W.' })).id;
    must(await editEmployment(store, other, BUYER));
    const { receipt } = must(await mergePeople(store, id, other));
    expect(workOf(await record(store, id))).toMatchObject(BUYER);
    must(await undo(store, receipt));
    expect(liveEmployments(await record(store, id))).toEqual([]);
  });
});

describe('somebody who leaves', () => {
  it('ends the job of the card; its addresses die, their own stay, the status too; one undo for all', async () => {
    const { store, id } = await dana([WORK, HOME], { ...BUYER, headline: 'Buyer at Orbit', status: 'at-risk' });
    const before = await record(store, id);
    const { receipt } = must(await personLeft(store, id, { day: '2026-02-28' }));
    const after = await record(store, id);
    expect(after).toMatchObject({ title: null, organisation: null, headline: null, status: 'at-risk' });
    expect(liveEmployments(after)).toMatchObject([{ ...BUYER, to: '2026-02-28' }]);
    const dead = liveHandles(after).map(({ value, deadOn }) => [value, deadOn ?? null]);
    expect(dead.toSorted()).toEqual([
      ['dana@home.example', null],
      ['dana@orbit.example', '2026-02-28'],
    ]);
    must(await undo(store, receipt));
    const back = await record(store, id);
    expect(back).toMatchObject({ ...BUYER, headline: 'Buyer at Orbit' });
    expect(liveEmployments(back)).toEqual([]);
    expect(liveHandles(back).filter(({ deadOn, employment }) => deadOn || employment)).toEqual([]);
    expect(reach(back)).toEqual({ ...reach(before), by: expect.anything(), lost: expect.anything() });
  });

  it('ends the job they had, and begins the new one where it is known', async () => {
    const { store, id } = await dana([WORK, HOME], BUYER);
    must(await editEmployment(store, id, { ...BUYER, from: '2020-05-01' }));
    const { receipt } = must(
      await personLeft(store, id, { day: '2026-02-28', organisation: ' Fjord ', title: 'Head of Buying' }),
    );
    const after = await record(store, id);
    expect(after).toMatchObject({ title: 'Head of Buying', organisation: 'Fjord' });
    expect(liveEmployments(after)).toMatchObject([
      { organisation: 'Fjord', from: '2026-02-28', to: null },
      { organisation: 'Orbit', from: '2020-05-01', to: '2026-02-28' },
    ]);
    must(await undo(store, receipt));
    expect(liveEmployments(await record(store, id))).toMatchObject([{ organisation: 'Orbit', to: null }]);
  });

  it('keeps the addresses of another job they still have', async () => {
    const { store, id } = await dana([WORK, { value: 'dana@board.example', owner: 'employer' }], BUYER);
    must(await editEmployment(store, id, BUYER));
    must(await editEmployment(store, id, { organisation: 'Board' }));
    const contact = await record(store, id);
    const board = liveEmployments(contact).find((job) => job.organisation === 'Board');
    const handles = liveHandles(contact).filter(({ value }) => value === 'dana@board.example');
    must({
      ...(await write(store, [
        { do: 'contact', id, handles: handles.map((handle) => ({ ...handle, employment: board?.id ?? null })) },
      ])),
    });
    must(await personLeft(store, id, { day: '2026-02-28' }));
    const live = liveHandles(await record(store, id)).filter(({ deadOn }) => !deadOn);
    expect(live.map(({ value }) => value)).toEqual(['dana@board.example']);
  });

  it('was out of reach where every address was the employer’s, and is now; an old page still knows them', async () => {
    const { store, id } = await dana([WORK]);
    expect(reach(await record(store, id)).answer).toBe('no');
    must(await personLeft(store, id, { day: '2026-03-02' }));
    expect(reach(await record(store, id))).toMatchObject({ answer: 'no', by: [], lost: [] });
    const page = { handles: [{ channel: 'email' as const, value: 'dana@orbit.example' }] };
    expect(await seeSighted(store, 'gmail', page)).toMatchObject({ ref: { id } });
  });

  it('an address taken off the card and typed again works again', async () => {
    const { store, id } = await dana([WORK], BUYER);
    must(await personLeft(store, id, { day: '2026-02-28' }));
    must(await editContact(store, id, { fields: {}, addresses: [{ ...WORK, owner: 'personal' }] }));
    expect(reach(await record(store, id)).by).toEqual([]);
    must(await editContact(store, id, { fields: {}, addresses: [] }));
    must(await editContact(store, id, { fields: {}, addresses: [WORK] }));
    expect(reach(await record(store, id)).lost).toHaveLength(1);
  });

  it.each([
    ['day', { day: '2026-03-03' }],
    ['day', { day: '' }],
    ['order', { day: '2019-01-01' }],
  ])('is refused: %s', async (code, leaving) => {
    const { store, id } = await dana([WORK], BUYER);
    must(await editEmployment(store, id, { ...BUYER, from: '2020-05-01' }));
    const before = await record(store, id);
    expect(await personLeft(store, id, leaving)).toMatchObject({ ok: false, code });
    expect(await record(store, id)).toEqual(before);
  });
});

describe('what leaving leaves', () => {
  it('stands below what is logged after it, on the same day too', async () => {
    const world = testWorld();
    const store = await testStore(world);
    const { id } = must(await addPerson(store, { kind: 'typed', text: 'Dana' }));
    must(await personLeft(store, id, { day: '2026-03-02' }));
    world.pass(60_000);
    must(await logTouch(store, { person: { kind: 'known', id }, chip: 'call', line: 'Wished her luck', at: null }));
    const seen = await seePerson(store, { kind: 'known', id });
    expect(seen?.entries.map(({ kind }) => kind)).toEqual(['interaction', 'leaving']);
  });

  const LEFT = { day: '2026-02-27' };
  const newest = async (store: Store, id: string) => (await seeContact(store, id))?.entries ?? [];

  it('is an entry of that day, and the header says it', async () => {
    const { store, id } = await dana([WORK], BUYER);
    const { receipt } = must(await personLeft(store, id, LEFT));
    const [entry] = await newest(store, id);
    expect(entry).toMatchObject({ kind: 'leaving', at: '2026-02-27', organisation: 'Orbit' });
    expect(entry && readEntry(entry, { ladderOf: () => undefined }).line).toBe('Left Orbit');
    expect(await seeContact(store, id)).toMatchObject({ title: 'Left Orbit' });
    must(await undo(store, receipt));
    expect(await newest(store, id)).toEqual([]);
    expect(await seeContact(store, id)).toMatchObject({ title: 'Buyer, Orbit' });
  });

  it('says where they went; the header says where they are', async () => {
    const { store, id } = await dana([WORK], BUYER);
    must(await personLeft(store, id, { ...LEFT, organisation: 'Fjord', title: 'Head of buying' }));
    const [entry] = await newest(store, id);
    expect(entry && readEntry(entry, { ladderOf: () => undefined })).toMatchObject({
      line: 'Left Orbit',
      aside: 'Now Head of buying, Fjord',
    });
    expect(await seeContact(store, id)).toMatchObject({ title: 'Head of buying, Fjord' });
  });

  it('is a line of its own where nobody knew the job', async () => {
    const { store, id } = await dana([HOME]);
    must(await personLeft(store, id, LEFT));
    const [entry] = await newest(store, id);
    expect(entry && readEntry(entry, { ladderOf: () => undefined }).line).toBe('Left their job');
  });

  it.each(['dana@gmx.at', 'dana@btinternet.com', 'dana@seznam.cz'])('touches no private mailbox: %s', async (value) => {
    const { store, id } = await dana([WORK, { value, owner: 'employer' }], BUYER);
    must(await personLeft(store, id, LEFT));
    const alive = liveHandles(await record(store, id)).filter((handle) => !handle.deadOn);
    expect(alive.map((handle) => handle.value)).toEqual([value]);
  });
});
