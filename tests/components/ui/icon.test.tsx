// @vitest-environment happy-dom
// Icons: a name that nobody has drawn does not compile, neither on a screen nor in a kind of entry.
import { render } from 'preact';
import { expect, it } from 'vitest';
import { Icon } from '@/components/ui/icon';
import { journal } from '@/lib/journal';
import { type Chip, formKind } from '@/lib/journal/kind';

it('draws what is asked for, and nothing that an assistive technology would read', () => {
  const root = document.createElement('div');
  render(<Icon name="phone" />, root);
  expect(root.querySelector('path')?.getAttribute('d')).toMatch(/^M/);
  expect(root.querySelector('svg')?.getAttribute('aria-hidden')).toBe('true');
});

it('takes no name but those that are drawn; the compiler checks these lines', () => {
  // @ts-expect-error Nobody has drawn a telephone.
  const misspelt = <Icon name="telephone" />;
  // @ts-expect-error Nor for a chip.
  const chip: Pick<Chip, 'icon'> = { icon: 'handshake' };
  // @ts-expect-error Nor for a kind.
  const kind = formKind({ kind: 'gift', label: 'Gift', icon: 'present', order: 1, parts: {} });
  expect([misspelt, chip, kind]).toHaveLength(3);
  expect(journal.has('gift')).toBe(false);
});
