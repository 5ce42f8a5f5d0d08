// Answers that stay true: a question is asked again whenever any open page has written something.
import { Dexie } from 'dexie';
import { keepAnswered } from '@/lib/model/asking';

/** What is written all the time and shows nowhere: lines being typed, and this copy's own notes. */
const SILENT = /^idb:\/\/[^/]*\/(drafts|meta|attention|waiting)\//;

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

/** Calls `got` now and after each change of the notebook, by this page or another; see `keepAnswered`. `name`: see `onChanges`. */
export const keepAsking = <Value>(
  ask: () => Promise<Value>,
  got: (value: Value) => void,
  failed: (error: unknown) => void,
  name?: string,
): (() => void) => keepAnswered(ask, got, failed, (again) => onChanges(again, name));
