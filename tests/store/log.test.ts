// What logging a line asks of the database: counted, which is the same on every machine.
import { expect, it } from 'vitest';
import { logTouch } from '@/lib/services/entry/log-touch';
import { write } from '@/lib/store/write';
import { DANA, must, named } from './changes';
import { requestsOf } from './requests';
import { testStore } from './world';

it('the words of a line cost no waiting of their own: they are taken into the index beside all else', async () => {
  const store = await testStore();
  must(await write(store, [named(DANA, { name: 'Dana Whitfield' })]));
  const log = (line: string) =>
    requestsOf(async () => {
      const logged = await logTouch(store, { person: { kind: 'known', id: DANA }, chip: 'call', line, at: null });
      expect(logged.ok).toBe(true);
    });
  await log('The first line of all');
  const silent = await log('');
  const said = await log('Wants the lighter boxes before the fair in Leeds, else nothing more this spring');
  expect(said.requests - silent.requests).toBeGreaterThan(20);
  expect(said.waits).toBe(silent.waits);
  expect(silent.waits).toBeLessThan(10);
});
