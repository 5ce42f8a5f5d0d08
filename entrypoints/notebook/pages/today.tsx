// Today: who needs the rep now, in five groups, each with its reason and the one thing to do about it.
import { Notice } from '@/components/ui/notice';
import { useActions } from '@/entrypoints/hooks/use-store';
import type { NotebookPage, PageProps } from '@/entrypoints/notebook/page';
import { Beside } from '@/entrypoints/notebook/today/beside';
import { TodayPart } from '@/entrypoints/notebook/today/group';
import { useHand } from '@/entrypoints/notebook/today/use-hand';
import { useInHand } from '@/entrypoints/notebook/today/use-in-hand';
import { counted, isGroup, TITLES, useToday } from '@/entrypoints/notebook/today/use-today';
import { sayAs } from '@/lib/model/when';
import type { Store } from '@/lib/store/store';
import { say } from '@/lib/words';

/** "Sunday, November 22". */
const longDate = ({ world }: Store): string =>
  sayAs(Temporal.Instant.fromEpochMilliseconds(world.now()).toZonedDateTimeISO(world.zone()).toPlainDate(), {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
  });

function Today({ store, rest }: PageProps) {
  const only = isGroup(rest) ? rest : null;
  const actions = useActions(store);
  const { today, visits, more } = useToday(store, only);
  const shown = (today?.groups ?? []).filter(({ group }) => !only || group === only);
  const hand = useHand(
    store,
    actions,
    shown.flatMap(({ rows }) => rows),
  );
  const inHand = useInHand();
  if (!today) return null;
  const isCut = shown.some(({ total, rows }) => total > rows.length);
  return (
    <section class="page today">
      {inHand && <Beside key={inHand} store={store} id={inHand} />}
      <header>
        <h1>{only ? say(TITLES[only]) : longDate(store)}</h1>
        <p class="soft">{counted(today.people)}</p>
        {!today.whole && <p role="status">{say('today_reading')}</p>}
      </header>
      {shown.map((part) => (
        <TodayPart
          key={part.group}
          id={part.group}
          title={say(TITLES[part.group])}
          href={`#/today/${part.group}`}
          {...part}
          {...hand}
          ladders={today.ladders}
          only={only !== null}
          aside={part.group === 'see' && visits ? say('today_visits', visits.days, visits.min, visits.max) : undefined}
        />
      ))}
      {!only && (
        <a class="more" href="#/lists">
          {say('lists')}
        </a>
      )}
      {only && (
        <p class="buttons">
          {isCut && (
            <button type="button" class="button quiet" onClick={more}>
              {say('more')}
            </button>
          )}
          <a href="#/today">{say('today_back')}</a>
        </p>
      )}
      <div class="floating">
        <Notice {...actions.said} />
      </div>
    </section>
  );
}

export default { path: 'today', title: say('today'), order: 0, Page: Today } satisfies NotebookPage;
