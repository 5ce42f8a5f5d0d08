// No person on this page, or a page that cannot be read: find somebody by hand; a line typed here is not lost.
import { useState } from 'preact/hooks';
import { FindPerson } from '@/components/person/find-person';
import { personItem } from '@/components/words/present';
import { useActions, useAnswer } from '@/entrypoints/hooks/use-store';
import { LogBox } from '@/entrypoints/person/log-box';
import type { PersonRef } from '@/lib/services/person/person-ref';
import { stageLadder } from '@/lib/services/person/see-person';
import { findContacts, ladderMap } from '@/lib/store/read/read';
import type { Store } from '@/lib/store/store';
import { say, type Word } from '@/lib/words';
import { ReportPage } from './report-page';

const TITLE = {
  nobody: 'nobody',
  unreadable: 'nobody',
  unclear: 'nobody',
  search: 'find_title',
} as const satisfies Record<string, Word>;
const WHY = {
  nobody: 'nobody_why',
  unreadable: 'unreadable_why',
  unclear: 'unclear_why',
  search: 'find_why',
} as const satisfies Record<string, Word>;

export interface NobodyProps {
  store: Store;
  reason: keyof typeof TITLE;
  focus: boolean;
  onPick(ref: PersonRef): void;
}

export function Nobody({ store, reason, focus, onPick }: NobodyProps) {
  const [query, setQuery] = useState('');
  const actions = useActions(store);
  const [asked, setAsked] = useState(false);
  const found = useAnswer(async () => {
    const all = await ladderMap(store);
    const rows = await findContacts(store, query, 6);
    return rows.map((row) => personItem(row, stageLadder(all, row.ladder)));
  }, [query]);
  return (
    <section class="nobody">
      <h1>{say(TITLE[reason])}</h1>
      <p class="soft">{say(WHY[reason])}</p>
      <FindPerson
        query={query}
        found={found ?? []}
        focus={focus || asked}
        onQuery={setQuery}
        onPick={(id) => onPick({ kind: 'known', id })}
        onAdd={(text) => onPick({ kind: 'typed', text })}
      />
      <LogBox store={store} actions={actions} subject={null} person={null} focus={false} onWho={() => setAsked(true)} />
      {asked && <p role="status">{say('who_was_it')}</p>}
      {(reason === 'nobody' || reason === 'unclear') && <ReportPage word="report_page" />}
    </section>
  );
}
