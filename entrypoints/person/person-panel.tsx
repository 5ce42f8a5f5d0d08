// One person: who, which stage and why, the line to log, what comes next, what has been.
import { useState } from 'preact/hooks';
import { History, nameOf } from '@/components/entry/history';
import { NextTiles } from '@/components/person/next-tiles';
import { PersonHeader } from '@/components/person/person-header';
import { SightingFlags } from '@/components/person/sighting-flags';
import { historyItem, nextTiles } from '@/components/words/present';
import { useActions } from '@/entrypoints/hooks/use-store';
import { peakWeekdays } from '@/lib/model/advice/peak-day';
import type { SightedPerson } from '@/lib/model/sighting';
import type { PersonRef } from '@/lib/services/person/person-ref';
import { PAGE } from '@/lib/store/read/read';
import type { Store } from '@/lib/store/store';
import { say } from '@/lib/words';
import { AskPart } from './ask-part';
import { EntryActions } from './entry-actions';
import { RiskPart } from './later';
import { LogBox } from './log-box';
import { useLookAt } from './look-at';
import { OpenPerson } from './open-person';
import { StagePart } from './stage/stage-part';
import { usePerson } from './use-person';

export interface PersonPanelProps {
  store: Store;
  subject: PersonRef;
  /** What the page shows of them, for warnings that belong to the page. */
  sighted?: SightedPerson;
  focus: boolean;
  /** Id of an entry to show. */
  entry?: string | null;
}

export function PersonPanel({ store, subject, sighted, focus, entry = null }: PersonPanelProps) {
  const actions = useActions(store);
  const [size, setSize] = useState(PAGE);
  const { view, more, isMarked, settle } = usePerson(store, subject, size);
  const { looked, lookAt } = useLookAt(view?.entries ?? [], more?.entries ?? [], setSize, entry);
  if (view === undefined) return <p class="reading" aria-busy="true" />;
  if (!view) return <p class="soft">{say('person_gone')}</p>;
  const { row, name, title, entries, total, next, ladder } = view;
  const reader = {
    now: store.world.now(),
    zone: store.world.zone(),
    peak: peakWeekdays(row?.record),
    isMarked,
    ...(row && { person: new Set([row.id, ...row.also]) }),
    ...(more && { names: more.names, pointed: more.pointed }),
  };
  const ladders = more?.ladders ?? new Map([[ladder.id, ladder]]);
  const by = { store, actions, onSettled: settle };
  return (
    <article class="person-panel">
      <PersonHeader name={name} title={title} fresh={!row}>
        {row && <OpenPerson id={row.id} />}
      </PersonHeader>
      <SightingFlags flags={sighted?.flags ?? []} />
      <StagePart {...by} view={view} weighed={more ?? null} isMarked={isMarked} onOpen={lookAt} />
      {row && more?.risk && <RiskPart {...by} person={row.id} question={more.risk} />}
      <LogBox {...by} person={row?.id ?? null} subject={view.ref} focus={focus} />
      <NextTiles tiles={nextTiles(row?.record ?? null, more ?? null, reader)} />
      {row && more && <AskPart {...by} person={row.id} entries={more.entries} />}
      <History
        items={entries.map((entry) => historyItem(entry, ladders, reader))}
        total={total}
        looked={looked}
        actions={(item) => <EntryActions {...by} entry={item.entry} name={nameOf(item)} covered={item.covered} />}
        {...(next && { onMore: () => setSize(size + PAGE) })}
      />
    </article>
  );
}
