// The browser's folder of downloads: files put there quietly, once the rep has switched that on.
import type { OwnPlace } from '@/lib/model/own-place';
import { browser } from './browser';

const WANTED = { permissions: ['downloads' as const] };
const FOLDER = 'Rung';
/** The browser shows it in its list of downloads within this time, in milliseconds, or something is wrong. */
const PATIENCE = 60_000;

export const mayDownload = (): Promise<boolean> => browser.permissions.contains(WANTED);

/** Asks the browser's own question; must be called directly from a press. */
export const askToDownload = (): Promise<boolean> => browser.permissions.request(WANTED);

/** Gives the permission back; a browser that will not take it back keeps it, and nothing more is written. */
export const downloadNoMore = (): Promise<boolean> => browser.permissions.remove(WANTED).catch(() => false);

/** Waits until the browser has it whole; throws where it was broken off. */
async function finished(id: number): Promise<void> {
  const until = Date.now() + PATIENCE;
  for (;;) {
    const [item] = await browser.downloads.search({ id });
    if (item?.state === 'complete') return;
    if (!item || item.state === 'interrupted')
      throw new Error(`The browser could not save it (${item?.error ?? 'gone'}).`);
    if (Date.now() > until) throw new Error('The browser did not finish saving it.');
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

const nameIn = (path: string): string => path.split(/[\\/]/).at(-1) ?? '';

/** Those of Rung's own that still lie there. */
async function ownNow() {
  const items = await browser.downloads.search({ query: ['rung_copy_'], state: 'complete', limit: 0 });
  return items.filter(
    ({ byExtensionId, exists }) => exists && (byExtensionId ?? browser.runtime.id) === browser.runtime.id,
  );
}

/** What was written since this page was opened, by the browser's own number. */
const written = new Map<string, number>();

async function isThere(name: string): Promise<boolean> {
  const id = written.get(name);
  if (id === undefined) return (await downloads.names()).includes(name);
  const [item] = await browser.downloads.search({ id });
  return item?.exists === true;
}

/** Files can be written there and taken away again, but the browser lets nobody read them back. */
export const downloads: OwnPlace = {
  names: async () => (await ownNow()).map(({ filename }) => nameIn(filename)),
  async write(name, bytes) {
    const url = URL.createObjectURL(new Blob([bytes], { type: 'application/octet-stream' }));
    try {
      const filename = `${FOLDER}/${name}`;
      const id = await browser.downloads.download({ url, filename, conflictAction: 'overwrite', saveAs: false });
      await finished(id);
      const [item] = await browser.downloads.search({ id });
      if (item?.fileSize !== bytes.length) throw new Error('The file is not as long as what was written.');
      written.set(name, id);
    } finally {
      URL.revokeObjectURL(url);
    }
  },
  read: async (name) => ((await isThere(name)) ? 'unread' : null),
  async remove(name) {
    for (const { id, filename } of await ownNow()) {
      if (nameIn(filename) !== name) continue;
      await browser.downloads.removeFile(id);
      await browser.downloads.erase({ id });
    }
  },
};
