// One person: who, which stage and why, the line to log, what comes next, what has been.
import { useState } from 'preact/hooks';
import { History } from '@/components/history';
import { NextTiles } from '@/components/next-tiles';
import { PersonHeader } from '@/components/person-header';
import { historyItem, nextTiles } from '@/components/present';
import { SightingFlags } from '@/components/sighting-flags';
import type { SightedPerson } from '@/lib/model/sighting';
import { openNotebook } from '@/lib/ports/own-pages';
import type { PersonRef } from '@/lib/services/person-ref';
import type { Store } from '@/lib/store/open';
import { PAGE } from '@/lib/store/read';
import { say } from '@/lib/words';
import { EntryActions } from './entry-actions';
import { LogBox } from './log-box';
import { StagePart } from './stage-part';
import { usePerson } from './use-person';
import { useActions } from './use-store';

export interface PersonPanelProps {
  store: Store;
  subject: PersonRef;
  /** What the page shows of them, for warnings that belong to the page. */
  sighted?: SightedPerson;
  focus: boolean;
}

export function PersonPanel({ store, subject, sighted, focus }: PersonPanelProps) {
  const own = useActions(store);
  const [size, setSize] = useState(PAGE);
  const { view, more, settle } = usePerson(store, subject, size);
  if (view === undefined) return <p class="reading" aria-busy="true" />;
  if (!view) return <p class="soft">{say('person_gone')}</p>;
  const reader = { now: store.world.now(), zone: store.world.zone(), ...(more && { names: more.names }) };
  const { row, name, title, entries, total, next, ladder } = view;
  const ladders = more?.ladders ?? new Map([[ladder.id, ladder]]);
  return (
    <article class="person-panel">
      <PersonHeader name={name} title={title} fresh={!row}>
        {row && document.body.dataset.screen !== 'notebook' && (
          <button
            type="button"
            class="button quiet"
            aria-label={say('open_in_notebook')}
            title={say('open_in_notebook')}
            onClick={() => void openNotebook(`/person/${row.id}`)}
          >
            {say('open')}
          </button>
        )}
      </PersonHeader>
      <SightingFlags flags={sighted?.flags ?? []} />
      <StagePart store={store} actions={own} view={view} assessment={more?.assessment ?? null} onSettled={settle} />
      <LogBox
        store={store}
        actions={own}
        person={row?.id ?? null}
        subject={view.ref}
        focus={focus}
        onSettled={settle}
      />
      <NextTiles tiles={nextTiles(row?.record ?? null, more?.touches ?? [], more?.ask ?? null, reader)} />
      <History
        items={entries.map((entry) => historyItem(entry, ladders, reader))}
        total={total}
        actions={(item) => (
          <EntryActions store={store} entry={item.id} kind={item.kind} line={item.line} actions={own} />
        )}
        {...(next && { onMore: () => setSize(size + PAGE) })}
      />
    </article>
  );
}
