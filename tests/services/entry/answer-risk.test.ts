// A competitor beside us: asked once, answered in one write, taken back in one go.
import { expect, it } from 'vitest';
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
  expect((await risk())?.at).toBe('2026-02-02');
});

it.each([
  [true, 'at-risk'],
  [false, 'active'],
])(
  'answered with %s the status is %s and nothing is asked again, until something new is learned',
  async (yes, then) => {
    const { store, id, learn, risk, status } = await notebook();
    await learn('competitor-ties', '2026-02-02');
    const { receipt } = must(await answerRisk(store, id, (await risk())?.entry ?? '', yes));
    expect([await status(), await risk()]).toEqual([then, null]);
    must(await editContact(store, id, { fields: { status: 'active' } }));
    expect(await risk()).toBeNull();
    await learn('competitor-ties', '2026-02-03');
    expect((await risk())?.at).toBe('2026-02-03');
    expect(receipt.facts).toHaveLength(1);
  },
);

it('taken back, the question stands again', async () => {
  const { store, id, learn, risk, status } = await notebook();
  await learn('competitor-ties', '2026-02-02');
  const { receipt } = must(await answerRisk(store, id, (await risk())?.entry ?? '', true));
  must(await undo(store, receipt));
  expect([await status(), (await risk())?.at]).toEqual(['active', '2026-02-02']);
});

it('is refused in words where the insight is gone', async () => {
  const { store, id } = await notebook();
  const answered = await answerRisk(store, id, id, true);
  expect(answered).toMatchObject({ ok: false, code: 'gone' });
});
