// @vitest-environment happy-dom
// Erasing: above the button stands the plan of whoever it erases, however late that of somebody else comes.
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, it, vi } from 'vitest';
import { Erase } from '@/entrypoints/notebook/rights/erase';
import type { Store } from '@/lib/store/store';

const asked = vi.hoisted(() => new Map<string, () => void>());
vi.mock('@/lib/services/rights/erase-person', () => ({
  planErasure: (_store: unknown, id: string) =>
    new Promise((answer) => {
      const value = { name: `Name of ${id}`, entries: 1, shared: 0, mentions: [], exports: [] };
      asked.set(id, () => answer({ ok: true, value }));
    }),
}));
vi.mock('@/lib/store/read/records', () => ({ knownRows: async () => [] }));

it('a plan that comes late is not that of somebody else', async () => {
  const root = document.createElement('div');
  const show = (person: string) =>
    act(() => render(<Erase store={{} as Store} actions={{} as never} person={person} onPerson={() => {}} />, root));
  const comes = (person: string) =>
    act(async () => {
      asked.get(person)?.();
      await new Promise((later) => setTimeout(later, 5));
    });
  show('a');
  show('b');
  await comes('b');
  expect(root.textContent).toContain('Name of b');
  await comes('a');
  expect(root.textContent).toContain('Name of b');
  expect(root.textContent).not.toContain('Name of a');
});
