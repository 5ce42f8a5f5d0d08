// A competitor beside us: asked once, answered in one write, taken back in one go.
import { describe, expect, it } from 'vitest';
import { answerRisk } from '@/lib/services/entry/answer-risk';
import { logTouch } from '@/lib/services/entry/log-touch';
import { editContact } from '@/lib/services/person/edit-contact';
import { seePerson } from '@/lib/services/person/see-person';
import { weighPerson } from '@/lib/services/person/weigh-person';
import { contactById } from '@/lib/store/read/read';
import { undo } from '@/lib/store/write';
import { testStore, testWorld } from '../../store/world';
import { must } from '../notebook';

async function notebook() {
  const world = testWorld();
  const store = await testStore(world);
  const learn = async (about: string, at: string) => {
    const person = { kind: 'typed', text: 'dana@orbit.example' } as const;
    return must(await logTouch(store, { person, chip: 'insight', line: 'Buys lids from Larch', at, more: { about } }))
      .id;
  };
  const id = await learn('trend', '2026-02-01');
  const risk = async () => {
    const view = await seePerson(store, { kind: 'known', id });
    return view && (await weighPerson(store, view)).risk;
  };
  const status = async () => (await contactById(store, id))?.record.status ?? 'active';
  return { store, world, id, learn, risk, status };
}

it('ties to a competitor are a question, other insights are not', async () => {
  const { learn, risk } = await notebook();
  expect(await risk()).toBeNull();
  await learn('competitor-ties', '2026-02-02');
  expect((await risk())?.entry.at).toBe('2026-02-02');
});

it.each([
  [true, 'at-risk'],
  [false, 'active'],
])(
  'answered with %s the status is %s and nothing is asked again, until something new is learned',
  async (yes, then) => {
    const { store, id, learn, risk, status } = await notebook();
    await learn('competitor-ties', '2026-02-02');
    const { receipt } = must(await answerRisk(store, id, (await risk())?.entry.entry ?? '', yes ? 'at-risk' : null));
    expect([await status(), await risk()]).toEqual([then, null]);
    must(await editContact(store, id, { fields: { status: 'active' } }));
    expect(await risk()).toBeNull();
    await learn('competitor-ties', '2026-02-03');
    expect((await risk())?.entry.at).toBe('2026-02-03');
    expect(receipt.facts).toHaveLength(1);
  },
);

it('taken back, the question stands again', async () => {
  const { store, id, learn, risk, status } = await notebook();
  await learn('competitor-ties', '2026-02-02');
  const { receipt } = must(await answerRisk(store, id, (await risk())?.entry.entry ?? '', 'at-risk'));
  must(await undo(store, receipt));
  expect([await status(), (await risk())?.entry.at]).toEqual(['active', '2026-02-02']);
});

it('is refused in words where the insight is gone', async () => {
  const { store, id } = await notebook();
  const answered = await answerRisk(store, id, id, 'at-risk');
  expect(answered).toMatchObject({ ok: false, code: 'gone' });
});

it.each(['lost', 'at-risk', 'paused', 'ended'] as const)(
  'of somebody %s a competitor is no question',
  async (status) => {
    const { store, id, learn, risk } = await notebook();
    await learn('competitor-ties', '2026-02-02');
    must(await editContact(store, id, { fields: { status } }));
    expect(await risk()).toBeNull();
  },
);

describe('001-11: a plan', () => {
  const plan = async (state: string, at = '2026-02-10') => {
    const all = await notebook();
    const person = { kind: 'known', id: all.id } as const;
    must(await logTouch(all.store, { person, chip: 'plan', line: 'Visit in May', at, more: { state } }));
    return all;
  };

  it.each([
    ['lost', 'lost'],
    ['at-risk', 'at-risk'],
    ['let-go', 'ended'],
  ])('that says %s asks whether the status is %s now, and asks once', async (state, status) => {
    const { store, id, risk, ...by } = await plan(state);
    const question = await risk();
    expect([question?.entry.kind, question?.status, await by.status()]).toEqual(['plan', status, 'active']);
    must(await answerRisk(store, id, question?.entry.entry ?? '', question?.status ?? null));
    expect([await by.status(), await risk()]).toEqual([status, null]);
  });

  it('won back asks of somebody lost, and nothing of somebody who is active', async () => {
    const { store, id, risk } = await plan('won-back');
    expect(await risk()).toBeNull();
    must(await editContact(store, id, { fields: { status: 'lost' } }));
    expect((await risk())?.status).toBe('active');
  });

  it('answered with no changes nothing and is not asked again; the newest plan counts', async () => {
    const { store, id, risk, status } = await plan('lost');
    must(await answerRisk(store, id, (await risk())?.entry.entry ?? '', null));
    expect([await status(), await risk()]).toEqual(['active', null]);
    const person = { kind: 'known', id } as const;
    for (const [state, at] of [
      ['at-risk', '2026-02-12'],
      ['lost', '2026-02-11'],
    ])
      must(await logTouch(store, { person, chip: 'plan', line: 'Again', at: at ?? '', more: { state } }));
    expect((await risk())?.status).toBe('at-risk');
  });
});
