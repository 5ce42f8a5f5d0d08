// @vitest-environment happy-dom
// Who is chosen while only the first of a list are there.
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, it } from 'vitest';
import { useChosen } from '@/entrypoints/notebook/people/use-chosen';

let now: ReturnType<typeof useChosen>;
const place = document.createElement('div');
function Screen({ ids, whole }: { ids: string[]; whole: boolean }) {
  now = useChosen(ids, whole);
  return null;
}
const show = (ids: string[], whole: boolean) => act(() => render(<Screen ids={ids} whole={whole} />, place));
afterEach(() => render(null, place));

it('all are chosen when all are there, and not the first alone', async () => {
  await show(['a', 'b'], false);
  await act(() => now.chooseAll());
  expect(now.chosen).toEqual([]);
  await show(['a', 'b', 'c', 'd'], true);
  expect(now.chosen).toEqual(['a', 'b', 'c', 'd']);
  await act(() => now.chooseAll());
  expect(now.chosen).toEqual([]);
});

it('who chooses nobody meanwhile gets nobody', async () => {
  await show(['a', 'b'], false);
  await act(() => now.chooseAll());
  await act(() => now.chooseNone());
  await show(['a', 'b', 'c'], true);
  expect(now.chosen).toEqual([]);
});

it('nobody of another list that has come in its place', async () => {
  await show(['a', 'b'], false);
  await act(() => now.chooseAll());
  await show(['c', 'a'], true);
  expect(now.chosen).toEqual([]);
});

it('a row that is not there yet cannot be chosen', async () => {
  await show(['a', 'b'], false);
  await act(() => now.choose(7, false));
  await act(() => now.choose(1, false));
  expect(now.chosen).toEqual(['b']);
  await show(['a', 'b', 'c'], true);
  expect(now.chosen).toEqual(['b']);
});
