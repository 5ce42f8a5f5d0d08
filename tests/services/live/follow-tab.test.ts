// Following a tab: the latest reading wins, a new address clears at once, and a tab that moved on is never marked.
import { expect, test } from 'vitest';
import type { Sighting } from '@/lib/model/sighting';
import { logTouch } from '@/lib/services/entry/log-touch';
import { followTabs } from '@/lib/services/live/follow-tab';
import { testStore } from '../../store/world';

const person = (name: string): Sighting => ({
  kind: 'person',
  site: 'gmail',
  surface: 'message',
  person: { name, handles: [{ channel: 'email', value: `${name}@x.example` }] },
  others: [],
});

async function browser() {
  const store = await testStore();
  const marks: string[] = [];
  const tab = { url: 'https://mail.example/1' as string | null, answers: [] as Promise<Sighting | null>[] };
  const follower = followTabs(async () => store, {
    urlOf: async () => tab.url,
    look: () => tab.answers.shift() ?? Promise.resolve(null),
    keep: async (_tab, seen) =>
      void marks.push(`kept ${seen.sighting?.kind === 'person' ? seen.sighting.person.name : 'nobody'}`),
    setBadge: async (_tab, text) => void marks.push(text ? `badge ${text}` : 'no badge'),
  });
  return { store, marks, tab, follower };
}

test('somebody new is a plus, somebody known their stage, nobody nothing', async () => {
  const { store, marks, tab, follower } = await browser();
  tab.answers = [Promise.resolve(person('ann'))];
  await follower.stirred(1, false);
  const ann = { name: 'ann', handles: [{ channel: 'email' as const, value: 'ann@x.example' }] };
  await logTouch(store, {
    person: { kind: 'sighted', site: 'gmail', person: ann },
    chip: 'call',
    line: 'Called',
    at: null,
  });
  tab.answers = [Promise.resolve(person('ann')), Promise.resolve(null)];
  await follower.stirred(1, false);
  await follower.stirred(1, false);
  expect(marks).toEqual(['kept ann', 'badge +', 'kept ann', 'badge 0', 'kept nobody', 'no badge']);
});

test('a new address clears before anything is read', async () => {
  const { marks, follower } = await browser();
  const waiting = follower.stirred(1, true);
  expect(marks).toEqual(['no badge', 'kept nobody']);
  await waiting;
});

test('an answer that comes after a later one is thrown away', async () => {
  const { marks, tab, follower } = await browser();
  let late: (sighting: Sighting) => void = () => {};
  tab.answers = [new Promise<Sighting>((done) => (late = done)), Promise.resolve(person('ben'))];
  const first = follower.stirred(1, false);
  const second = follower.stirred(1, false);
  await second;
  late(person('ann'));
  await first;
  expect(marks).toEqual(['kept ben', 'badge +']);
});

test('an answer for an address that the tab has left is thrown away', async () => {
  const { marks, tab, follower } = await browser();
  let late: (sighting: Sighting) => void = () => {};
  tab.answers = [new Promise<Sighting>((done) => (late = done))];
  const reading = follower.stirred(1, false);
  await Promise.resolve();
  tab.url = 'https://mail.example/2';
  setTimeout(() => late(person('ann')), 20);
  await reading;
  expect(marks.filter((mark) => mark !== 'no badge')).toEqual([]);
});
