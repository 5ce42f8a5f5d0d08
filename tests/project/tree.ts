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
  /** As it stands in the file. */
  name: string;
  typeOnly: boolean;
}

const statement = /^\s*(import|export)(\s+type)?\b[^;'"]*?(?:from\s*)?['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/gm;

/** The imports of a source file, read by pattern: enough for rules about folders. `sources`: what a path may mean. */
export function importsOf(path: string, sources: readonly string[]): Import[] {
  return [...textOf(path).matchAll(statement)].map(([, , type, name, later]) => ({
    from: path,
    to: resolved(path, name ?? later ?? '', sources),
    name: name ?? later ?? '',
    typeOnly: type !== undefined,
  }));
}

function resolved(path: string, name: string, sources: readonly string[]): string {
  if (!/^(@\/|\.)/.test(name)) return name;
  const meant = name.startsWith('@/') ? name.slice(2) : posix.join(posix.dirname(path), name);
  return ['', '.ts', '.tsx', '/index.ts'].map((end) => meant + end).find((one) => sources.includes(one)) ?? meant;
}

/** Every set of files that import each other in a circle (strongly connected, after Tarjan 1972), longest first. */
export function circlesIn(imports: readonly Import[]): string[][] {
  const next = Map.groupBy(imports, ({ from }) => from);
  const seen = new Map<string, { order: number; low: number; open: boolean }>();
  const path: string[] = [];
  const circles: string[][] = [];
  const visit = (file: string) => {
    const here = { order: seen.size, low: seen.size, open: true };
    seen.set(file, here);
    path.push(file);
    for (const { to } of next.get(file) ?? []) {
      const there = seen.get(to) ?? visit(to);
      if (there.open) here.low = Math.min(here.low, there.low);
    }
    if (here.low !== here.order) return here;
    const circle = path.splice(path.indexOf(file));
    for (const member of circle) Object.assign(seen.get(member) ?? {}, { open: false });
    const toItself = next.get(file)?.some(({ to }) => to === file);
    if (circle.length > 1 || toItself) circles.push(circle);
    return here;
  };
  for (const file of next.keys()) if (!seen.has(file)) visit(file);
  return circles.sort((a, b) => b.length - a.length);
}
