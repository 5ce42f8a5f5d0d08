// One person: who, which stage and why, the line to log, what comes next, what has been.
import { useState } from 'preact/hooks';
import { History } from '@/components/history';
import { NextTiles } from '@/components/next-tiles';
import { PersonHeader } from '@/components/person-header';
import { historyItem, nextTiles } from '@/components/present';
import type { SightedPerson } from '@/lib/model/sighting';
import { openNotebook } from '@/lib/ports/own-pages';
import type { PersonRef } from '@/lib/services/person-ref';
import { seePerson, touchesOf, weighPerson } from '@/lib/services/see-person';
import type { Store } from '@/lib/store/open';
import { ladderMap, PAGE } from '@/lib/store/read';
import { say, type Word } from '@/lib/words';
import { LogBox } from './log-box';
import { StagePart } from './stage-part';
import { useAnswer } from './use-store';

export interface PersonPanelProps {
  store: Store;
  subject: PersonRef;
  /** What the page shows of them, for warnings that belong to the page. */
  sighted?: SightedPerson;
  focus: boolean;
}

const FLAGS = {
  'no-reply': 'flag_no_reply',
  'mailing-list': 'flag_mailing_list',
  'on-behalf': 'flag_on_behalf',
  'name-is-an-address': 'flag_name_is_address',
  'mixed-script': 'flag_mixed_script',
} as const satisfies Record<string, Word>;

export function PersonPanel({ store, subject, sighted, focus }: PersonPanelProps) {
  const [size, setSize] = useState(PAGE);
  const [settled, settle] = useState<string | null>(null);
  /** Somebody without an address is only known again by the id their first log made; unless that was undone. */
  const see = async (entries: number) =>
    (settled && (await seePerson(store, { kind: 'known', id: settled }, entries))) ||
    seePerson(store, subject, entries);
  const view = useAnswer(() => see(size), [JSON.stringify(subject), settled, size]);
  const more = useAnswer(async () => {
    const seen = await see(1);
    return (
      seen && {
        weighed: await weighPerson(store, seen),
        touches: await touchesOf(store, seen),
        ladders: await ladderMap(store),
      }
    );
  }, [JSON.stringify(subject), settled]);
  if (view === undefined) return <p class="reading" aria-busy="true" />;
  if (!view) return <p class="soft">{say('person_gone')}</p>;
  const reader = { now: store.world.now(), zone: store.world.zone() };
  const { row, name, title, entries, total, next, ladder } = view;
  const ladders = more?.ladders ?? new Map([[ladder.id, ladder]]);
  return (
    <article class="person-panel">
      <PersonHeader name={name} title={title} fresh={!row}>
        {row && (
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
      {sighted?.flags?.map((flag) => (
        <p key={flag} class="flag">
          {say(FLAGS[flag])}
        </p>
      ))}
      <StagePart store={store} view={view} assessment={more?.weighed ?? null} onSettled={settle} />
      <LogBox store={store} subject={view.ref} focus={focus} onSettled={settle} />
      <NextTiles tiles={nextTiles(row?.record ?? null, more?.touches ?? [], reader)} />
      <History
        items={entries.map((entry) => historyItem(entry, ladders, reader))}
        total={total}
        {...(next && { onMore: () => setSize(size + PAGE) })}
      />
    </article>
  );
}
