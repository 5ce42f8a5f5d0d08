// What a page can get hold of: tried from the page's own world, in each way that a page can load something.
import { readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { Page } from 'puppeteer-core';
import { built } from './builds.ts';

/** The files of the Chromium build, such as `assets/popup.css`. */
export function filesOfBuild(): string[] {
  const folder = built('chrome');
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'));
}

/** The ways in which any of these addresses can be loaded. */
export const waysTo = (page: Page, urls: string[]): Promise<string[]> => page.evaluate(reachable, urls);

async function reachable(urls: string[]): Promise<string[]> {
  const fetched = (url: string) =>
    fetch(url).then(
      () => ['fetch'],
      () => [],
    );
  const scripted = (url: string) =>
    new Promise<string[]>((done) => {
      const script = document.createElement('script');
      script.onload = () => done(['script']);
      script.onerror = () => done([]);
      script.src = url;
      document.head.append(script);
    });
  const framed = (url: string) =>
    new Promise<string[]>((done) => {
      const frame = document.createElement('iframe');
      // A blocked frame loads an error page of another origin; a frame that worked keeps its address.
      frame.onload = () => done(frame.contentDocument ? ['frame'] : []);
      frame.src = url.startsWith('data:') ? 'about:blank' : url;
      document.body.append(frame);
    });
  const found = await Promise.all(urls.flatMap((url) => [fetched(url), scripted(url), framed(url)]));
  return [...new Set(found.flat())];
}
