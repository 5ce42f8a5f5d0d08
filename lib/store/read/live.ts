// Answers that stay true: a question is asked again whenever any open page has written something.
import { Dexie } from 'dexie';

/** What is written all the time and shows nowhere: lines being typed, and this copy's own notes. */
const SILENT = /^idb:\/\/[^/]*\/(drafts|meta|attention|waiting)\//;

const RETRY_MS = 2_000;

const isHeard = (parts: object, of: string): boolean =>
  Object.keys(parts).some((part) => part.startsWith(`idb://${of}`) && !SILENT.test(part));

/**
 * Calls `changed` after each change of the notebook, by this page or another; returns the way to stop. `name`: of its
 * database; without it any change counts, that of a practice notebook which is being made, too.
 */
export function onChanges(changed: () => void, name?: string): () => void {
  const hear = (parts: object) => {
    if (isHeard(parts, name === undefined ? '' : `${name}/`)) changed();
  };
  Dexie.on('storagemutated', hear);
  return () => Dexie.on.storagemutated.unsubscribe(hear);
}

/**
 * Calls `got` now and after each change of the notebook, by this page or another; returns the way to stop.
 * `name`: see `onChanges`. One question at a time: changes that arrive while it is open lead to one more.
 */
export function keepAsking<Value>(
  ask: () => Promise<Value>,
  got: (value: Value) => void,
  failed: (error: unknown) => void,
  name?: string,
): () => void {
  let stopped = false;
  let later: ReturnType<typeof setTimeout> | undefined;
  let asking = false;
  let again = false;
  const run = async () => {
    again = asking;
    if (asking || stopped) return;
    asking = true;
    clearTimeout(later);
    await ask().then(
      (value) => stopped || got(value),
      (error) => {
        if (stopped) return;
        failed(error);
        // A read that failed is tried again: no change may ever come that would ask it.
        later = setTimeout(() => void run(), RETRY_MS);
      },
    );
    asking = false;
    if (again) void run();
  };
  const stop = onChanges(() => void run(), name);
  void run();
  return () => {
    stopped = true;
    clearTimeout(later);
    stop();
  };
}
