// The days spent watching customers at work, as far as they count now.
import { useEffect } from 'preact/hooks';
import { VisitsTile } from '@/components/person/visits-tile';
import { personItem } from '@/components/words/present';
import { useAnswer } from '@/entrypoints/hooks/use-store';
import { goTo } from '@/entrypoints/notebook/page';
import { sayDay } from '@/lib/model/when';
import { stageLadder } from '@/lib/services/person/see-person';
import { visitDays } from '@/lib/services/rep/visit-days';
import { ladderMap } from '@/lib/store/read/read';
import { markVisits } from '@/lib/store/read/visits';
import type { Store } from '@/lib/store/store';
import { say } from '@/lib/words';

export function VisitsPart({ store }: { store: Store }) {
  useEffect(() => void markVisits(store).catch(console.error), [store]);
  const answer = useAnswer(async () => ({ ...(await visitDays(store)), ladders: await ladderMap(store) }), []);
  if (!answer) return null;
  const told = (day: string) => sayDay(day, store.world.now(), store.world.zone());
  const { employment, ladders, major, visits, ...quota } = answer;
  return (
    <>
      <VisitsTile
        {...quota}
        until={told(quota.to)}
        visits={visits.map(({ entry, people, ...visit }) => ({
          ...visit,
          id: entry.entry,
          day: told(entry.at),
          names: people.map(({ name }) => name).join(', ') || say('person_gone'),
          href: `#/person/${people[0]?.id ?? ''}`,
        }))}
        major={major.map((row) => personItem(row, stageLadder(ladders, row.ladder)))}
        onPick={(id) => goTo(`/person/${id}`)}
      />
      <section aria-label={say('my_work')}>
        <h2>{say('my_work')}</h2>
        <p>
          {employment
            ? say(
                employment.from ? 'my_work_since' : 'my_work_at',
                employment.organisation,
                told(employment.from ?? ''),
              )
            : say('my_work_none')}
        </p>
        <p>
          <a href="#/whose">{say('my_work_edit')}</a>
        </p>
      </section>
    </>
  );
}
