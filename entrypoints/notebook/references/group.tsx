// People of one answer: whose word may be used, who may be asked, who rests.
import { useState } from 'preact/hooks';
import { ReferenceRow } from '@/components/lists/reference-row';
import { useFew } from '@/components/ui/use-few';
import type { Actions } from '@/entrypoints/hooks/use-store';
import { LogHere } from '@/entrypoints/notebook/today/log-here';
import type { Reference } from '@/lib/services/lists/see-references';
import type { Store } from '@/lib/store/store';
import { say, type Word } from '@/lib/words';
import { allowedWords, askWords } from './words';

const STEP = 25;

export interface ReferenceGroupProps {
  store: Store;
  actions: Actions;
  word: Word;
  people: readonly Reference[];
  /** All of them are there; until then nobody is counted. */
  whole: boolean;
  /** What the rep looks for; empty for anything. */
  scope: string;
  /** What a press on a row begins; absent where there is nothing to do today. */
  chip?: 'act' | 'ask' | undefined;
}

export function ReferenceGroup({ store, actions, word, people, whole, scope, chip }: ReferenceGroupProps) {
  const [logging, setLogging] = useState<string | null>(null);
  const { shown, more } = useFew(people, STEP);
  return (
    <section class="sheet" aria-label={say(word)}>
      <h2>
        {say(word)} {whole && <span class="soft count">{people.length}</span>}
      </h2>
      {whole && people.length === 0 && <p class="soft">{say('references_nobody')}</p>}
      <ul class="lines" aria-label={say(word)}>
        {shown.map((one) => (
          <ReferenceRow
            key={one.row.id}
            item={{
              id: one.row.id,
              name: one.row.record.name,
              allows: one.standing.map((consent) => allowedWords(consent, store)),
              ask: askWords(one, store),
            }}
            onUse={chip === 'act' ? () => setLogging(one.row.id) : undefined}
            onAsk={chip === 'ask' ? () => setLogging(one.row.id) : undefined}
          />
        ))}
      </ul>
      {more}
      {chip && people.some(({ row }) => row.id === logging) && (
        <LogHere
          store={store}
          actions={actions}
          person={logging ?? ''}
          begins={{ do: 'log', label: '', chip, more: scope ? { actKind: scope } : {} }}
          onDone={() => setLogging(null)}
        />
      )}
    </section>
  );
}
