// @vitest-environment happy-dom
// Another device begins in the folder while this one is being named: the name stays, the passphrase is asked for anew.
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, it, vi } from 'vitest';
import { JoinForm } from '@/components/safety/join-form';

vi.mock('@/lib/words', () => ({ say: (key: string) => key }));

it('what was typed as its name stays, the passphrase does not', async () => {
  const place = document.createElement('div');
  const joined = vi.fn();
  const draw = (taken: boolean) =>
    act(() => render(<JoinForm taken={taken} label="Laptop" busy={false} onJoin={joined} />, place));
  const boxes = () => [...place.querySelectorAll('input')];
  const type = (n: number, text: string) =>
    act(() => {
      const box = boxes()[n] as HTMLInputElement;
      box.value = text;
      box.dispatchEvent(new Event('input', { bubbles: true }));
    });
  await draw(false);
  await type(0, 'Van');
  await type(1, 'seven words to begin with');
  await draw(true);
  expect(boxes().map(({ value }) => value)).toEqual(['Van', '']);
});
