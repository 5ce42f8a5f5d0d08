import { expect, it } from 'vitest';
import { turns } from '@/lib/model/turns';

/** Work that is done when it is told to be. */
function held(done: string[], name: string) {
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  const work = () => {
    done.push(`${name} begins`);
    return promise.then(() => done.push(`${name} ends`));
  };
  return { work, resolve, reject };
}
const settled = () => new Promise((later) => setTimeout(later, 0));

it('what is asked for meanwhile waits its turn', async () => {
  const done: string[] = [];
  const inTurn = turns(() => {});
  const [dana, luis] = [held(done, 'Dana'), held(done, 'Luis')];
  inTurn('dana', dana.work);
  inTurn('luis', luis.work);
  await settled();
  expect(done).toEqual(['Dana begins']);
  luis.resolve();
  dana.resolve();
  await settled();
  expect(done).toEqual(['Dana begins', 'Dana ends', 'Luis begins', 'Luis ends']);
});

it('who has work waiting or under way is given no more, and afterwards is', async () => {
  const done: string[] = [];
  const inTurn = turns(() => {});
  const [first, next, late, again] = ['1', '2', '3', '4'].map((name) => held(done, name)) as [
    ReturnType<typeof held>,
    ReturnType<typeof held>,
    ReturnType<typeof held>,
    ReturnType<typeof held>,
  ];
  for (const { resolve } of [next, late, again]) resolve();
  inTurn('dana', first.work);
  inTurn('dana', next.work);
  inTurn('luis', late.work);
  inTurn('luis', next.work);
  first.resolve();
  await settled();
  inTurn('dana', again.work);
  await settled();
  expect(done).toEqual(['1 begins', '1 ends', '3 begins', '3 ends', '4 begins', '4 ends']);
});

it('work that fails is told of, and holds up nobody', async () => {
  const done: string[] = [];
  const failures: unknown[] = [];
  const inTurn = turns((error) => failures.push(error));
  const [bad, good] = [held(done, 'bad'), held(done, 'good')];
  inTurn('dana', bad.work);
  inTurn('luis', good.work);
  bad.reject('no');
  good.resolve();
  await settled();
  expect(failures).toEqual(['no']);
  expect(done).toEqual(['bad begins', 'good begins', 'good ends']);
});
