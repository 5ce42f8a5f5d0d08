// References: whose word may I use, for what and in front of whom; who may be asked, and who rests.
import { useState } from 'preact/hooks';
import { ReferenceRow } from '@/components/lists/reference-row';
import { Notice } from '@/components/ui/notice';
import { useActions, useAnswer } from '@/entrypoints/hooks/use-store';
import type { NotebookPage, PageProps } from '@/entrypoints/notebook/page';
import { Chains } from '@/entrypoints/notebook/references/chains';
import { Pick } from '@/entrypoints/notebook/references/pick';
import { allowedWords, askWords, stands } from '@/entrypoints/notebook/references/words';
import { LogHere } from '@/entrypoints/notebook/today/log-here';
import { type Reference, seeReferences } from '@/lib/services/lists/see-references';
import { say, type Word } from '@/lib/words';

type Logging = { id: string; chip: 'act' | 'ask' };

function References({ store }: PageProps) {
  const actions = useActions(store);
  const [scope, setScope] = useState('');
  const [audience, setAudience] = useState('');
  const [logging, setLogging] = useState<Logging | null>(null);
  const all = useAnswer(() => seeReferences(store), []);
  if (!all) return null;
  const standing = all.filter((one) => stands(one, scope, audience));
  const others = all.filter((one) => !standing.includes(one));
  const groups: [Word, Reference[]][] = [
    ['references_stands', standing],
    ['references_ask', others.filter(({ ask }) => ask.good)],
    ['references_rests', others.filter(({ ask }) => !ask.good)],
  ];
  return (
    <section class="page wide">
      <header>
        <h1>{say('references')}</h1>
        <p class="soft">{all.length > 0 ? say('references_why') : say('references_none')}</p>
      </header>
      <div class="two">
        <Pick word="references_need" field="scope" value={scope} onPick={setScope} />
        <Pick word="references_front" field="audience" value={audience} onPick={setAudience} />
      </div>
      {groups.map(([word, people]) => (
        <section key={word} class="sheet" aria-label={say(word)}>
          <h2>
            {say(word)} <span class="soft count">{people.length}</span>
          </h2>
          {people.length === 0 && <p class="soft">{say('references_nobody')}</p>}
          <ul class="lines" aria-label={say(word)}>
            {people.map((one) => (
              <ReferenceRow
                key={one.row.id}
                item={{
                  id: one.row.id,
                  name: one.row.record.name,
                  allows: one.standing.map((consent) => allowedWords(consent, store)),
                  ask: askWords(one, store),
                }}
                onUse={word === 'references_stands' ? () => setLogging({ id: one.row.id, chip: 'act' }) : undefined}
                onAsk={word === 'references_ask' ? () => setLogging({ id: one.row.id, chip: 'ask' }) : undefined}
              />
            ))}
          </ul>
          {logging && people.some(({ row }) => row.id === logging.id) && (
            <LogHere
              store={store}
              actions={actions}
              person={logging.id}
              begins={{ do: 'log', label: '', chip: logging.chip, more: scope ? { actKind: scope } : {} }}
              onDone={() => setLogging(null)}
            />
          )}
        </section>
      ))}
      <Chains store={store} />
      <div class="floating">
        <Notice {...actions.said} />
      </div>
    </section>
  );
}

export default { path: 'references', title: say('references'), order: 11, Page: References } satisfies NotebookPage;
