// A release takes its version from the tag and its words from the changelog, or is refused.
import { expect, test } from 'vitest';
import { changesOf, notesOf, sumsOf, versionOf } from './notes';

test.each([
  ['v1.2.0', '1.2.0'],
  ['v0.10.3', '0.10.3'],
  ['1.2.0', null],
  ['v1.2', null],
  ['v01.2.0', null],
  ['v1.2.0-beta', null],
  ['v1.2.0\nv9.9.9', null],
  ['v12345.0.0', null],
])('%j is version %j', (tag, version) => expect(versionOf(tag)).toBe(version));

const changelog =
  '# What changed\n\n## Next\n\n- Soon.\n\n## 1.2.0, 2026-12-01\n\n- A list.\n\n## 1.2\n\n## 1.1.0\n\n- Old.\n';

test('the words are those under the heading of the version, and no others', () => {
  expect(changesOf(changelog, '1.2.0')).toBe('- A list.');
  expect(changesOf(changelog, '1.1.0')).toBe('- Old.');
  expect(changesOf(changelog, '1.2')).toBeNull();
  expect(changesOf(changelog, '1.3.0')).toBeNull();
});

test('hashes stand as sha256sum writes them, also in the notes', () => {
  const packed = [{ name: 'rung-1.2.0-chrome.zip', hash: 'ab'.repeat(32) }];
  expect(sumsOf(packed)).toBe(`${'ab'.repeat(32)}  rung-1.2.0-chrome.zip\n`);
  expect(notesOf('- A list.', packed)).toContain(sumsOf(packed));
});
