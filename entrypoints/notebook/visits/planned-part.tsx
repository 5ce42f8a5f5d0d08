// Visits that are meant: each into the rep's calendar, or all of them, and done with once they took place.
import { SaidList } from '@/components/lists/said-list';
import type { Actions } from '@/entrypoints/hooks/use-store';
import { saidItem } from '@/entrypoints/notebook/insights/said';
import { CalendarButton } from '@/entrypoints/person/entry/calendar-button';
import { comingIn } from '@/lib/journal';
import { localMoment, sayDay } from '@/lib/model/when';
import { saveFile } from '@/lib/ports/save-file';
import { calendarOfAll } from '@/lib/services/entry/put-in-calendar';
import { changeListed } from '@/lib/services/lists/act';
import type { Said } from '@/lib/services/lists/see-kinds';
import type { Store } from '@/lib/store/store';
import { say } from '@/lib/words';

export interface PlannedPartProps {
  store: Store;
  actions: Actions;
  planned: readonly Said[];
}

export function PlannedPart({ store, actions, planned }: PlannedPartProps) {
  const { now, zone } = store.world;
  const all = async () => {
    const file = await calendarOfAll(
      store,
      planned.map(({ entry }) => entry),
    );
    saveFile(file.fileName, file.mediaType, file.text);
    actions.tell(say('calendar_saved', file.fileName));
  };
  const doneOn = localMoment(now(), zone()).slice(0, 10);
  const done = (entry: string) =>
    actions.run(changeListed(store, { do: 'change', label: '', entry, fields: { doneOn } }), say('saved'));
  return (
    <section class="sheet" aria-labelledby="planned">
      <h2 id="planned">{say('visits_planned')}</h2>
      {planned.length === 0 && (
        <p class="soft">
          {say('visits_planned_none')} <a href="#/today/see">{say('today_see')}</a>
        </p>
      )}
      <SaidList
        label={say('visits_planned')}
        items={planned.map((said) => ({
          ...saidItem(said, store),
          day: sayDay(comingIn(said.entry), now(), zone()),
          aside: '',
        }))}
        act={(id) => (
          <span class="buttons">
            <CalendarButton store={store} entry={id} tell={actions.tell} />
            <button type="button" class="button quiet" onClick={() => void done(id)}>
              {say('do_happened')}
            </button>
          </span>
        )}
      />
      {planned.length > 1 && (
        <button type="button" class="button" onClick={() => void all()}>
          {say('visits_calendar')}
        </button>
      )}
    </section>
  );
}
