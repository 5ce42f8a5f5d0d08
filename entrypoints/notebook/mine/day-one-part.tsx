// The list of the first day: made and saved, kept in view with its fingerprint, and proved again later.
import { useState } from 'preact/hooks';
import { type Actions, useAnswer } from '@/entrypoints/hooks/use-store';
import { sayDay } from '@/lib/model/when';
import { saveFile } from '@/lib/ports/save-file';
import { dayOnes, proveDayOne, takeDayOne } from '@/lib/services/rep/day-one';
import type { Store } from '@/lib/store/store';
import { say, sayCount } from '@/lib/words';

export interface DayOnePartProps {
  store: Store;
  /** The rep's current employer; empty when unknown. */
  organisation: string;
  actions: Actions;
}

export function DayOnePart({ store, organisation, actions }: DayOnePartProps) {
  const [where, setWhere] = useState(organisation);
  const lists = useAnswer(() => dayOnes(store), []) ?? [];
  const told = (at: string) => sayDay(at, store.world.now(), store.world.zone());
  const take = async (event: Event) => {
    event.preventDefault();
    const made = await takeDayOne(store, where);
    if (!made.ok) return actions.tell(made.say, 'warn');
    saveFile(made.value.fileName, 'application/json', made.value.bytes);
    actions.tell(say('day_one_made', made.value.fileName, made.value.record.sha256));
  };
  const check = async (file: File | undefined) => {
    if (!file) return;
    const found = await proveDayOne(store, new Uint8Array(await file.arrayBuffer()));
    if (found) actions.tell(say('day_one_proved', file.name, told(found.takenAt), found.organisation));
    else actions.tell(say('day_one_not', file.name), 'warn');
  };
  return (
    <section>
      <h2>{say('day_one')}</h2>
      <p class="soft">{say('day_one_why')}</p>
      <form class="in-line" onSubmit={(event) => void take(event)}>
        <label>
          <span>{say('day_one_where')}</span>
          <input class="field" maxLength={300} value={where} onInput={(event) => setWhere(event.currentTarget.value)} />
        </label>
        <button type="submit" class="button">
          {say('day_one_take')}
        </button>
      </form>
      <ul class="rows" aria-label={say('day_one')}>
        {lists.map((list) => (
          <li key={list.sha256 + list.takenAt}>
            <span>
              {say('day_one_item', told(list.takenAt), list.organisation, sayCount('people_count', list.people))}{' '}
              <code class="soft fingerprint">{list.sha256}</code>
            </span>
          </li>
        ))}
      </ul>
      {lists.length > 0 && (
        <label class="file">
          <span>{say('day_one_check')}</span>
          <input type="file" accept=".json" onChange={(event) => void check(event.currentTarget.files?.[0])} />
        </label>
      )}
    </section>
  );
}
