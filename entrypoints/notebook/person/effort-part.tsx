// What it took with one person, stage by stage, and the pages about them that can be printed or passed on.
import { EffortTable } from '@/components/paper/effort-table';
import { stageName } from '@/lib/model/ladder/ladder';
import { effortOf, untilSecond } from '@/lib/services/person/effort';
import type { Store } from '@/lib/store/store';
import { say, sayCount } from '@/lib/words';
import { type Told, useTold } from './use-told';

function rowsOf({ spans, view, isTouch, isTheirs }: Told) {
  return effortOf(spans, isTouch, isTheirs).map(({ stage, ...row }) => ({
    ...row,
    name: stage > 0 ? `${stage} ${stageName(view.ladder, stage)}` : stageName(view.ladder, 0),
  }));
}

export function EffortPart({ store, id }: { store: Store; id: string }) {
  const told = useTold(store, id);
  if (!told || told.spans.length === 0) return null;
  const second = untilSecond(told.weighed.touches);
  return (
    <section class="known-part" aria-label={say('effort')}>
      <h2>{say('effort')}</h2>
      <p class="soft">{say('effort_why')}</p>
      <EffortTable rows={rowsOf(told)} />
      {second !== null && <p class="soft">{sayCount('second_after', second)}</p>}
    </section>
  );
}

export const TakeAlong = ({ id }: { id: string }) => (
  <nav class="buttons" aria-label={say('take_to')}>
    <a class="button" href={`#/before/${id}`}>
      {say('before_visit')}
    </a>
    <a class="button" href={`#/story/${id}`}>
      {say('story')}
    </a>
    <a class="button" href={`#/export?profile=hand-over-one&person=${id}`}>
      {say('hand_over_one')}
    </a>
  </nav>
);
