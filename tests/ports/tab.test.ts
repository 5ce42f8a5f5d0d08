// One look at a tab: the page that is there now is read by its own detector, whatever page was there a moment ago.
import { beforeEach, expect, it, vi } from 'vitest';
import type { Looker } from '@/lib/detect/looker';

interface Injection {
  func?(...args: unknown[]): unknown;
  files?: string[];
  args?: unknown[];
}

const tab = vi.hoisted(() => ({
  /** Addresses by host; the first is where the tab is, and at each injection of a file it moves on while there are more. */
  hosts: [] as string[],
  world: {} as Looker,
}));

vi.mock('@/lib/ports/browser', () => ({
  browser: {
    scripting: {
      async executeScript({ func, files, args = [] }: Injection) {
        if (func) return [{ frameId: 0, result: func(...args) }];
        if (tab.hosts.length > 1) {
          // A new page: nothing of the one before is there any more.
          tab.hosts.shift();
          delete tab.world.rungLook;
        }
        const linkedIn = files?.[0] === '/look-linkedin.js';
        const look = () => ({
          kind: 'person' as const,
          site: linkedIn ? 'linkedin' : 'mail',
          surface: 'profile',
          person: { name: 'Dana Whitfield', handles: [] },
          others: [],
        });
        tab.world.rungLook = linkedIn ? Object.assign(look, { linkedIn: true as const }) : look;
        return [{ frameId: 0 }];
      },
    },
  },
}));

vi.stubGlobal('location', {
  get hostname() {
    return tab.hosts[0];
  },
});
for (const name of ['rungLook', 'rungOwner'] as const)
  Object.defineProperty(globalThis, name, { get: () => tab.world[name], configurable: true });

const { lookAt, bringLook } = await import('@/lib/ports/tab');

const siteAt = async () => {
  const look = await lookAt(1, {});
  return look.kind === 'read' ? (look.sighting?.site ?? null) : look.kind;
};

beforeEach(() => {
  tab.world = {};
});

it('reads each page by the detector that is made for it', async () => {
  tab.hosts = ['www.linkedin.com'];
  expect(await siteAt()).toBe('linkedin');
  tab.world = {};
  tab.hosts = ['mail.example'];
  expect(await siteAt()).toBe('mail');
});

it.each([
  ['mail.example', 'www.linkedin.com', 'linkedin'],
  ['www.linkedin.com', 'mail.example', 'mail'],
])('from %s to %s, while the detector is on its way: who is there now', async (from, to, site) => {
  tab.hosts = [from, to];
  expect(await siteAt()).toBe(site);
  expect(await siteAt()).toBe(site);
});

it('so, too, where the detector was brought ahead of the look', async () => {
  tab.hosts = ['mail.example', 'www.linkedin.com'];
  await bringLook(1);
  expect(await siteAt()).toBe('linkedin');
});
