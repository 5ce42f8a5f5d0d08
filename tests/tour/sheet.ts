// Sheets that are put together: a popup over its page and the tile for stores, the popup's states for README.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { root } from '../browser/builds.ts';

/** Two pictures (PNG, base64): the page, and the popup in its upper right corner. */
export async function beside(sheet: Page, back: string, front: string): Promise<void> {
  await sheet.setContent(`<!doctype html><style>
    body { margin: 0; background: url(data:image/png;base64,${back}) 0 0 no-repeat; }
    img { position: absolute; top: 8px; right: 24px; border-radius: 10px; outline: 1px solid rgb(0 0 0 / 14%);
      box-shadow: 0 12px 40px rgb(0 0 0 / 32%); }
  </style><img src="data:image/png;base64,${front}" alt="">`);
}

/** Pictures (PNG, base64) three in a row, each with a few words below it. */
export async function inRows(
  sheet: Page,
  pictures: readonly (readonly [says: string, png: string])[],
  scheme: 'light' | 'dark',
): Promise<void> {
  const [paper, ink] = scheme === 'light' ? ['#e9e5de', '#3b3732'] : ['#0c0b0a', '#b9b2a7'];
  await sheet.setViewport({ width: 1000, height: 1064 });
  await sheet.setContent(`<!doctype html><style>
    body { display: grid; grid-template-columns: repeat(3, 300px); gap: 22px; justify-content: center; margin: 0;
      padding: 22px 0; background: ${paper}; color: ${ink}; font: 14px/1.35 system-ui, sans-serif; }
    figure { margin: 0; }
    img { display: block; width: 300px; height: 450px; object-fit: cover; object-position: top; border-radius: 8px;
      background: ${scheme === 'light' ? '#fcfbf9' : '#181714'}; }
    figcaption { min-height: 38px; padding: 8px 2px 0; }
  </style>${pictures
    .map(
      ([says, png]) =>
        `<figure><img src="data:image/png;base64,${png}" alt=""><figcaption>${says}</figcaption></figure>`,
    )
    .join('')}`);
}

/** 440 × 280: the sign, the name, and what it is for, in Rung's colours. */
export async function tile(sheet: Page): Promise<void> {
  await sheet.goto('about:blank');
  await sheet.setViewport({ width: 440, height: 280 });
  const tokens = readFileSync(join(root, 'components/styles/tokens.css'), 'utf8');
  await sheet.setContent(`<!doctype html><style>${tokens}
    body { margin: 0; height: 280px; display: grid; place-content: center; justify-items: center; gap: 14px;
      background: var(--accent); color: var(--on-accent); font: 600 44px/1 var(--font); }
    svg { width: 84px; fill: none; stroke: currentcolor; stroke-width: 1.8; stroke-linecap: round; }
    p { margin: 0; font: 400 17px/1.4 var(--font); text-align: center; }
  </style><svg viewBox="0 0 24 24"><path d="M7 3v18M17 3v18M7 8h10M7 13h10M7 18h10"/></svg>Rung
  <p>Relationship notes<br>where the relationship happens</p>`);
}
