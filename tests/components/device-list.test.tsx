// @vitest-environment happy-dom
// Taking a device out of the folder: one press says what comes of it, and only the second one does it.
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, test } from 'vitest';
import { DeviceList } from '@/components/safety/device-list';

const others = ['Desktop', 'Travel'].map((label) => ({ id: label, label, seen: 'today', came: 2 }));

function drawn() {
  const root = document.createElement('div');
  document.body.replaceChildren(root);
  const removed: string[] = [];
  act(() => render(<DeviceList own="Laptop" others={others} onRemove={(id) => removed.push(id)} />, root));
  const buttons = (name: string) =>
    [...root.querySelectorAll('button')].filter((one) => (one.getAttribute('aria-label') ?? one.textContent) === name);
  const press = (name: string) => act(() => buttons(name).at(-1)?.click());
  return { root, removed, press };
}

test('the first press asks, and says whose files go', () => {
  const { root, removed, press } = drawn();
  press('Remove Desktop');
  expect(removed).toEqual([]);
  expect(root.querySelector('form')?.textContent).toMatch(/The files of Desktop leave the folder/);
  press('Remove Desktop');
  expect(removed).toEqual(['Desktop']);
  expect(root.querySelector('form')).toBeNull();
});

test('a press that was meant for another row asks about that one instead', () => {
  const { root, removed, press } = drawn();
  press('Remove Desktop');
  press('Remove Travel');
  expect([...root.querySelectorAll('form')].map((form) => form.getAttribute('aria-label'))).toEqual(['Remove Travel']);
  expect(removed).toEqual([]);
});

test('called off, nobody is taken out, and the keys stand where they did', () => {
  const { root, removed, press } = drawn();
  press('Remove Desktop');
  press('Cancel');
  expect([root.querySelector('form'), removed]).toEqual([null, []]);
  expect(document.activeElement?.getAttribute('aria-label')).toBe('Remove Desktop');
});
