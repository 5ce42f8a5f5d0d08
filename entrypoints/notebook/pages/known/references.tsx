// References: whose word may I use, for what and in front of whom; who may be asked, and who rests.
import { useState } from 'preact/hooks';
import { Notice } from '@/components/ui/notice';
import { useComing } from '@/entrypoints/hooks/use-coming';
import { useActions } from '@/entrypoints/hooks/use-store';
import { useWeighed } from '@/entrypoints/hooks/use-weighed';
import type { NotebookPage, PageProps } from '@/entrypoints/notebook/page';
import { Chains } from '@/entrypoints/notebook/references/chains';
import { ReferenceGroup } from '@/entrypoints/notebook/references/group';
import { Pick } from '@/entrypoints/notebook/references/pick';
import { stands } from '@/entrypoints/notebook/references/words';
import { type Reference, type References as Seen, seeReferences } from '@/lib/services/lists/see-references';
import { say, type Word } from '@/lib/words';

function References({ store }: PageProps) {
  const actions = useActions(store);
  const [scope, setScope] = useState('');
  const [audience, setAudience] = useState('');
  const seen = useComing<Seen>((come) => seeReferences(store, come), [useWeighed(store)]);
  if (!seen) return null;
  const { people: all, whole } = seen;
  const standing = all.filter((one) => stands(one, scope, audience));
  const others = all.filter((one) => !standing.includes(one));
  const groups: [Word, Reference[], ('act' | 'ask')?][] = [
    ['references_stands', standing, 'act'],
    ['references_ask', others.filter(({ ask }) => ask.good), 'ask'],
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
      {groups.map(([word, people, chip]) => (
        <ReferenceGroup key={word} {...{ store, actions, word, people, whole, scope, chip }} />
      ))}
      {whole && <Chains store={store} />}
      <div class="floating">
        <Notice {...actions.said} />
      </div>
    </section>
  );
}

export default { path: 'references', title: say('references'), order: 11, Page: References } satisfies NotebookPage;
