// `npm run fixture -- REPORT.html`: a reported page with invented people in it, as a saved page for the tests.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { Window } from 'happy-dom';
import { root } from '../browser/builds.ts';
import { withModules } from '../steps/modules.ts';

const USE = `npm run fixture -- REPORT.html                          which places hold a name or an address
npm run fixture -- REPORT.html --person 3,7 --name roundcube-new-header --kind "a message in the new skin"
npm run fixture -- REPORT.html --nobody --name roundcube-list --kind "a list in the new skin"
  --frame 2      another frame of the report than its first`;

type Make = typeof import('./make.ts');

async function main(): Promise<void> {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: {
      frame: { type: 'string', default: '1' },
      person: { type: 'string', default: '' },
      nobody: { type: 'boolean', default: false },
      name: { type: 'string' },
      kind: { type: 'string', default: 'as reported' },
    },
  });
  const [report] = positionals;
  if (!report) throw new Error(USE);
  globalThis.DOMParser ??= new Window({ url: 'https://report.example/' }).DOMParser as unknown as typeof DOMParser;
  await withModules(async (load) => {
    const { fileOf, framesOf, make } = (await load('/tests/reported/make.ts')) as Make;
    const frames = framesOf(readFileSync(report, 'utf8'));
    const frame = frames[Number(values.frame) - 1];
    if (!frame)
      throw new Error(
        frames.length === 0
          ? `${report} is no report: each frame of one begins with a line such as <!-- https://x.x/ -->. Paste the whole of it.`
          : `${report} has ${frames.length} frames, and no frame ${values.frame}.`,
      );
    const meant = values.person.split(',').filter(Boolean).map(Number);
    const made = make(frame, meant);
    const missing = meant.filter((number) => number !== 0 && !made.places.some((place) => place.number === number));
    if (missing.length > 0)
      throw new Error(`No place is numbered ${missing.join(', ')}; there are ${made.places.length}.`);
    if (meant.length === 0 && !values.nobody) {
      console.log(`   0  the page’s address  ${made.url}`);
      for (const { number, where, says } of made.places)
        console.log(`${String(number).padStart(4)}  ${where}  ${says}`);
      console.log(
        `\nFrame ${values.frame} of ${frames.length}: ${made.url}\nToday: ${JSON.stringify(made.today)}\n\n${USE}`,
      );
      return;
    }
    const name = values.name ?? '';
    if (!/^[a-z0-9]+(-[a-z0-9]+)+$/.test(name))
      throw new Error('Give it a --name after its site, in small letters: roundcube-new-header.');
    const file = join('tests/fixtures/detect', `${name}.html`);
    if (existsSync(join(root, file))) throw new Error(`${file} is there already; choose another --name.`);
    writeFileSync(join(root, file), fileOf(made, values.kind, new Date().toISOString().slice(0, 7)));
    console.log(`${file}\nExpected: ${JSON.stringify(made.expect)}\nToday:    ${JSON.stringify(made.today)}`);
    console.log(
      'Look it through; then: npx vitest run --config tests/vitest.config.ts --project unit tests/contracts/detect',
    );
  });
}

await main().catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});
