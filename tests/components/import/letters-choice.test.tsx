// @vitest-environment happy-dom
// How letters are read is chosen by what comes out: names as they are read now, and every way that there is.
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, it, vi } from 'vitest';
import { LettersChoice } from '@/components/import/letters-choice';

it('what is chosen is told by its label, and the names of the file stand below as they are read', async () => {
  const home = document.body.appendChild(document.createElement('div'));
  const onEncoding = vi.fn();
  const encodings = [
    { id: 'windows-1252', name: 'Western European' },
    { id: 'windows-1250', name: 'Central European' },
  ];
  const words = ['Jiøí Novák', 'Petr Dvoøák'];
  await act(() => render(<LettersChoice encoding="windows-1252" {...{ encodings, words, onEncoding }} />, home));
  expect([...home.querySelectorAll('li')].map(({ textContent }) => textContent)).toEqual(words);
  const select = home.querySelector('select') as HTMLSelectElement;
  expect(select.value).toBe('windows-1252');
  expect([...select.options].map(({ text }) => text)).toEqual([
    'Western European (windows-1252)',
    'Central European (windows-1250)',
  ]);
  select.value = 'windows-1250';
  select.dispatchEvent(new Event('change', { bubbles: true }));
  expect(onEncoding.mock.calls).toEqual([['windows-1250']]);
});
