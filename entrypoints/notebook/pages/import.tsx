// Taking a file in: choose it, say where it came from, read the report, import it whole; undo takes it whole back.
import { ImportList } from '@/components/import/import-list';
import { ImportProgress } from '@/components/import/import-progress';
import { UnlockForm } from '@/components/import/unlock-form';
import { Notice } from '@/components/ui/notice';
import { useAnswer } from '@/entrypoints/hooks/use-store';
import { choose, unlock } from '@/entrypoints/notebook/import/open';
import { ImportReady } from '@/entrypoints/notebook/import/ready';
import { SILENT, show, useImport } from '@/entrypoints/notebook/import/state';
import { undoImport } from '@/entrypoints/notebook/import/steps';
import { useDrop } from '@/entrypoints/notebook/import/use-drop';
import type { NotebookPage, PageProps } from '@/entrypoints/notebook/page';
import { sayDay } from '@/lib/model/when';
import { imports } from '@/lib/services/import/log';
import { openImports } from '@/lib/services/import/run';
import { say } from '@/lib/words';

function Import({ store }: PageProps) {
  const { step, said } = useImport();
  const known = useAnswer(() => imports(store), []) ?? [];
  const open = useAnswer(() => openImports(store), [step.at]) ?? new Set();
  const { undo } = said;
  const isOpen = step.at !== 'running' && step.at !== 'reading';
  useDrop((file) => void choose(store, file));
  return (
    <section class="page narrow">
      <header>
        <h1>{say('import')}</h1>
        <p class="soft">{say('import_why')}</p>
      </header>
      <label class="file">
        <span>{say('file')}</span>
        <input
          type="file"
          disabled={!isOpen}
          onChange={({ currentTarget }) => {
            const [file] = currentTarget.files ?? [];
            // The same file may be chosen again.
            void choose(store, file).then(() => {
              currentTarget.value = '';
            });
          }}
        />
        <span class="soft">{say('file_drop')}</span>
      </label>
      {step.at === 'reading' && <p aria-busy="true">{say('file_reading', step.fileName)}</p>}
      {step.at === 'locked' && (
        <UnlockForm
          fileName={step.picked.fileName}
          busy={step.busy}
          onUnlock={(secret) => void unlock(store, step.picked, step.bytes, secret)}
          onCancel={() => show({ step: { at: 'start' }, said: SILENT })}
        />
      )}
      {step.at === 'ready' && <ImportReady store={store} ready={step} />}
      {step.at === 'running' && <ImportProgress done={step.done} all={step.all} onCancel={step.stop} />}
      <Notice text={said.text} tone={said.tone} onUndo={undo ? () => void undoImport(store, undo) : undefined} />
      {isOpen && known.length > 0 && (
        <ImportList
          imports={known}
          open={open}
          sayDay={(at) => sayDay(at, store.world.now(), store.world.zone())}
          onTakeBack={(id) => void undoImport(store, id)}
        />
      )}
    </section>
  );
}

export default { path: 'import', title: say('import'), order: 30, Page: Import } satisfies NotebookPage;
