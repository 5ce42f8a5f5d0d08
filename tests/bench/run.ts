// `npm run bench`: opens a notebook of full size in a real Chromium, measures what a rep waits for, and holds it against
// the budgets. Ends with 1 where one is broken. `--only search,lines` measures these parts alone, `--only pages --pages
// people,board` these pages; `--built` takes the extension as it was built last.
import { make } from '../browser/builds.ts';
import { close } from '../browser/chromium.ts';
import { joining } from './joining.ts';
import { type Options, readOptions } from './options.ts';
import { pages } from './pages.ts';
import { imports, lines, lists, search, sightings } from './parts.ts';
import { popup } from './popup.ts';
import { scroll } from './scroll.ts';
import { type Seeded, seeded } from './seeded.ts';
import { type Line, table } from './verdict.ts';

type Part = (seeded: Seeded, options: Options) => Promise<Line[]>;

const parts: Record<string, Part> = { sightings, search, lists, lines, popup, scroll, pages, imports, joining };

const options = readOptions(process.argv.slice(2));
const unknown = options.only.filter((name) => !Object.hasOwn(parts, name));
if (unknown.length > 0) throw new Error(`There is no part "${unknown}". There are: ${Object.keys(parts).join(', ')}.`);
if (!options.built) make('chrome');
const opened = await seeded(options);
const all: Line[] = [];
try {
  for (const [name, part] of Object.entries(parts)) {
    if (options.only.length > 0 && !options.only.includes(name)) continue;
    const measured = await part(opened, options);
    console.log(`${table(measured)}\n`);
    all.push(...measured);
  }
} finally {
  await close(opened.session);
}
process.exitCode = all.some((line) => line.kept === false) ? 1 : 0;
