// From a report to the import, and back: each step leaves the screen something to show.
import type { Source } from '@/lib/model/whose/provenance';
import { oneAtATime } from '@/lib/ports/one-at-a-time';
import { planImport } from '@/lib/services/import/plan';
import { howFor, importFile, takeImportBack } from '@/lib/services/import/run';
import type { Store } from '@/lib/store/store';
import { say, sayCount } from '@/lib/words';
import { importState, type Ready, SILENT, show, warn } from './state';

/** The report follows what the rep says; of two answers in a hurry the later one counts. */
export async function answer(
  store: Store,
  ready: Ready,
  said: { source?: Source; restore?: ReadonlySet<string> },
): Promise<void> {
  const next = { ...ready, ...said, stale: true };
  show({ step: next, said: SILENT });
  const { picked, imported, source, restore } = next;
  const plan = await planImport(store, imported.archive, howFor(picked, imported, source, restore));
  if (importState().step === next) show({ step: { ...next, plan, stale: false } });
}

export async function runImport(store: Store, ready: Ready): Promise<void> {
  const { picked, imported, plan, source, restore, erase } = ready;
  let going = true;
  const stop = () => {
    going = false;
    const { step } = importState();
    if (step.at === 'running') show({ step: { at: 'running', done: step.done, all: step.all } });
  };
  const progress = (done: number, all: number) =>
    show({ step: { at: 'running', done, all, ...(going && done < all && { stop }) } });
  progress(0, plan.writes);
  const pace = { progress, goOn: () => going };
  const done = await oneAtATime('import', () =>
    importFile(store, picked, imported, { source, restore, erase, plan }, pace),
  );
  if (!done) return show({ step: ready, said: { text: say('import_elsewhere'), tone: 'warn' } });
  if (!done.ok) return warn(done.say);
  const text = say('imported_file', picked.fileName, plan.sum.new, plan.sum.changed);
  show({ step: { at: 'start' }, said: { text, tone: 'plain', undo: picked.id } });
}

export async function undoImport(store: Store, id: string): Promise<void> {
  if (importState().step.at === 'running') return;
  const progress = (left: number, all: number) => show({ step: { at: 'running', done: all - left, all } });
  progress(0, 0);
  const done = await oneAtATime('import', () => takeImportBack(store, id, progress));
  if (!done) return warn(say('import_elsewhere'));
  if (!done.ok) return warn(done.say);
  const { kept } = done.value;
  const text = kept > 0 ? sayCount('import_back_kept', kept) : say('import_back');
  show({ step: { at: 'start' }, said: { text, tone: 'plain' } });
}
