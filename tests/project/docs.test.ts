// What the documents for contributors say of the house: each path is there, each room of lib has its line, each command.
import { existsSync } from 'node:fs';
import { join, posix } from 'node:path';
import { describe, expect, test } from 'vitest';
import { HELP } from '@/components/words/help';
import { root } from '../browser/builds';
import { entriesAt, filesIn, textOf } from './tree';

const documents = ['README.md', ...filesIn('.github').filter((path) => path.endsWith('.md'))];
const scripts: Record<string, string> = JSON.parse(textOf('package.json')).scripts;
const isThere = (path: string) => existsSync(join(root, path));

describe.each(documents)('%s', (path) => {
  // Demands and promises name tests in a way of their own, which `demands.test.ts` follows.
  const text = textOf(path).replaceAll(/^\| (?:\d{3}-|[RS])\d\d \|.*$/gm, '');

  test('names no file or folder of the house that is not there', () => {
    const named =
      text.match(/(?<![\w/.-])(?:entrypoints|components|lib|public|tests|\.github)(?:\/[\w.-]+)+\/?/g) ?? [];
    expect(named.map((name) => name.replace(/[.]$/, '')).filter((name) => !isThere(name))).toEqual([]);
  });

  test('links to no page of its own that is not there', () => {
    const links = [...text.matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map(([, link = '']) => link);
    expect(links.filter((link) => !isThere(posix.join(posix.dirname(path), link)))).toEqual([]);
  });

  test('names no command that is none', () => {
    const named = [...text.matchAll(/npm run (?:-s )?([\w:]+)/g)].map(([, name = '']) => name);
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });
});

test('each page that Help has words for is in a picture', () => {
  const shown = [...textOf('.github/SCREENS.md').matchAll(/!\[([\w-]+)\]/g)].map(([, name]) => name);
  expect(shown.toSorted()).toEqual(
    Object.keys(HELP)
      .filter((name) => name !== 'practice')
      .toSorted(),
  );
});

test('the tree in README has a line for each room of lib, and no other', () => {
  const rooms = entriesAt('lib').filter((name) => !name.includes('.'));
  const told = [...textOf('README.md').matchAll(/^lib\/([a-z]+)\/ /gm)].map(([, name]) => name);
  expect(told.toSorted()).toEqual(rooms);
});
