// Good to read: praise, what it did for them, and problems put right; to be passed on without anybody's name.
import { SaidList } from '@/components/lists/said-list';
import type { Actions } from '@/entrypoints/hooks/use-store';
import { ThanksButton } from '@/entrypoints/person/later';
import type { Said } from '@/lib/services/lists/see-kinds';
import type { Store } from '@/lib/store/store';
import { say } from '@/lib/words';
import { saidItem } from './said';

const SHOWN = 20;

export interface GoodPartProps {
  store: Store;
  actions: Actions;
  good: readonly Said[];
}

export function GoodPart({ store, actions, good }: GoodPartProps) {
  const mine = good.filter(({ entry }) => entry.forMe);
  const others = good.filter(({ entry }) => !entry.forMe);
  const isPraise = (id: string) => good.some(({ entry }) => entry.entry === id && entry.about === 'praise');
  return (
    <section class="sheet" aria-labelledby="good">
      <h2 id="good">{say('insights_good')}</h2>
      {good.length === 0 && <p class="soft">{say('insights_good_none')}</p>}
      {mine.length > 0 && (
        <>
          <h3>{say('insights_mine')}</h3>
          <SaidList label={say('insights_mine')} items={mine.slice(0, SHOWN).map((said) => saidItem(said, store))} />
        </>
      )}
      <SaidList
        label={say('insights_good')}
        items={others.slice(0, SHOWN).map((said) => saidItem(said, store))}
        act={(id) => isPraise(id) && <ThanksButton store={store} entry={id} tell={actions.tell} />}
      />
      {others.length > 0 && (
        <a class="button" href="#/lists/pack">
          {say('list_pack')}
        </a>
      )}
    </section>
  );
}
