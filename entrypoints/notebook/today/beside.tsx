// Beside Today, where there is room: who is in hand, as far as one wants to know before a word with them.
import { LadderFigure } from '@/components/ladder/ladder-figure';
import { VisitSheet } from '@/components/paper/visit-sheet';
import { Avatar, PersonName } from '@/components/person/person-name';
import { goTo } from '@/entrypoints/notebook/page';
import { sheetOf } from '@/entrypoints/notebook/person/sheet';
import { useTold } from '@/entrypoints/notebook/person/use-told';
import type { Store } from '@/lib/store/store';

export function Beside({ store, id }: { store: Store; id: string }) {
  const told = useTold(store, id);
  if (!told) return null;
  const { view, hidden } = told;
  return (
    <aside class="beside visit-sheet" aria-labelledby="beside">
      <header class="person-header">
        <Avatar name={view.name} />
        <div>
          <h2 id="beside">
            <PersonName name={view.name} />
          </h2>
          <p class="soft">{view.title}</p>
        </div>
      </header>
      <LadderFigure
        ladder={view.ladder}
        stage={view.stage}
        chosen={null}
        named
        onChoose={() => goTo(`/person/${id}`)}
      />
      <VisitSheet parts={hidden ? [] : sheetOf(store, told)} />
    </aside>
  );
}
