// Answers a page's requests from a shelf of written pages, at their real addresses, and refuses all others.
import type { Page } from 'puppeteer-core';

export interface Written {
  /** The address without query and fragment. */
  address: string;
  html: string;
}

export type Shelf = readonly Written[];

/** From now on `page` sees only the shelf. What it asked for in vain is added to `refused`. */
export async function serveOn(page: Page, shelf: Shelf, refused: string[]): Promise<void> {
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const url = request.url();
    if (/^(about|data|blob|chrome-extension):/.test(url)) return void request.continue();
    const written = request.isNavigationRequest() ? onShelf(shelf, url) : undefined;
    if (written) return void request.respond({ contentType: 'text/html; charset=utf-8', body: written.html });
    if (!url.endsWith('/favicon.ico')) refused.push(url);
    return void request.abort('blockedbyclient');
  });
}

function onShelf(shelf: Shelf, url: string): Written | undefined {
  const { origin, pathname, search } = new URL(url);
  return (
    shelf.find(({ address }) => address === origin + pathname + search) ??
    shelf.find(({ address }) => address === origin + pathname)
  );
}
