// A file that was read: where it came from, what it would do, and the button that does it.

import { ColumnMap } from '@/components/import/column-map';
import { ImportReport } from '@/components/import/import-report';
import { Choices } from '@/components/ui/choices';
import { SOURCES, type Source } from '@/lib/model/whose/provenance';
import type { Store } from '@/lib/store/store';
import { say, type Word } from '@/lib/words';
import { Letters } from './letters';
import { holdColumns } from './otherwise';
import { type Ready, show } from './state';
import { answer, runImport } from './steps';

const NAMES = {
  'linkedin-export': ['import_source_linkedin', 'import_source_linkedin_why'],
  'own-address-book': ['import_source_own', 'import_source_own_why'],
  work: ['import_source_work', 'import_source_work_why'],
  'not-known': ['import_source_unknown', 'import_source_unknown_why'],
} as const satisfies Record<Source, readonly [Word, Word]>;

const choices = SOURCES.map((id) => ({ id, name: say(NAMES[id][0]), explain: say(NAMES[id][1]) }));

/** With the one ticked, or without. */
const ticked = (all: ReadonlySet<string>, id: string, wanted: boolean): Set<string> =>
  wanted ? new Set([...all, id]) : all.difference(new Set([id]));

export function ImportReady({ store, ready }: { store: Store; ready: Ready }) {
  const { plan, stale, source, restore, erase, imported, picked, table } = ready;
  const open = Boolean(imported.format.foreign) && source === null;
  const waits = open && plan.writes > 0;
  const isNothing = plan.writes === 0 && erase.size === 0;
  return (
    <>
      <p>
        <strong>
          <bdi>{picked.fileName}</bdi>
        </strong>{' '}
        <span class="soft">{imported.format.name}</span>
      </p>
      {imported.format.foreign && (
        <section class="import-source">
          <h2>{say('import_source')}</h2>
          <p class="soft">{say('import_source_why')}</p>
          <Choices
            label={say('import_source')}
            choices={choices}
            chosen={source}
            onChoose={(chosen) => void answer(store, ready, { source: chosen })}
          />
        </section>
      )}
      <Letters store={store} ready={ready} />
      {table && <ColumnMap {...table} onColumns={(columns) => void holdColumns(store, ready, columns)} />}
      <ImportReport
        plan={plan}
        restore={restore}
        onRestore={(id, wanted) => void answer(store, ready, { restore: ticked(restore, id, wanted) })}
        erase={erase}
        onErase={(id, wanted) => show({ step: { ...ready, erase: ticked(erase, id, wanted) } })}
      />
      <button
        type="button"
        class="button primary"
        disabled={stale || open || isNothing}
        aria-describedby={waits ? 'import-waits' : undefined}
        onClick={() => void runImport(store, ready)}
      >
        {say('import')}
      </button>
      {waits && (
        <p class="soft" id="import-waits">
          {say('import_source_first')}
        </p>
      )}
    </>
  );
}
