// Help: every page of the notebook has its paragraph, and no paragraph is of a page that is gone.
import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { HELP } from '@/components/words/help';

const folder = 'entrypoints/notebook/pages';
const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.tsx'))
  .map((file) => /\bpath: '([^']+)'/.exec(readFileSync(`${folder}/${file}`, 'utf8'))?.[1]);

it('says of each page what it is for', () => {
  expect(paths.length).toBeGreaterThan(20);
  expect(paths.filter((path) => path && path !== 'help' && !HELP[path])).toEqual([]);
});

it('has no paragraph of a page that is gone', () =>
  expect(Object.keys(HELP).filter((path) => !paths.includes(path))).toEqual([]));
