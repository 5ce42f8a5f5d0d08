// `npm run -s understand -- FILE --now 2026-11-28T10:00 --zone Europe/Berlin --people "Luis Ortega,Dana Whitfield"`:
// what Rung makes of each line of a file, as one JSON object a line. `--language de` where the lines are German.
import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { withModules } from '../steps/modules.ts';

const USE =
  'npm run -s understand -- FILE --now 2026-11-28T10:00 --zone Europe/Berlin --people "Luis Ortega,Dana Whitfield"';

async function main(): Promise<void> {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: {
      now: { type: 'string' },
      zone: { type: 'string', default: 'UTC' },
      people: { type: 'string', default: '' },
      language: { type: 'string', default: 'en' },
    },
  });
  const [file] = positionals;
  if (!file || !values.now) throw new Error(`Say which file, and when it is: ${USE}`);
  const lines = (await readFile(file, 'utf8')).split(/\r?\n/).filter((line) => line.trim());
  const people = values.people.split(',').flatMap((name) => name.trim() || []);
  await withModules(async (load) => {
    const { momentIn, tell } = (await load('/tests/understand/understand.ts')) as typeof import('./understand.ts');
    const { lexiconFor } = (await load('/lib/line/index.ts')) as typeof import('../../lib/line/index.ts');
    const [now, lexicon] = [momentIn(values.now ?? '', values.zone), await lexiconFor(values.language)];
    for (const line of lines) console.log(JSON.stringify(tell(line, now, values.zone, people, lexicon)));
  });
}

await main().catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});
