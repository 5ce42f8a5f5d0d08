// Packs a release: `npm run pack -- v1.2.0 https://the.repository` leaves packages, hashes and notes in .output.
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../browser/builds.ts';
import { changesOf, notesOf, sumsOf, versionOf } from './notes.ts';
import { run } from './run-tool.ts';

const output = join(root, '.output');
const at = (name: string) => join(root, name);
const packages = () => readdirSync(output).filter((name) => /^rung-.*\.zip$/.test(name));

/** Version and homepage go into the project's own files, so that the sources package makes the same manifest again. */
function mark(version: string, homepage: string): void {
  for (const name of ['package.json', 'package-lock.json']) {
    const told = JSON.parse(readFileSync(at(name), 'utf8'));
    told.version = version;
    if (told.packages) told.packages[''].version = version;
    else told.homepage = homepage;
    writeFileSync(at(name), `${JSON.stringify(told, null, 2)}\n`);
  }
}

async function pack(tag = '', homepage = ''): Promise<void> {
  const version = versionOf(tag);
  if (!version) throw new Error(`A tag looks like v1.2.0; this is “${tag}”.`);
  if (!homepage.startsWith('https://')) throw new Error('The second word is the address of the repository: https://…');
  const changes = changesOf(readFileSync(at('.github/CHANGELOG.md'), 'utf8'), version);
  if (!changes) throw new Error(`.github/CHANGELOG.md says nothing under “## ${version}”.`);
  mark(version, homepage);
  mkdirSync(output, { recursive: true });
  for (const name of packages()) rmSync(join(output, name));
  for (const browser of ['chrome', 'firefox']) {
    const { ok, output: said } = await run(['wxt', 'zip', '-b', browser]);
    if (!ok) throw new Error(said);
  }
  const packed = packages().map((name) => ({
    name,
    hash: createHash('sha256')
      .update(readFileSync(join(output, name)))
      .digest('hex'),
  }));
  writeFileSync(join(output, 'SHA256SUMS'), sumsOf(packed));
  writeFileSync(join(output, 'NOTES.md'), notesOf(changes, packed));
  console.log(sumsOf(packed).trimEnd());
}

await pack(...process.argv.slice(2)).catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});
