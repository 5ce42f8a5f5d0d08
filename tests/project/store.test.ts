// What the stores are told: every permission with its reason, words within their limits, pictures of the asked size.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { built, root } from '../browser/builds';
import { filesIn, textOf } from './tree';

const reasons = textOf('.github/store/permissions.md');
const listing = textOf('.github/store/listing.md');
const part = (heading: string) => listing.split(/^## /m).find((text) => text.startsWith(`${heading}\n`)) ?? '';
const wordsOf = (heading: string) => part(heading).slice(heading.length).trim();

type Manifest = { permissions: string[]; optional_permissions: string[]; optional_host_permissions: string[] };
const manifests = (['chrome', 'firefox'] as const).map(
  (browser): Manifest => JSON.parse(readFileSync(join(built(browser), 'manifest.json'), 'utf8')),
);

test('each permission that is asked for has its reason, and no reason is left of one that is not', () => {
  const asked = manifests.flatMap((manifest) => [
    ...manifest.permissions,
    ...manifest.optional_permissions,
    ...manifest.optional_host_permissions,
  ]);
  const given = [...reasons.matchAll(/^\| `([^`]+)`[^|]*\| (.{20,}) \|$/gm)].map(([, name = '']) => name);
  expect(given.sort()).toEqual([...new Set(asked)].sort());
});

describe('words', () => {
  test('the summary is the description in the manifest, as short as Chrome wants it', () => {
    const words = JSON.parse(textOf('public/_locales/en/messages.json'));
    expect(wordsOf('Summary')).toBe(words.extension_description.message);
    expect(wordsOf('Summary').length).toBeLessThanOrEqual(132);
  });

  test('the single purpose is one sentence', () => {
    expect(wordsOf('Single purpose').match(/\.(?=\s|$)/g)).toHaveLength(1);
  });

  test('the description is as long as Edge wants it, and no longer than any store takes', () => {
    expect(wordsOf('Description').length).toBeGreaterThan(250);
    expect(wordsOf('Description').length).toBeLessThan(10_000);
  });
});

describe('pictures', () => {
  const folder = '.github/store/pictures';
  /** Width and height, from a PNG's first chunk (RFC 2083, 4.1.1). */
  const sizeOf = (path: string) => {
    const bytes = readFileSync(join(root, path));
    expect(bytes.toString('latin1', 1, 4)).toBe('PNG');
    return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
  };
  const all = filesIn(folder).map((path) => path.slice(folder.length + 1));

  test('there are those that the listing names, and no others', () => {
    const named = [...listing.matchAll(/^\d\. `([^`]+)`/gm)].map(([, name = '']) => name);
    expect(named).toHaveLength(5);
    expect(all.toSorted()).toEqual([...named, 'tile.png'].toSorted());
  });

  test.each(all)('%s has the size that stores ask for', (name) => {
    expect(sizeOf(`${folder}/${name}`)).toEqual(name === 'tile.png' ? [440, 280] : [1280, 800]);
  });
});
