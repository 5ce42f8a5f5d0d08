// One person: who, which stage and why, what comes next, the line to log, what has been.
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { PersonHeader } from '@/components/person/person-header';
import { SightingFlags } from '@/components/person/sighting-flags';
import { Notice } from '@/components/ui/notice';
import { useActions } from '@/entrypoints/hooks/use-store';
import type { SightedPerson } from '@/lib/model/sighting';
import type { PersonRef } from '@/lib/services/person/person-ref';
import { PAGE } from '@/lib/store/read/read';
import type { Store } from '@/lib/store/store';
import { say } from '@/lib/words';
import { HistoryPart } from './history-part';
import { DoingPart } from './later';
import { LogBox } from './log-box';
import { useLookAt } from './look-at';
import { MenuPart } from './menu/menu';
import type { Doing } from './menu/menu-items';
import { NextPart } from './next-part';
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
  /** What the menu offers besides. */
  menu?: ComponentChildren;
}

/** As many entries stand in sight: what was saved is one of them, or it is told below. */
const IN_SIGHT = 3;

export function PersonPanel({ store, subject, sighted, focus, entry = null, menu }: PersonPanelProps) {
  const actions = useActions(store);
  const [size, setSize] = useState(PAGE);
  const [doing, open] = useState<Doing | null>(null);
  const { view, more, reader, settle } = usePerson(store, subject, size);
  const { looked, lookAt } = useLookAt(view?.entries ?? [], more?.entries ?? [], setSize, entry);
  if (view === undefined) return <p class="reading" aria-busy="true" />;
  if (!view)
    return (
      <>
        <p class="soft">{say('person_gone')}</p>
        <Notice {...actions.said} />
      </>
    );
  const { row, name, title, entries } = view;
  const { said } = actions;
  const beside = !said.next && entries.slice(0, IN_SIGHT).some((one) => one.entry === said.entry);
  const by = { store, actions, view, weighed: more, reader, onSettled: settle };
  return (
    <article class="person-panel">
      <PersonHeader
        name={name}
        title={title}
        fresh={!row}
        note={row && !reader.isMarked(row.id) ? row.record.note : null}
      >
        <MenuPart {...by} onDo={open}>
          {menu}
        </MenuPart>
      </PersonHeader>
      <SightingFlags flags={sighted?.flags ?? []} />
      <StagePart {...by} onOpen={lookAt} />
      <NextPart {...by} />
      <LogBox {...by} person={row?.id ?? null} subject={view.ref} focus={focus} />
      {doing && <DoingPart key={doing} {...by} doing={doing} onDone={() => open(null)} />}
      <HistoryPart {...by} looked={looked} beside={beside} onMore={() => setSize(size + PAGE)} />
      <Notice {...said} beside={beside} />
    </article>
  );
}
