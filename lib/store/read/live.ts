// Answers that stay true: a question is asked again whenever any open page has written something.
import { Dexie } from 'dexie';

/** What is written all the time and shows nowhere: lines being typed, and this copy's own notes. */
const SILENT = /^idb:\/\/[^/]*\/(drafts|meta|attention|waiting)\//;

const RETRY_MS = 2_000;

const isHeard = (parts: object): boolean => Object.keys(parts).some((part) => !SILENT.test(part));

/** Calls `changed` after each change of the notebook, by this page or another; returns the way to stop. */
export function onChanges(changed: () => void): () => void {
  const hear = (parts: object) => {
    if (isHeard(parts)) changed();
  };
  Dexie.on('storagemutated', hear);
  return () => Dexie.on.storagemutated.unsubscribe(hear);
}

/**
 * Calls `got` now and after each change of the notebook, by this page or another; returns the way to stop.
 * One question at a time: changes that arrive while it is open lead to one more.
 */
export function keepAsking<Value>(
  ask: () => Promise<Value>,
  got: (value: Value) => void,
  failed: (error: unknown) => void,
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
  const stop = onChanges(() => void run());
  void run();
  return () => {
    stopped = true;
    clearTimeout(later);
    stop();
  };
}
