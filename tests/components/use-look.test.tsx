// @vitest-environment happy-dom
// What the page shows, asked several times: the answer to the latest question counts.
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, it, vi } from 'vitest';
import { useLook } from '@/entrypoints/popup/use-look';
import type { Look } from '@/lib/ports/tab';

it('an earlier question that is answered late changes nothing', async () => {
  vi.useFakeTimers();
  const answers: ((look: Look) => void)[] = [];
  const look = () => new Promise<Look>((answer) => answers.push(answer));
  let seen: Look | null = null;
  function Screen() {
    const { seen: is } = useLook(look);
    seen = is;
    return null;
  }
  act(() => render(<Screen />, document.createElement('div')));
  await act(async () => void (await vi.advanceTimersByTimeAsync(1_000)));
  expect(answers).toHaveLength(2);
  const nobody: Look = { kind: 'read', sighting: null, owner: null };
  await act(async () => answers[1]?.(nobody));
  expect(seen).toEqual(nobody);
  await act(async () => answers[0]?.({ kind: 'unreadable' }));
  expect(seen).toEqual(nobody);
  vi.useRealTimers();
});
