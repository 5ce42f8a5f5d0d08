// Loads the saved pages of tests/fixtures/detect: what stands in the first line of each, and its markup.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Known, Sighting } from '../../lib/model/sighting';

/** One page, as its first line describes it (the format is explained in tests/contracts/detect.test.ts). */
export interface Fixture {
  file: string;
  /** When markup like this was seen, YYYY or YYYY-MM. */
  date: string;
  /** The trap or case the page stands for, in words. */
  kind: string;
  url: string;
  mine: string[];
  /** Who the rep is, beside addresses. */
  me?: NonNullable<Known['me']>;
  expect: Sighting | null;
  html: string;
}

const folder = join(import.meta.dirname, '../fixtures/detect');

export function fixture(file: string): Fixture {
  const html = readFileSync(join(folder, file), 'utf8');
  const line = /^<!--\s*(\{.*\})\s*-->\n/.exec(html)?.[1];
  if (!line) throw new Error(`${file}: the first line is not a comment with JSON`);
  const { mine = [], ...said } = JSON.parse(line) as Omit<Fixture, 'file' | 'html'>;
  return { ...said, mine, file, html };
}

export const fixtures = (): Fixture[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.html'))
    .sort()
    .map(fixture);
