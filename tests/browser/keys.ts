// A person without a mouse: what is typed, and how many keys it took besides the words.
import type { KeyInput, Page } from 'puppeteer-core';
import { all, outline } from './screen.ts';

export interface Keys {
  type(words: string): Promise<void>;
  press(key: KeyInput, held?: 'Shift' | 'Control'): Promise<void>;
  /** Tab, or Shift and Tab, until such a thing has the focus. */
  tabTo(role: string, name?: string | RegExp, held?: 'Shift'): Promise<void>;
  /** Keys pressed besides the words typed. */
  strokes(): number;
}

/** Every part of a screen must be reached within so many presses. */
const FAR = 60;

export function keysOn(page: Page): Keys {
  let count = 0;
  const press: Keys['press'] = async (key, held) => {
    count += 1;
    if (held) await page.keyboard.down(held);
    await page.keyboard.press(key);
    if (held) await page.keyboard.up(held);
  };
  return {
    type: (words) => page.keyboard.type(words),
    press,
    async tabTo(role, name, held) {
      for (let presses = 0; presses < FAR; presses += 1) {
        if ((await all(page, role, name)).some((node) => node.focused)) return;
        await press('Tab', held);
      }
      throw new Error(`Tab never reached ${role} "${name ?? ''}". On the screen:\n${await outline(page)}`);
    },
    strokes: () => count,
  };
}
