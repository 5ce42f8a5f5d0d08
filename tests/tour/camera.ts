// Takes the tour's numbered pictures and says in one line what was done.
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { root } from '../browser/builds.ts';
import { picture } from '../browser/picture.ts';

export const pictures = join(root, '.output/tour');

export interface Camera {
  /** A page in the browser's window: one picture. */
  page(page: Page, name: string, done: string): Promise<void>;
  /** The popup or a page of Rung: one in light, one in dark. */
  rung(page: Page, name: string, done: string): Promise<void>;
}

/** Empties the folder of the last tour. */
export function camera(say: (line: string) => void): Camera {
  rmSync(pictures, { recursive: true, force: true });
  mkdirSync(pictures, { recursive: true });
  let count = 0;
  const next = (name: string, done: string) => {
    count += 1;
    const number = String(count).padStart(2, '0');
    say(`${number} ${done}`);
    return join(pictures, `${number}-${name}`);
  };
  return {
    page: async (page, name, done) => picture(page, `${next(name, done)}.png`),
    rung: async (page, name, done) => {
      const path = next(name, done);
      await picture(page, `${path}-dark.png`, 'dark');
      await picture(page, `${path}-light.png`);
    },
  };
}
