// @vitest-environment happy-dom
// What the page shows, asked several times: the answer to the latest question counts.
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { useLook } from '@/entrypoints/popup/use-look';
import type { Look } from '@/lib/ports/tab';

const nobody: Look = { kind: 'read', sighting: null, owner: null };
const answers: ((look: Look) => void)[] = [];
let [seen, newer]: (Look | null)[] = [];

function Screen() {
  ({ seen, newer } = useLook(look));
  return null;
}

const look = () => new Promise<Look>((answer) => answers.push(answer));
const answer = (question: number, found: Look) => act(async () => answers[question]?.(found));
const wait = (ms: number) => act(async () => void (await vi.advanceTimersByTimeAsync(ms)));

beforeEach(() => {
  vi.useFakeTimers();
  answers.length = 0;
  act(() => render(<Screen />, document.createElement('div')));
});

afterEach(() => {
  document.body.replaceChildren();
  vi.useRealTimers();
});

it('an earlier question that is answered late changes nothing', async () => {
  await wait(1_000);
  expect(answers).toHaveLength(2);
  await answer(1, nobody);
  expect(seen).toEqual(nobody);
  await answer(0, { kind: 'unreadable' });
  expect(seen).toEqual(nobody);
});

it.each(['textarea', 'input'] as const)('somebody else is only offered while words stand in a %s', async (kind) => {
  const box = document.body.appendChild(document.createElement(kind));
  const choice = Object.assign(document.createElement('input'), { type: 'radio', value: 'call' });
  document.body.append(choice);
  await answer(0, nobody);
  box.value = 'Called about';
  await wait(1_000);
  await answer(1, { kind: 'unreadable' });
  expect([seen, newer]).toEqual([nobody, { kind: 'unreadable' }]);
});

it('with nothing typed the later answer is shown', async () => {
  const box = document.createElement('textarea');
  document.body.append(box, Object.assign(document.createElement('input'), { type: 'checkbox' }));
  await answer(0, nobody);
  await wait(1_000);
  await answer(1, { kind: 'unreadable' });
  expect([seen, newer]).toEqual([{ kind: 'unreadable' }, null]);
});
