// The places outside the database that the browser gives an extension: a folder of its own, and small facts.
import type { Folder, Keeping } from '@/lib/model/keeping';
import { browser } from './browser';

const PLACE = 'copies';
const keyOf = (name: string) => `vault/${name}`;

export const keeping: Keeping = {
  async folder() {
    const root = await navigator.storage.getDirectory();
    return (await root.getDirectoryHandle(PLACE, { create: true })) as unknown as Folder;
  },
  async read(name) {
    return (await browser.storage.local.get(keyOf(name)))[keyOf(name)];
  },
  async keep(name, value) {
    await browser.storage.local.set({ [keyOf(name)]: value });
  },
  heard(changed) {
    const listen = (changes: object, area: string) => {
      if (area === 'local' && Object.keys(changes).some((key) => key.startsWith(keyOf('')))) changed();
    };
    browser.storage.onChanged.addListener(listen);
    return () => browser.storage.onChanged.removeListener(listen);
  },
  async forgetAll() {
    const root = await navigator.storage.getDirectory();
    // There may be none: nothing was ever kept, or it was taken away before.
    await root.removeEntry(PLACE, { recursive: true }).catch((error: unknown) => {
      if ((error as Error).name !== 'NotFoundError') throw error;
    });
    await Promise.all([browser.storage.local.clear(), browser.storage.session.clear()]);
  },
  alone: (work) => navigator.locks.request('rung-copies', work),
};
