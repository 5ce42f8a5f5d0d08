// @vitest-environment happy-dom
// The first of many, and more of them by a press; the button goes when all are there.
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, it } from 'vitest';
import { useFew } from '@/components/ui/use-few';

function Numbers({ n }: { n: number }) {
  const { shown, more } = useFew(
    Array.from({ length: n }, (_, i) => i),
    10,
  );
  return (
    <div>
      {shown.map((i) => (
        <p key={i}>{i}</p>
      ))}
      {more}
    </div>
  );
}

it('shows ten of twenty-five, ten more at a press, and then the rest', () => {
  const root = document.createElement('div');
  act(() => render(<Numbers n={25} />, root));
  const seen = () => [root.querySelectorAll('p').length, root.querySelectorAll('button').length];
  expect(seen()).toEqual([10, 1]);
  act(() => root.querySelector('button')?.click());
  expect(seen()).toEqual([20, 1]);
  act(() => root.querySelector('button')?.click());
  expect(seen()).toEqual([25, 0]);
});

it('shows all of ten, without a button', () => {
  const root = document.createElement('div');
  act(() => render(<Numbers n={10} />, root));
  expect(root.querySelectorAll('p, button')).toHaveLength(10);
});
