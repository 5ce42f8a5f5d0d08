// What the whole journal says of a person: touches, names, and whether now is the time to ask.
import { expect, test } from 'vitest';
import { nextTiles } from '@/components/words/next-words';
import { logTouch } from '@/lib/services/entry/log-touch';
import { seePerson } from '@/lib/services/person/see-person';
import { weighPerson } from '@/lib/services/person/weigh-person';
import { testStore, testWorld } from '../../store/world';

const dana = {
  kind: 'sighted',
  site: 'gmail',
  person: { name: 'Dana', handles: [{ channel: 'email', value: 'dana@orbit.example' }] },
} as const;

async function notebook() {
  const world = testWorld();
  const store = await testStore(world);
  const log = async (chip: string, line: string, at: string, more = {}) => {
    const done = await logTouch(store, {
      person: { ...dana, person: { ...dana.person, handles: [...dana.person.handles] } },
      chip,
      line,
      at,
      more,
    });
    if (!done.ok) throw new Error(done.say);
    return done.value.id;
  };
  const weigh = async (id: string) => {
    const view = await seePerson(store, { kind: 'known', id });
    if (!view?.row) throw new Error('Nobody there.');
    const weighed = await weighPerson(store, view);
    const reader = { now: world.now(), zone: world.zone(), isMarked: () => false };
    return {
      weighed,
      heads: nextTiles(view.row.record, weighed, reader).map((tile) => tile.head),
    };
  };
  return { log, weigh };
}

test('notes are no touches, and asking is no matter before it was one', async () => {
  const { log, weigh } = await notebook();
  await log('call', 'Called', '2026-02-20');
  const { weighed, heads } = await weigh(await log('note', 'Likes jars', '2026-02-21'));
  expect(weighed.touches.map((entry) => entry.note)).toEqual(['Called']);
  expect(weighed.ask).toBeNull();
  expect(heads).toEqual(['Get in touch from May 22', 'Work address only']);
});

test('a consent lets ask; an ask makes wait; an open problem too, without a day', async () => {
  const { log, weigh } = await notebook();
  const id = await log('consent', 'May name them', '2026-01-10');
  expect((await weigh(id)).heads).toContain('OK to ask');
  await log('ask', 'A reference call?', '2026-02-28');
  expect((await weigh(id)).heads).toContainEqual(expect.stringMatching(/^Ask from /));
  const other = await notebook();
  const second = await other.log('consent', 'May name them', '2026-01-10');
  await other.log('incident', 'A crate came in broken', '2026-02-28');
  expect((await other.weigh(second)).heads).toContain('Not a good time to ask');
});

test('a fan who was never asked for anything gets the answer, too', async () => {
  const { log, weigh } = await notebook();
  const { heads } = await weigh(await log('act', 'Told two plants', '2026-02-20', { actKind: 'word-of-mouth' }));
  expect(heads).toContain('OK to ask');
});
