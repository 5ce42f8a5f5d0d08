// @vitest-environment happy-dom
// The side panel shows whom the tab in front shows now, and never somebody of a tab that answered late.
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, it, vi } from 'vitest';
import type { Sighting } from '@/lib/model/sighting';
import type { Look } from '@/lib/ports/tab';
import type { Store } from '@/lib/store/store';

const front = vi.hoisted(() => ({ tab: 1, changed: () => {}, answers: [] as (() => void)[] }));

vi.mock('@/lib/ports/tab', () => ({
  frontTab: async () => ({ id: front.tab }),
  onFrontTabChange: (changed: () => void) => {
    front.changed = changed;
    return () => {};
  },
}));
vi.mock('@/lib/ports/tab-sightings', () => ({ onTabSighting: () => () => {} }));
vi.mock('@/lib/ports/inbox', () => ({
  ask: ({ tabId }: { tabId: number }) =>
    new Promise<Sighting>((answer) => {
      const surface = front.answers.length === 0 ? '1st' : '2nd';
      front.answers.push(() => answer({ kind: 'person', site: `mail ${tabId}`, surface } as unknown as Sighting));
    }),
}));
const shown = vi.hoisted(() => ({ look: undefined as undefined | (() => Promise<Look>) }));
vi.mock('@/entrypoints/popup/popup', () => ({
  Popup: ({ look }: { look(): Promise<Look> }) => {
    shown.look = look;
    return null;
  },
}));
vi.mock('@/lib/model/sighting', () => ({ Sighting: { safeParse: (data: unknown) => ({ success: true, data }) } }));

const { Follow } = await import('@/entrypoints/sidepanel/follow');

const settle = () => act(() => new Promise((later) => setTimeout(later, 5)));

const site = async () => {
  const look = await shown.look?.();
  return look?.kind === 'read' && look.sighting?.site;
};

it('what a tab answers after the rep has turned to another is not shown', async () => {
  act(() => render(<Follow store={{} as Store} />, document.createElement('div')));
  await settle();
  front.tab = 2;
  front.changed();
  await settle();
  const [first, second] = front.answers;
  first?.();
  await settle();
  expect(shown.look).toBeUndefined();
  second?.();
  await settle();
  expect(await site()).toBe('mail 2');
});

it('a tab that never answers hides nobody', async () => {
  front.answers.length = 0;
  act(() => render(<Follow store={{} as Store} />, document.createElement('div')));
  await settle();
  front.tab = 3;
  front.changed();
  await settle();
  front.answers[1]?.();
  await settle();
  expect(await site()).toBe('mail 3');
});

it('of one tab the later answer counts, in whatever order they come', async () => {
  front.answers.length = 0;
  act(() => render(<Follow store={{} as Store} />, document.createElement('div')));
  await settle();
  front.changed();
  await settle();
  const [early, late] = front.answers;
  late?.();
  await settle();
  early?.();
  await settle();
  const look = await shown.look?.();
  expect(look?.kind === 'read' && look.sighting?.surface).toBe('2nd');
});
