// The build cuts names in scripts that pages get: none of what they hand over, or are told, is among them.
import { expect, test } from 'vitest';
import { Owner, Sighting } from '@/lib/model/sighting';
import { CUT } from '@/wxt.config';
import { fixtures } from '../detect/fixtures';

/** Each name anywhere in it. */
const namesIn = (value: unknown): string[] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([name, part]) => (Array.isArray(value) ? [] : [name]).concat(namesIn(part)))
    : [];

test('no name of a sighting, of an owner, or of what is known beforehand is cut', () => {
  const answers = fixtures().map(({ expect: said }) => said && Sighting.parse(said));
  const known = { mine: [], me: { names: [], linkedin: [] }, limits: {} };
  const names = new Set(
    [...answers, Object.fromEntries(Object.keys(Owner.shape).map((name) => [name, 0])), known].flatMap(namesIn),
  );
  for (const name of ['kind', 'person', 'candidates', 'handles', 'organisation', 'flags'])
    expect(names).toContain(name);
  expect([...names].filter((name) => CUT.test(name))).toEqual([]);
});
