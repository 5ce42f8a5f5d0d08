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
  alone: (work) => navigator.locks.request('rung-copies', work),
};
