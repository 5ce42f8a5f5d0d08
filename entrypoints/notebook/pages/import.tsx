// Taking a file in: choose it, say where it came from, read the report, import it whole; undo takes it whole back.
import { useEffect } from 'preact/hooks';
import { ImportList } from '@/components/import-list';
import { ImportProgress } from '@/components/import-progress';
import { Notice } from '@/components/notice';
import { sayDay } from '@/lib/model/when';
import { imports } from '@/lib/services/import-log';
import { say } from '@/lib/words';
import { useAnswer } from '../../popup/use-store';
import { useJob } from '../import-job';
import { ImportReady } from '../import-ready';
import { back, choose } from '../import-steps';
import type { NotebookPage, PageProps } from '../page';

/** A file may be dropped anywhere, and never opens in place of the page. */
function useDrop(got: (file: File | undefined) => void) {
  useEffect(() => {
    const over = (event: DragEvent) => event.preventDefault();
    const drop = (event: DragEvent) => {
      event.preventDefault();
      got(event.dataTransfer?.files[0]);
    };
    window.addEventListener('dragover', over);
    window.addEventListener('drop', drop);
    return () => {
      window.removeEventListener('dragover', over);
      window.removeEventListener('drop', drop);
    };
  }, []);
}

function Import({ store }: PageProps) {
  const { job, said, receipts } = useJob();
  const known = useAnswer(() => imports(store), []) ?? [];
  const { undo } = said;
  const isOpen = job.at !== 'running' && job.at !== 'reading';
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
      {job.at === 'reading' && <p aria-busy="true">{say('file_reading', job.fileName)}</p>}
      {job.at === 'ready' && <ImportReady store={store} ready={job} />}
      {job.at === 'running' && <ImportProgress done={job.done} all={job.all} onCancel={job.stop} />}
      <Notice text={said.text} tone={said.tone} onUndo={undo ? () => void back(store, undo) : undefined} />
      {isOpen && known.length > 0 && (
        <ImportList
          imports={known}
          open={new Set(receipts.keys())}
          sayDay={(at) => sayDay(at, store.world.now(), store.world.zone())}
          onTakeBack={(id) => void back(store, id)}
        />
      )}
    </section>
  );
}

export default { path: 'import', title: say('import'), order: 30, Page: Import } satisfies NotebookPage;
