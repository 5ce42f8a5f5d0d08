// @vitest-environment happy-dom
// How much of each site survives what its next release may do: the share of its saved pages that are still right, which
// may rise and never fall. Nobody wrong is named, whatever has gone.
import { expect, test } from 'vitest';
import { detect } from '@/lib/detect';
import { type Decay, decaysOf } from './decay';
import { type Fixture, fixtures } from './fixtures';
import { parse, siteOf } from './site-of';

type Way = Decay['way'];
const WAYS: Way[] = ['classes', 'wrappers', 'attributes', 'right to left'];

/** The share in percent that has been reached, per site and way, in the order of `WAYS`. Raise it when it rises. */
const FLOORS: Record<string, [number, number, number, number]> = {
  cider: [0, 100, 100, 100],
  cypht: [0, 100, 100, 100],
  fastmail: [0, 100, 100, 100],
  generic: [58, 100, 100, 90],
  gmail: [73, 100, 98, 100],
  gmx: [0, 100, 100, 100],
  hey: [0, 100, 100, 100],
  horde: [33, 100, 100, 100],
  icloud: [0, 100, 100, 100],
  linkedin: [92, 100, 98, 100],
  'mail-ru': [0, 100, 100, 100],
  nextcloud: [0, 100, 100, 100],
  'open-xchange': [0, 100, 100, 100],
  outlook: [60, 88, 80, 100],
  proton: [100, 100, 57, 100],
  roundcube: [5, 100, 100, 100],
  snappymail: [0, 100, 75, 100],
  sogo: [0, 100, 100, 100],
  tuta: [0, 100, 100, 100],
  yahoo: [100, 100, 0, 100],
  yandex: [0, 100, 100, 100],
  zimbra: [100, 100, 100, 100],
  zoho: [0, 100, 100, 100],
};

/** `wrong`: somebody is named who is not the person. Nobody, or a choice, is no longer right and not wrong either. */
function verdict(page: Fixture, html: string): 'right' | 'missed' | 'wrong' {
  const seen = detect(parse(html), page.url, { mine: page.mine, ...(page.me && { me: page.me }) });
  const wanted = page.expect?.kind === 'person' ? page.expect.person : undefined;
  if (seen?.kind !== 'person') return wanted ? 'missed' : 'right';
  const same = seen.person.handles.every(({ value }) => wanted?.handles.some((handle) => handle.value === value));
  const named = !seen.person.name || seen.person.name === wanted?.name;
  if (!wanted || !same || !named || (!seen.person.handles[0] && !seen.person.name)) return 'wrong';
  return seen.person.name === wanted.name ? 'right' : 'missed';
}

test('nobody wrong is named, and no site knows fewer of its pages than before', () => {
  const shares = new Map<string, Map<Way, [right: number, of: number]>>();
  const wrong: string[] = [];
  for (const page of fixtures()) {
    const id = siteOf(page)?.id ?? 'generic';
    const ways = shares.get(id) ?? new Map<Way, [number, number]>();
    shares.set(id, ways);
    for (const { way, pages } of decaysOf(page))
      for (const html of pages) {
        const said = verdict(page, html);
        if (said === 'wrong') wrong.push(`${page.file}, ${way}`);
        if (page.expect?.kind !== 'person') continue;
        const [right, of] = ways.get(way) ?? [0, 0];
        ways.set(way, [right + (said === 'right' ? 1 : 0), of + 1]);
      }
  }
  const share = ([right, of]: [number, number] = [0, 0]) => (of ? Math.floor((100 * right) / of) : 100);
  const rows = [...shares].sort().map(([id, ways]) => [id, ...WAYS.map((way) => share(ways.get(way)))] as const);
  console.info(['still right, in percent', ...rows.map((row) => row.join('\t'))].join('\n'));
  expect(wrong).toEqual([]);
  for (const [id, ...reached] of rows)
    for (const [i, floor] of (FLOORS[id] ?? []).entries())
      expect(reached[i], `${id}, ${WAYS[i]}`).toBeGreaterThanOrEqual(floor);
  expect(Object.keys(FLOORS).sort()).toEqual(rows.map(([id]) => id));
});
