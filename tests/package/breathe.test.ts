// Long work: a breath after every thirty milliseconds, the part that is done is heard, and a no ends it.
import { expect, it } from 'vitest';
import { runGently, within } from '@/lib/package/breathe';

function* tenSteps(): Generator<number, string> {
  for (let i = 1; i <= 10; i += 1) yield i / 10;
  return 'done';
}

/** A clock that every look moves on by so many milliseconds. */
function turning(ms: number) {
  let now = 0;
  return () => {
    now += ms;
    return now;
  };
}

it('breathes where thirty milliseconds have passed, and gives what the work gives', async () => {
  const heard: number[] = [];
  const pace = { now: turning(10), progress: (done: number) => heard.push(done) };
  expect(await runGently(tenSteps(), pace)).toEqual({ ok: true, value: 'done' });
  expect(heard).toEqual([0.3, 0.6, 0.9]);
});

it('does short work in one go', async () => {
  const heard: number[] = [];
  await runGently(tenSteps(), { now: turning(1), progress: (done) => heard.push(done) });
  expect(heard).toEqual([]);
});

it('lets others have their turn meanwhile', async () => {
  let turns = 0;
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => {
    turns += 1;
    port2.postMessage(null);
  };
  port2.postMessage(null);
  await runGently(tenSteps(), { now: turning(50) });
  port1.close();
  expect(turns).toBeGreaterThan(4);
});

it('leaves the rest where it is after a no', async () => {
  let done = 0;
  function* counting(): Generator<number, void> {
    for (;;) {
      done += 1;
      yield 0;
    }
  }
  const ended = await runGently(counting(), { now: turning(50), goOn: () => done < 3 });
  expect(ended).toMatchObject({ ok: false, code: 'cancelled' });
  expect(done).toBe(3);
});

it('tells of a part as the part of the whole that it is', () => {
  const heard: number[] = [];
  const part = within({ now: () => 0, progress: (done) => heard.push(done) }, 0.5, 0.9);
  for (const done of [0, 0.5, 1]) part.progress?.(done);
  expect(heard.map((done) => done.toFixed(2))).toEqual(['0.50', '0.70', '0.90']);
});
