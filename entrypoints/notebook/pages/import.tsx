// Taking an export in: choose the file, read the report, then import it whole; undo takes it whole back.
import { useState } from 'preact/hooks';
import { ImportReport } from '@/components/import-report';
import { Notice } from '@/components/notice';
import { MAX_BYTES } from '@/lib/formats/json/guard';
import type { Archive } from '@/lib/model/archive';
import { isoOf } from '@/lib/model/moment';
import { importedFrom } from '@/lib/model/provenance';
import { applyImport, type ImportPlan, planImport, readImport } from '@/lib/services/import-archive';
import { say } from '@/lib/words';
import { useActions } from '../../popup/use-store';
import type { NotebookPage, PageProps } from '../page';

type Ready = { name: string; archive: Archive; plan: ImportPlan };

function Import({ store }: PageProps) {
  const [ready, setReady] = useState<Ready | null>(null);
  const [progress, setProgress] = useState<{ done: number; all: number } | null>(null);
  const { said, busy, run, tell } = useActions(store);
  const choose = async (file: File | undefined) => {
    setReady(null);
    tell('');
    if (!file) return;
    if (file.size > MAX_BYTES) return tell(say('file_too_large', file.name), 'warn');
    const from = importedFrom('not-known', isoOf(store.world.now()), store.world.newId());
    const read = await readImport(new Uint8Array(await file.arrayBuffer()), file.name, { ...store.world, from });
    if (!read.ok) return tell(read.say, 'warn');
    const { archive } = read.value;
    setReady({ name: file.name, archive, plan: await planImport(store, archive) });
  };
  const take = async ({ archive }: Ready) => {
    const done = await run(
      applyImport(store, archive, (count, all) => setProgress({ done: count, all })),
      say('imported'),
    );
    setProgress(null);
    if (done.ok) setReady(null);
  };
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
          accept=".zip,.json"
          disabled={busy}
          onChange={(event) => void choose(event.currentTarget.files?.[0])}
        />
      </label>
      {ready && <ImportReport plan={ready.plan} />}
      {progress && <progress aria-label={say('import')} max={progress.all} value={progress.done} />}
      {ready && (
        <button
          type="button"
          class="button primary"
          disabled={busy || ready.plan.new + ready.plan.changed + ready.plan.conflicts.length === 0}
          onClick={() => void take(ready)}
        >
          {busy ? say('working') : say('import')}
        </button>
      )}
      <Notice {...said} />
    </section>
  );
}

export default { path: 'import', title: say('import'), order: 30, Page: Import } satisfies NotebookPage;
