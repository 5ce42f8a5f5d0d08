// `npm test`: every check of the project, step by step, small ones two at a time; it stops where one fails and shows why.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { buildCommand, root } from './browser/builds.ts';
import { chromium } from './browser/find.ts';
import { type Count, counted } from './steps/counted.ts';
import { type Kind, unshownBy } from './steps/demands.ts';
import { LATE } from './steps/late.ts';
import { liveMail } from './steps/live-mail.ts';
import { otherReaders } from './steps/other-readers.ts';
import { type Outcome, run } from './steps/run-tool.ts';
import { judgeLint } from './steps/store-lint.ts';

interface Step {
  name: string;
  work: () => Promise<Outcome & { count?: Count; late?: string[] }>;
}

/** Tests that held only the second time. They pass, and are named each time. */
const lateIn = (output: string) => output.split('\n').filter((line) => line.startsWith(LATE));

const reports = join(root, '.output/tests');

const tool = (name: string, ...words: string[]): Step => ({ name, work: () => run(words) });

const build = (which: 'chrome' | 'firefox' | 'granted'): Step => {
  const { words, environment } = buildCommand(which);
  return { name: `build for ${which}`, work: () => run(words, environment) };
};

/** A vitest project, with its tests counted. */
const tests = (project: Kind): Step => ({
  name: `${project} tests`,
  work: async () => {
    const report = join(reports, `${project}.json`);
    const reporters = [
      '--reporter=default',
      '--reporter=./tests/steps/late.ts',
      '--reporter=json',
      `--outputFile.json=${report}`,
    ];
    const words = ['vitest', 'run', '--config', 'tests/vitest.config.ts', '--project', project, ...reporters];
    const outcome = await run(words);
    const unshown = outcome.ok ? unshownBy(report, project) : [];
    const said =
      unshown.length > 0 ? `\nDEMANDS.md or SECURITY.md names what did not pass:\n${unshown.join('\n')}` : '';
    return {
      ok: outcome.ok && !said,
      output: outcome.output + said,
      count: counted(report),
      late: lateIn(outcome.output),
    };
  },
});

const storeLint: Step = {
  name: 'store lint',
  work: async () =>
    judgeLint(await run(['web-ext', 'lint', '--source-dir', '.output/firefox-mv3', '--output', 'json'])),
};

/** Those in a row run at once: each keeps one core busy. */
const steps: Step[][] = [
  [tool('types of the browser pages', 'wxt', 'prepare')],
  [tool('types', 'tsc', '--noEmit'), tool('nothing unused', 'knip', '--config', 'tests/knip.json')],
  [
    tool('format and lint', 'biome', 'check', '--error-on-warnings'),
    tool('nothing that only tests use', 'knip', '--config', 'tests/knip.json', '--production'),
  ],
  [tests('unit')],
  [build('chrome')],
  [build('firefox')],
  [build('granted')],
  [tests('project'), storeLint],
  [{ name: 'a Chromium', work: async () => ({ ok: true, output: chromium() }) }],
  [tests('e2e')],
  // What takes minutes more, and what installs servers and programs, which nobody wants on their own computer unasked.
  ...(process.env.CI === 'true'
    ? [[tests('long')], [{ name: 'other readers', work: otherReaders }], [{ name: 'live mail', work: liveMail }]]
    : []),
];

const total: Count = { passed: 0, failed: 0, skipped: 0 };

/** Does one step and says how it went; the counts of all tests add up, a failing step without tests counts as one. */
async function done(step: Step): Promise<boolean> {
  const began = performance.now();
  const outcome = await step
    .work()
    .catch((error: Error) => ({ ok: false, output: error.message, count: undefined, late: [] }));
  console.log(`${outcome.ok ? '✓' : '✗'} ${step.name} ${seconds(performance.now() - began)}${told(outcome.count)}`);
  for (const line of outcome.late ?? []) console.log(`  ${line}`);
  total.passed += outcome.count?.passed ?? 0;
  total.failed += outcome.count?.failed ?? (outcome.ok ? 0 : 1);
  total.skipped += outcome.count?.skipped ?? 0;
  if (!outcome.ok) console.log(`\n${outcome.output.trim()}\n\nStopped at: ${step.name}`);
  return outcome.ok;
}

async function main(): Promise<boolean> {
  mkdirSync(reports, { recursive: true });
  let ok = true;
  for (const step of steps) {
    ok = (await Promise.all(step.map(done))).every((passed) => passed);
    if (!ok) break;
  }
  const skipped = total.skipped ? `, ${total.skipped} skipped` : '';
  console.log(`\n${total.passed} passed, ${ok ? 0 : Math.max(total.failed, 1)} failed${skipped}`);
  return ok;
}

function seconds(milliseconds: number): string {
  return `(${(milliseconds / 1000).toFixed(1)} s)`;
}

function told(count: Count | undefined): string {
  return count ? `: ${count.passed} passed, ${count.failed} failed` : '';
}

process.exitCode = (await main()) ? 0 : 1;
