// Ladders: look at them, use another one, draw one's own.
import { useState } from 'preact/hooks';
import { Notice } from '@/components/ui/notice';
import { useOnce } from '@/entrypoints/hooks/use-once';
import { useActions, useAnswer } from '@/entrypoints/hooks/use-store';
import { DrawLadder } from '@/entrypoints/notebook/ladders/draw-ladder';
import { LadderChoice } from '@/entrypoints/notebook/ladders/ladder-choice';
import { UseLadder } from '@/entrypoints/notebook/ladders/use-ladder';
import type { NotebookPage, PageProps } from '@/entrypoints/notebook/page';
import { type LadderDraft, startDraft } from '@/lib/model/ladder/draft';
import type { StageMap } from '@/lib/model/ladder/map';
import { changeLadder } from '@/lib/services/ladder/change-ladder';
import { ladderOffer, retireLadder, saveLadder } from '@/lib/services/ladder/edit-ladder';
import { stageLadder } from '@/lib/services/person/see-person';
import { say } from '@/lib/words';

type Doing = { do: 'look' } | { do: 'use' } | { do: 'draw'; start: LadderDraft };

function Ladders({ store }: PageProps) {
  const [chosen, choose] = useState<string | null>(null);
  const [doing, setDoing] = useState<Doing>({ do: 'look' });
  const { said, busy, run, tell } = useActions(store);
  const once = useOnce(store);
  const offer = useAnswer(() => ladderOffer(store), []);
  if (!offer) return null;
  const used = stageLadder(offer.all, offer.used);
  const shown = offer.offered.find((ladder) => ladder.id === chosen) ?? used;
  const look = () => setDoing({ do: 'look' });
  const use = async (map: StageMap) => {
    const done = await run(changeLadder(store, shown.id, map), say('ladder_used', shown.name));
    if (done.ok) look();
  };
  const save = async (draft: LadderDraft, map: StageMap) => {
    const done = await once((id) => run(saveLadder(store, draft, map, id), say('ladder_saved')));
    if (!done.ok) return;
    choose(done.value.id);
    look();
  };
  return (
    <section class="page ladders" aria-busy={busy}>
      <header>
        <h1>{say('ladders')}</h1>
        <p class="soft">{say('ladders_why')}</p>
      </header>
      {doing.do === 'use' && (
        <UseLadder store={store} from={used} to={shown} onUse={(map) => void use(map)} onCancel={look} />
      )}
      {doing.do === 'draw' && (
        <DrawLadder
          store={store}
          start={doing.start}
          onSave={(draft, map) => void save(draft, map)}
          onRefused={(why) => tell(why, 'warn')}
          onCancel={look}
        />
      )}
      {doing.do === 'look' && (
        <LadderChoice
          offer={offer}
          shown={shown}
          onShow={choose}
          onUse={() => setDoing({ do: 'use' })}
          onMake={() => setDoing({ do: 'draw', start: startDraft(shown, false, say('own_name', shown.name)) })}
          onEdit={() => setDoing({ do: 'draw', start: startDraft(shown, true) })}
          onDelete={() => void run(retireLadder(store, shown.id), say('ladder_deleted'))}
        />
      )}
      <div class="floating">
        <Notice {...said} />
      </div>
    </section>
  );
}

export default { path: 'ladders', title: say('ladders'), order: 20, Page: Ladders } satisfies NotebookPage;
