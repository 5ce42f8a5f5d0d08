// Reads the repository's own files, for the rules it keeps about itself.
import { readdirSync, readFileSync } from 'node:fs';
import { join, posix, relative, sep } from 'node:path';
import { root } from '../browser/builds';

/** All files below a folder of the repository, as paths from its root with `/`. */
export function filesIn(folder: string): string[] {
  const entries = readdirSync(join(root, folder), { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}

export function textOf(path: string): string {
  return readFileSync(join(root, path), 'utf8');
}

export function entriesAt(folder: string): string[] {
  return readdirSync(join(root, folder)).sort();
}

export const isSource = (path: string): boolean => /\.tsx?$/.test(path);

export interface Import {
  from: string;
  /** A path from the root for the project's own files, the bare name for a package. */
  to: string;
  typeOnly: boolean;
}

const statement = /^\s*(import|export)(\s+type)?\b[^;'"]*?(?:from\s*)?['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/gm;

/** The imports of a source file, read by pattern: enough for rules about folders. */
export function importsOf(path: string): Import[] {
  return [...textOf(path).matchAll(statement)].map(([, , type, name, later]) => ({
    from: path,
    to: resolved(path, name ?? later ?? ''),
    typeOnly: type !== undefined,
  }));
}

function resolved(path: string, name: string): string {
  if (name.startsWith('@/')) return name.slice(2);
  return name.startsWith('.') ? posix.join(posix.dirname(path), name) : name;
}
