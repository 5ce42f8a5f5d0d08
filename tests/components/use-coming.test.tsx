// @vitest-environment happy-dom
// An answer that comes in parts is on the screen as far as it has come, and never goes back from the whole to a part.
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, it, vi } from 'vitest';

const changes = vi.hoisted(() => ({ again: () => {} }));
vi.mock('@/lib/store/read/live', () => ({
  onChanges: (again: () => void) => {
    changes.again = again;
    return () => {};
  },
}));
const { useComing } = await import('@/entrypoints/hooks/use-coming');

interface Asked {
  come(part: string): void;
  answer(whole: string): void;
}

const asked: Asked[] = [];
let shown: string | undefined;
const place = document.createElement('div');

function Screen({ of = '' }: { of?: string }) {
  shown = useComing<string>((come) => new Promise((answer) => asked.push({ come, answer })), [of]);
  return null;
}

afterEach(() => {
  render(null, place);
  asked.length = 0;
});

it('what an earlier question tells late is no part of the answer to a later one', async () => {
  act(() => render(<Screen of="one" />, place));
  act(() => render(<Screen of="other" />, place));
  await act(async () => asked[1]?.come('of the other'));
  await act(async () => asked[0]?.come('of the one'));
  expect(shown).toBe('of the other');
});

it('parts until the whole is there; then only whole answers', async () => {
  act(() => render(<Screen />, place));
  expect(shown).toBeUndefined();
  await act(async () => asked[0]?.come('a'));
  expect(shown).toBe('a');
  await act(async () => asked[0]?.come('a, b'));
  expect(shown).toBe('a, b');
  await act(async () => asked[0]?.answer('a, b, c'));
  expect(shown).toBe('a, b, c');
  await act(async () => changes.again());
  await act(async () => asked[1]?.come('d'));
  expect(shown).toBe('a, b, c');
  await act(async () => asked[1]?.answer('d, e'));
  expect(shown).toBe('d, e');
});
