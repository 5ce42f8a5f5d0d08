// @vitest-environment happy-dom
// The report of an import: the line first, and nothing of what would be written left unsaid.
import { render } from 'preact';
import { expect, it } from 'vitest';
import { ImportReport } from '@/components/import/import-report';

const quiet = { removes: 0, conflicts: [], skipped: [], broken: [], hints: [], erased: [], erasedThere: [] };

function told(besides: { organisations: number; ladders: number; settings: number }, writes: number): string[] {
  const root = document.createElement('div');
  const plan = { ...quiet, line: '0 new, 0 changed', besides, writes };
  render(
    <ImportReport plan={plan} restore={new Set()} onRestore={() => {}} erase={new Set()} onErase={() => {}} />,
    root,
  );
  return [...root.querySelectorAll('p')].map((line) => line.textContent);
}

it.each([
  [
    { organisations: 3, ladders: 1, settings: 2 },
    ['0 new, 0 changed', 'Also 3 organisations, 1 ladder, and 2 settings.'],
  ],
  [{ organisations: 0, ladders: 0, settings: 1 }, ['0 new, 0 changed', 'Also 1 setting.']],
  [
    { organisations: 0, ladders: 0, settings: 0 },
    ['0 new, 0 changed', 'Everything in this file is in your notebook already.'],
  ],
])('beside people and entries %o are told', (besides, lines) => {
  const writes = Object.values(besides).reduce((a, b) => a + b);
  expect(told(besides, writes)).toEqual(lines);
});
