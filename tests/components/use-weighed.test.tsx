// @vitest-environment happy-dom
// Only a few are weighed before a list is shown; whoever else waits is weighed while it stands, and the page asks again.
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, it } from 'vitest';
import { useWeighed } from '@/entrypoints/hooks/use-weighed';
import { seeAside } from '@/lib/services/lists/see-aside';
import { write } from '@/lib/store/write';
import { idOf } from '../formats/archives';
import { must } from '../services/notebook';
import { soon } from '../soon';
import { testStore } from '../store/world';

it('a list that is shown has everybody in the end, however many were waiting', async () => {
  const store = await testStore();
  const people = Array.from({ length: 60 }, (_, n) => idOf(10 + n));
  must(
    await write(
      store,
      people.flatMap((id) => [
        { do: 'contact' as const, id, fields: { name: `Person ${id}` } },
        {
          do: 'fact' as const,
          fact: { kind: 'insight', about: 'value', note: 'A day', people: [id], at: '2026-02-01' },
        },
      ]),
    ),
  );
  const listed = async () => (await seeAside(store, 'unsaid', 100)).reduce((sum, { total }) => sum + total, 0);
  expect(await listed()).toBeLessThan(people.length);
  let round = 0;
  function Page() {
    round = useWeighed(store);
    return null;
  }
  const place = document.createElement('div');
  const waiting = async () => (await store.db.waiting.toArray()).flatMap(({ ids }) => ids).length;
  const before = await waiting();
  expect(before).toBeGreaterThan(0);
  act(() => render(<Page />, place));
  // What the page shows first is read meanwhile.
  await new Promise((shown) => setTimeout(shown, 500));
  expect(await waiting()).toBe(before);
  await soon(() => expect(round).toBe(1));
  expect(await listed()).toBe(people.length);
  render(null, place);
});
