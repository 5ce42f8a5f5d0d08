// `npm run bench:export`: what an export of 5,000 people with 30,000 entries takes, against all of it as bare JSON in a ZIP.
// Ends with 1 where a page would stand still for too long.
import { withModules } from '../steps/modules.ts';
import { type Line, table } from './verdict.ts';

const [PEOPLE, ENTRIES, TIMES] = [5_000, 30_000, 3];
const PROFILES = ['linkedin-defensible', 'personal-notes', 'full-backup'] as const;
/** A page that works for longer in one go is felt. Milliseconds. */
const LONGEST = 100;

/** The middle of three: one may have been disturbed. */
const middle = (numbers: readonly number[]): number => numbers.toSorted((a, b) => a - b)[numbers.length >> 1] ?? 0;

await withModules(async (load) => {
  const { bare, exported, notebook } = (await load('/tests/bench/exporting.ts')) as typeof import('./exporting.ts');
  const archive = notebook(PEOPLE, ENTRIES);
  const bares = Array.from({ length: TIMES }, () => bare(archive).ms);
  const lines: Line[] = [{ what: 'bare JSON in a ZIP', figure: `${middle(bares).toFixed(0)} ms` }];
  for (const profile of PROFILES) {
    const runs = [];
    for (let n = 0; n < TIMES; n += 1) runs.push(await exported(archive, profile));
    const all = middle(runs.map(({ select, write, pack }) => select.ms + write.ms + pack.ms));
    lines.push({ what: profile, figure: `${all.toFixed(0)} ms, ${(all / middle(bares)).toFixed(1)} × the bare one` });
    for (const step of ['select', 'write', 'pack'] as const) {
      const [ms, longest] = [middle(runs.map((run) => run[step].ms)), middle(runs.map((run) => run[step].longest))];
      const figure = `${ms.toFixed(0)} ms, at most ${longest.toFixed(0)} ms in one go`;
      lines.push({ what: `  ${step}`, figure, budget: `at most ${LONGEST} ms in one go`, kept: longest <= LONGEST });
    }
  }
  console.log(table(lines));
  process.exitCode = lines.some(({ kept }) => kept === false) ? 1 : 0;
});
