// Following a tab: a new address clears at once, a tab that moved on is never marked, and nobody stays unnamed for long.
import fc from 'fast-check';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Owner, Sighting } from '@/lib/model/sighting';
import { logTouch } from '@/lib/services/entry/log-touch';
import { AGAIN_MS, followTabs } from '@/lib/services/live/follow-tab';
import { changeMe } from '@/lib/services/rep/who-i-am';
import { soon } from '../../soon';
import { testStore } from '../../store/world';

const person = (name: string): Sighting => ({
  kind: 'person',
  site: 'gmail',
  surface: 'message',
  person: { name, handles: [{ channel: 'email', value: `${name}@x.example` }] },
  others: [],
});

const read = (sighting: Sighting | null, owner: Owner | null = null) => ({ kind: 'read', sighting, owner }) as const;
type Reading = ReturnType<typeof read> | { kind: 'unreadable' };

async function browser() {
  const store = await testStore();
  const marks: string[] = [];
  const titles: string[] = [];
  const owners: Owner[] = [];
  const waiting: (() => void)[] = [];
  const tab = { url: 'https://mail.example/1' as string | null, answers: [] as (Reading | Promise<Reading>)[] };
  const follower = followTabs(async () => store, {
    urlOf: async () => tab.url,
    look: async () => tab.answers.shift() ?? read(null),
    keep: async (_tab, seen) =>
      void marks.push(`kept ${seen.sighting?.kind === 'person' ? seen.sighting.person.name : 'nobody'}`),
    setBadge: async (_tab, text) => void marks.push(text ? `badge ${text}` : 'no badge'),
    setTitle: async (_tab, title) => void titles.push(title),
    keepOwner: async (owner) => void owners.push(owner),
    later: (_ms, work) => {
      waiting.push(work);
      return () => waiting.splice(0);
    },
  });
  return { store, marks, titles, owners, waiting, tab, follower };
}

test('somebody new is a plus, somebody known their stage, nobody nothing', async () => {
  const { store, marks, tab, follower } = await browser();
  tab.answers = [read(person('ann'))];
  await follower.stirred(1);
  const ann = { name: 'ann', handles: [{ channel: 'email' as const, value: 'ann@x.example' }] };
  await logTouch(store, {
    person: { kind: 'sighted', site: 'gmail', person: ann },
    chip: 'call',
    line: 'Called',
    at: null,
  });
  tab.answers = [read(person('ann')), read(null), { kind: 'unreadable' }];
  await follower.stirred(1);
  await follower.stirred(1);
  await follower.stirred(1);
  const nobody = ['kept nobody', 'no badge'];
  expect(marks).toEqual(['kept ann', 'badge +', 'kept ann', 'badge 0', ...nobody, ...nobody]);
});

test('what is open with them is what the button says, and of a tab that moved on it says nothing', async () => {
  const { store, titles, tab, follower } = await browser();
  const ann = { name: 'ann', handles: [{ channel: 'email' as const, value: 'ann@x.example' }] };
  await logTouch(store, {
    person: { kind: 'sighted', site: 'gmail', person: ann },
    chip: 'follow-up',
    line: 'Send samples',
    at: null,
    more: { dueOn: '2026-03-06' },
  });
  tab.answers = [read(person('ann')), read(null)];
  await follower.moved(1, 0, 'https://mail.example/1');
  tab.url = 'https://mail.example/2';
  await follower.moved(1, 0, 'https://mail.example/2');
  expect(titles).toEqual(['Rung', 'ann: Send samples, due Mar 6', 'Rung', 'Rung']);
});

test('a new address clears before anything is read, and told twice it clears once', async () => {
  const { marks, tab, follower } = await browser();
  tab.answers = [read(person('ann')), read(person('ann'))];
  const moving = follower.moved(1, 0, 'https://mail.example/1');
  expect(marks).toEqual(['no badge', 'kept nobody']);
  await moving;
  await follower.moved(1, 0, 'https://mail.example/1');
  expect(marks.slice(2)).toEqual(['kept ann', 'badge +', 'kept ann', 'badge +']);
});

test('a frame that moves clears too', async () => {
  const { marks, tab, follower } = await browser();
  tab.answers = [read(person('ann'))];
  await follower.moved(1, 0, 'https://mail.example/1');
  let late: (reading: Reading) => void = () => {};
  tab.answers = [new Promise<Reading>((done) => (late = done)), read(null)];
  const reading = follower.stirred(1);
  await soon(() => expect(tab.answers).toHaveLength(1));
  const moving = follower.moved(1, 7, 'https://mail.example/preview/2');
  expect(marks.slice(-2)).toEqual(['no badge', 'kept nobody']);
  late(read(person('ann')));
  await Promise.all([reading, moving]);
  expect(marks.filter((mark) => mark === 'kept ann')).toHaveLength(1);
});

test('an answer that comes after a later one is thrown away', async () => {
  const { marks, tab, follower } = await browser();
  let late: (reading: Reading) => void = () => {};
  tab.answers = [new Promise<Reading>((done) => (late = done)), read(person('ben'))];
  const first = follower.stirred(1);
  await soon(() => expect(tab.answers).toHaveLength(1));
  await follower.stirred(1);
  late(read(person('ann')));
  await first;
  expect(marks).toEqual(['kept ben', 'badge +']);
});

test('a page that stirs all the time is named all the same', async () => {
  const { marks, tab, follower } = await browser();
  let slow: (reading: Reading) => void = () => {};
  tab.answers = [new Promise<Reading>((done) => (slow = done)), new Promise<Reading>(() => {})];
  const first = follower.stirred(1);
  await soon(() => expect(tab.answers).toHaveLength(1));
  void follower.stirred(1);
  await soon(() => expect(tab.answers).toHaveLength(0));
  slow(read(person('ann')));
  await first;
  expect(marks).toEqual(['kept ann', 'badge +']);
});

test('an answer for an address that the tab has left is thrown away', async () => {
  const { marks, tab, follower } = await browser();
  let late: (reading: Reading) => void = () => {};
  tab.answers = [new Promise<Reading>((done) => (late = done))];
  const reading = follower.stirred(1);
  await soon(() => expect(tab.answers).toHaveLength(0));
  tab.url = 'https://mail.example/2';
  late(read(person('ann')));
  await reading;
  expect(marks).toEqual([]);
});

test('where nobody is found it looks again, and gives up after a while', async () => {
  const { marks, waiting, tab, follower } = await browser();
  await follower.stirred(1);
  tab.answers = [read(null), read(person('ann'))];
  for (const _look of [1, 2]) {
    waiting.shift()?.();
    await soon(() => expect(marks.length % 2).toBe(0));
    await new Promise((next) => setTimeout(next, 20));
  }
  expect(marks.slice(-2)).toEqual(['kept ann', 'badge +']);
  expect(waiting).toEqual([]);
  await follower.stirred(1);
  let looks = 0;
  for (; waiting.length > 0; looks += 1) {
    waiting.shift()?.();
    await new Promise((next) => setTimeout(next, 20));
  }
  expect(looks).toBe(6);
});

test('a tab that is closed is not looked at again', async () => {
  const { waiting, follower } = await browser();
  await follower.stirred(1);
  expect(waiting).toHaveLength(1);
  follower.forget(1);
  expect(waiting).toEqual([]);
});

test('whom a page marks as its owner is kept to be offered, unless the rep is known by it', async () => {
  const { store, owners, tab, follower } = await browser();
  const owner: Owner = { site: 'gmail', addresses: ['mira@kestrel.example'], names: [] };
  tab.answers = [read(null, owner), read(null, owner)];
  await follower.stirred(1);
  expect(owners).toEqual([owner]);
  await changeMe(store, () => ({ addresses: ['mira@kestrel.example'], names: [], linkedin: [] }));
  await follower.stirred(1);
  expect(owners).toHaveLength(1);
});

/** A page that goes from letter to letter. Each answers so late, and stirs then or keeps still. */
const letters = fc.array(
  fc.record({
    late: fc.integer({ min: 0, max: 3_000 }),
    stirs: fc.boolean(),
    /** How long the rep stays, in milliseconds. */
    stay: fc.integer({ min: 50, max: 6_000 }),
    /** How long a reading takes. */
    look: fc.integer({ min: 1, max: 200 }),
    /** The browser tells of the new address, the page script does, or both. */
    tells: fc.constantFrom('browser', 'script', 'both'),
  }),
  { minLength: 1, maxLength: 8 },
);

beforeEach(() => void vi.useRealTimers());
afterEach(() => void vi.useRealTimers());

test('whoever a page shows is named within a second, and nobody else ever', async () => {
  const store = await testStore();
  // The notebook itself is asked in real time; the rest of the world stands still meanwhile.
  const settled = () => new Promise((next) => setImmediate(() => setImmediate(() => setImmediate(next))));
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  await fc.assert(
    fc.asyncProperty(letters, async (visits) => {
      let now = 0;
      const page = { url: '', shows: null as string | null, since: 0, look: 1 };
      let shown: string | null = null;
      const pause = (ms: number) => new Promise<void>((done) => void setTimeout(done, ms));
      const follower = followTabs(async () => store, {
        urlOf: async () => page.url,
        look: async () => {
          await pause(page.look);
          return read(page.shows === null ? null : person(page.shows));
        },
        keep: async (_tab, { sighting }) => {
          shown = sighting?.kind === 'person' ? (sighting.person.name ?? null) : null;
        },
        setBadge: async () => {},
        setTitle: async () => {},
        keepOwner: async () => {},
        later: (ms, work) => {
          const timer = setTimeout(work, ms);
          return () => clearTimeout(timer);
        },
      });
      for (const [index, visit] of visits.entries()) {
        const name = `person${index}`;
        Object.assign(page, { url: `https://mail.example/${index}`, shows: null, look: visit.look });
        if (visit.tells !== 'script') void follower.moved(1, 0, page.url);
        if (visit.tells !== 'browser') void follower.moved(1, 0, page.url);
        for (let spent = 0; spent < visit.stay; spent += 50) {
          if (page.shows === null && spent >= visit.late) {
            Object.assign(page, { shows: name, since: now });
            if (visit.stirs) void follower.stirred(1);
          }
          await vi.advanceTimersByTimeAsync(50);
          await settled();
          now += 50;
          expect([null, name]).toContain(shown);
          if (page.shows && now - page.since > AGAIN_MS + visit.look + 100) expect(shown).toBe(name);
        }
      }
      follower.forget(1);
    }),
    { numRuns: 40 },
  );
});
