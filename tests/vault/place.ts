// A place for copies in memory: a folder and small facts, which tests can look into and spoil.
import type { Folder, Keeping } from '@/lib/model/keeping';

export interface Place extends Keeping {
  files: Map<string, Uint8Array<ArrayBuffer>>;
  facts: Map<string, unknown>;
  /** Makes every file that is written from now on fail. */
  full: boolean;
}

export function testPlace(): Place {
  const files: Place['files'] = new Map();
  const facts: Place['facts'] = new Map();
  const listeners = new Set<() => void>();
  let queue: Promise<unknown> = Promise.resolve();
  const folder: Folder = {
    async getFileHandle(name, options) {
      if (!files.has(name) && !options?.create)
        throw Object.assign(new Error('There is none.'), { name: 'NotFoundError' });
      return {
        getFile: async () => new Blob([files.get(name) ?? new Uint8Array()]),
        createWritable: async () => ({
          async write(data) {
            if (place.full) throw Object.assign(new Error('No room.'), { name: 'QuotaExceededError' });
            files.set(name, data.slice());
          },
          close: async () => {},
        }),
      };
    },
    removeEntry: async (name) => void files.delete(name),
    async *keys() {
      yield* [...files.keys()];
    },
  };
  const place: Place = {
    files,
    facts,
    full: false,
    folder: async () => folder,
    read: async (name) => structuredClone(facts.get(name)),
    async keep(name, value) {
      facts.set(name, structuredClone(value));
      for (const listener of listeners) listener();
    },
    heard(changed) {
      listeners.add(changed);
      return () => void listeners.delete(changed);
    },
    async forgetAll() {
      files.clear();
      facts.clear();
    },
    alone(work) {
      const turn = queue.then(work, work);
      queue = turn.catch(() => {});
      return turn;
    },
  };
  return place;
}
