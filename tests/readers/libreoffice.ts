// Opens every table Rung writes in a real LibreOffice and counts the cells it would run: there may be none.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { withModules } from '../steps/modules';
import type { Outcome } from '../steps/run-tool.ts';

const SOFFICE = '/usr/bin/soffice';
/** Comma, quotation mark, UTF-8, from the first row; quoted cells as whatever they look like, formulas evaluated. */
const FILTER = 'CSV:44,34,76,1,,0,false,true,false,false,false,0,true';

const tables = (): Promise<Record<string, string>> =>
  withModules(async (load) => {
    const { hostileTables } = (await load('/tests/readers/hostile-tables.ts')) as typeof import('./hostile-tables');
    return hostileTables();
  });

/** Live formulas in each file, by its name. */
function formulasIn(texts: Record<string, string>): Map<string, number> {
  const folder = mkdtempSync(join(tmpdir(), 'rung-libreoffice-'));
  try {
    const [from, to] = [join(folder, 'from'), join(folder, 'to')];
    mkdirSync(from);
    const paths = Object.entries(texts).map(([name, text]) => {
      writeFileSync(join(from, name), text);
      return join(from, name);
    });
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    const words = ['--headless', profile, `--infilter=${FILTER}`, '--convert-to', 'fods', '--outdir', to, ...paths];
    execFileSync(SOFFICE, words, { stdio: ['ignore', 'ignore', 'pipe'], timeout: 180_000 });
    const count = (path: string) =>
      readFileSync(join(to, basename(path).replace(/csv$/, 'fods')), 'utf8').split('table:formula=').length - 1;
    return new Map(paths.map((path) => [basename(path), count(path)]));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Good where no table of Rung has a live formula, and the raw ones do have some. `output`: a line for each file, or why it could not be tried. */
export async function libreoffice(): Promise<Outcome> {
  try {
    const counts = formulasIn(await tables());
    const raw = counts.get('raw.csv') ?? 0;
    const live = [...counts].reduce((sum, [name, count]) => (name === 'raw.csv' ? sum : sum + count), 0);
    const lines = [...counts].map(([name, count]) => `${name}: ${count} live formulas`);
    return { ok: live === 0 && raw > 0 && counts.size > 5, output: lines.join('\n') };
  } catch (error) {
    return { ok: false, output: error instanceof Error ? error.message : String(error) };
  }
}
