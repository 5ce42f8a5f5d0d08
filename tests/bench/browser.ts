// A real Chromium with an empty profile, and one page at localhost that holds the packed store.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launch, type Page } from 'puppeteer-core';
import { chromium } from '../browser/find.ts';

const ADDRESS = 'http://localhost/';
/** Isolated pages get a clock that is fine enough for single reads. */
const ISOLATED = { 'Cross-Origin-Opener-Policy': 'same-origin', 'Cross-Origin-Embedder-Policy': 'require-corp' };
const AN_HOUR = 3_600_000;

async function serve(page: Page, script: string): Promise<void> {
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    if (request.url() !== ADDRESS) return void request.abort();
    const body = `<!doctype html><meta charset="utf-8"><title>bench</title><script>${script.replaceAll('</script', '<\\/script')}</script>`;
    return void request.respond({ contentType: 'text/html; charset=utf-8', headers: ISOLATED, body });
  });
}

/** Opens the page, lets `use` measure on it, and throws the profile away. */
export async function onPage<Value>(script: string, use: (page: Page) => Promise<Value>): Promise<Value> {
  const profile = mkdtempSync(join(tmpdir(), 'rung-bench-'));
  const browser = await launch({
    executablePath: chromium(),
    userDataDir: profile,
    protocolTimeout: AN_HOUR,
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  try {
    const page = await browser.newPage();
    page.on('pageerror', (error) => console.error(error));
    await serve(page, script);
    await page.goto(ADDRESS);
    return await use(page);
  } finally {
    await browser.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}
