// Other people's programs, started on a file of ours: what they read, as they say it themselves.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as z from 'zod/mini';

/** Somebody as a program has read them. */
export const Read = z.looseObject({
  name: z.string(),
  notes: z.array(z.string()),
  emails: z.array(z.string()),
  organisation: z.string(),
  title: z.string(),
  /** What a validator found; empty where nothing. */
  validator: z.optional(z.string()),
  /** Written again and read again it is the same. */
  roundTrip: z.optional(z.boolean()),
});
export type Read = z.infer<typeof Read>;

const here = (name: string) => join(import.meta.dirname, 'programs', name);
const JARS = ['ez-vcard', 'vinnie', 'jackson-core', 'jackson-databind', 'jackson-annotations', 'jsoup'];

/** The system's own Python: packages of the distribution are seen by no other. */
const PYTHON = '/usr/bin/python3';

export const folder = (): string => mkdtempSync(join(tmpdir(), 'rung-readers-'));

export function run(program: string, words: readonly string[], options: { cwd?: string; input?: string } = {}): string {
  // Without a locale of UTF-8 Java prints question marks.
  const env = { ...process.env, LC_ALL: 'C.UTF-8', QT_QPA_PLATFORM: 'offscreen' };
  return execFileSync(program, words, { ...options, env, encoding: 'utf8', maxBuffer: 50_000_000 });
}

const people = (printed: string): Read[] => z.array(Read).parse(JSON.parse(printed));

/** Where the text of a file lies for a program to read. */
export function laid(text: string): string {
  const path = join(folder(), 'contacts.vcf');
  writeFileSync(path, text);
  return path;
}

export const withVobject = (path: string): Read[] => people(run(PYTHON, [here('with-vobject.py'), path]));

export const withKhard = (path: string): Read[] => people(run(PYTHON, [here('with-khard.py'), path]));

export const withSabre = (path: string): Read[] => people(run('php', [here('with-sabre.php'), path]));

export const withEvolution = (path: string): Read[] => people(run(PYTHON, [here('with-evolution.py'), path]));

export const withEzVcard = (path: string): Read[] => {
  const classes = JARS.map((name) => `/usr/share/java/${name}.jar`).join(':');
  return people(run('java', ['-cp', classes, here('WithEzVcard.java'), path]));
};

/** What age of Debian finds in a file locked with a passphrase. */
export const withAge = (path: string, passphrase: string): string =>
  run(PYTHON, [here('age-with-passphrase.py'), path, passphrase]);

export function withKcontacts(path: string): Read[] {
  const program = join(folder(), 'with-kcontacts');
  const flags = run('pkg-config', ['--cflags', '--libs', 'Qt5Core', 'Qt5Gui']).trim().split(/\s+/);
  const includes = ['KContacts', 'kcontacts', ''].map((part) => `-I/usr/include/KF5/${part}`);
  run('g++', [
    '-std=c++17',
    '-fPIC',
    here('with-kcontacts.cpp'),
    '-o',
    program,
    ...includes,
    ...flags,
    '-lKF5Contacts',
  ]);
  return people(run(program, [path]));
}
