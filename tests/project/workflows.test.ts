// What runs elsewhere on our behalf: code of others by the hash of a commit, and no right but where one is needed.
import { describe, expect, test } from 'vitest';
import { filesIn, textOf } from './tree';

const workflows = filesIn('.github/workflows');

describe.each(workflows)('%s', (path) => {
  const text = textOf(path);

  test('uses each action by the hash of a commit, with its version beside it', () => {
    const used = [...text.matchAll(/^\s*(?:- )?uses: (.+)$/gm)].map(([, what = '']) => what);
    const foreign = used.filter((what) => !what.startsWith('./'));
    expect(used.length).toBeGreaterThan(0);
    for (const what of foreign) expect(what).toMatch(/^[\w-]+\/[\w/-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  });

  test('may read, unless one job says otherwise', () => {
    expect(text).toMatch(/^permissions:\n {2}contents: read\n\S/m);
  });

  test('leaves no key behind in the folder, and puts no text of others into a command', () => {
    const checkouts = text.match(/actions\/checkout@/g)?.length ?? 0;
    expect(text.match(/persist-credentials: false/g)?.length ?? 0).toBe(checkouts);
    const commands = text.split('\n').filter((line) => /^\s*(?:- )?run:/.test(line));
    for (const command of commands) expect(command).not.toContain('${{');
  });
});

test('there are the two that the project needs', () => {
  expect(workflows.map((path) => path.split('/').at(-1)).sort()).toEqual(['release.yml', 'test.yml']);
});
