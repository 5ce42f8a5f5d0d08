// The quarter at a glance: a line for each week with its visits, and what is still to be done after them.
import { SaidList } from '@/components/lists/said-list';
import type { Actions } from '@/entrypoints/hooks/use-store';
import { useAnswer } from '@/entrypoints/hooks/use-store';
import { saidItem } from '@/entrypoints/notebook/insights/said';
import { localMoment, sayDate } from '@/lib/model/when';
import { changeListed } from '@/lib/services/lists/act';
import { seeQuarter } from '@/lib/services/lists/see-quarter';
import type { Store } from '@/lib/store/store';
import { say, sayCount } from '@/lib/words';
import { PlannedPart } from './planned-part';

export function QuarterPart({ store, actions }: { store: Store; actions: Actions }) {
  const quarter = useAnswer(() => seeQuarter(store), []);
  if (!quarter) return null;
  const { world } = store;
  const day = (at: string) => sayDate(at, world.now(), world.zone());
  const followedUpOn = localMoment(world.now(), world.zone()).slice(0, 10);
  const followUp = (entry: string) =>
    actions.run(changeListed(store, { do: 'change', label: '', entry, fields: { followedUpOn } }), say('saved'));
  return (
    <>
      <PlannedPart store={store} actions={actions} planned={quarter.planned} />
      <section class="sheet" aria-labelledby="weeks">
        <h2 id="weeks">{say('visits_quarter')}</h2>
        <ul class="lines">
          {quarter.weeks.map(({ from, visits, planned, days, isNow }) => (
            <li key={from} aria-current={isNow ? 'date' : undefined}>
              <span class={isNow ? '' : 'soft'}>{say('visits_week', day(from))}</span>
              {days > 0 && <strong>{sayCount('visit_days', days)}</strong>}
              {[...visits, ...planned].map((said) => (
                <a key={said.entry.entry} href={`#/person/${said.person}?entry=${said.entry.entry}`}>
                  {planned.includes(said) ? say('visits_meant', said.name) : said.name}
                </a>
              ))}
            </li>
          ))}
        </ul>
      </section>
      {quarter.open.length > 0 && (
        <section class="sheet" aria-labelledby="follow">
          <h2 id="follow">{say('visits_follow')}</h2>
          <SaidList
            label={say('visits_follow')}
            items={quarter.open.map((said) => ({
              ...saidItem(said, store),
              words: String(said.entry.followUps),
              aside: '',
            }))}
            act={(id) => (
              <button type="button" class="button quiet" onClick={() => void followUp(id)}>
                {say('do_done')}
              </button>
            )}
          />
        </section>
      )}
    </>
  );
}
