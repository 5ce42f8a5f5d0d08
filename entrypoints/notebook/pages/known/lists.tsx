// Lists for when there is time: who is on each, why, and what to do about it; one of them whole, or a few of all.
import { useState } from 'preact/hooks';
import { Notice } from '@/components/ui/notice';
import { useComing } from '@/entrypoints/hooks/use-coming';
import { useActions } from '@/entrypoints/hooks/use-store';
import { useWeighed } from '@/entrypoints/hooks/use-weighed';
import type { NotebookPage, PageProps } from '@/entrypoints/notebook/page';
import { TodayPart } from '@/entrypoints/notebook/today/group';
import { copy } from '@/entrypoints/notebook/today/use-do';
import { useHand } from '@/entrypoints/notebook/today/use-hand';
import { type AsideList, asides, seeAside } from '@/lib/services/lists/see-aside';
import { REACH } from '@/lib/services/lists/today';
import { ladderMap } from '@/lib/store/read/read';
import { say } from '@/lib/words';

const STEP = 50;

type Seen = { lists: AsideList[]; ladders: Awaited<ReturnType<typeof ladderMap>> };

function Lists({ store, rest }: PageProps) {
  const only = asides.find(({ id }) => id === rest);
  const [limit, setLimit] = useState(STEP);
  const actions = useActions(store);
  const round = useWeighed(store);
  const seen = useComing<Seen>(
    async (come) => {
      const ladders = await ladderMap(store);
      return { lists: await seeAside(store, only?.id ?? '', limit, (lists) => come({ lists, ladders })), ladders };
    },
    [only, limit, round],
  );
  const shown = (seen?.lists ?? []).filter(({ rows }) => rows.length > 0);
  const rows = shown.flatMap((part) => part.rows);
  const hand = useHand(store, actions, rows);
  if (!seen) return null;
  const copyAll = async () => {
    const [all] = await seeAside(store, only?.id ?? '', REACH);
    const texts = all?.rows.flatMap(({ action }) => (action.do === 'copy' ? action.text : [])) ?? [];
    await copy(texts.join('\n\n'), actions);
  };
  return (
    <section class="page today">
      <header>
        <h1>{only?.title ?? say('lists')}</h1>
        <p class="soft">{rows.length > 0 ? (only?.why ?? say('lists_why')) : say('lists_none')}</p>
      </header>
      {shown.map(({ list, ...part }) => (
        <TodayPart
          key={list.id}
          id={list.id}
          title={list.title ?? ''}
          href={`#/lists/${list.id}`}
          {...part}
          {...hand}
          ladders={seen.ladders}
          only={only !== undefined}
          aside={only ? undefined : list.why}
        />
      ))}
      <p class="buttons">
        {only?.id === 'pack' && rows.length > 0 && (
          <button type="button" class="button" onClick={() => void copyAll()}>
            {say('lists_copy')}
          </button>
        )}
        {only && shown.some(({ total, rows }) => total > rows.length) && (
          <button type="button" class="button quiet" onClick={() => setLimit(limit + STEP)}>
            {say('more')}
          </button>
        )}
        {only && <a href="#/lists">{say('lists')}</a>}
      </p>
      <div class="floating">
        <Notice {...actions.said} />
      </div>
    </section>
  );
}

export default { path: 'lists', title: say('lists'), Page: Lists } satisfies NotebookPage;
