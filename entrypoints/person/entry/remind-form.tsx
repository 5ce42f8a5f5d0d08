// "Remind me" of an entry: a follow-up with its words, tomorrow, in a week, or on a day of choice.
import { useEffect, useRef, useState } from 'preact/hooks';
import { useOnce } from '@/entrypoints/hooks/use-once';
import type { Actions } from '@/entrypoints/hooks/use-store';
import { readEntry } from '@/lib/journal';
import type { Fact } from '@/lib/model/entry/entry';
import { dayOf, localMoment, sayDay } from '@/lib/model/when';
import { logTouch } from '@/lib/services/entry/log-touch';
import type { Store } from '@/lib/store/store';
import { say } from '@/lib/words';

export interface RemindFormProps {
  store: Store;
  entry: Fact;
  /** Id of the person in view. */
  person: string;
  actions: Actions;
  onDone(): void;
}

export function RemindForm({ store, entry, person, actions, onDone }: RemindFormProps) {
  const [now, zone] = [store.world.now(), store.world.zone()];
  const today = dayOf(localMoment(now, zone), zone);
  const inDays = (days: number) => `${today.add({ days })}`;
  const [day, setDay] = useState(inDays(7));
  const once = useOnce(store);
  const first = useRef<HTMLButtonElement>(null);
  useEffect(() => first.current?.focus(), []);
  const remind = async (on: string) => {
    const { line } = readEntry(entry, { ladderOf: () => undefined });
    const touch = { person: { kind: 'known' as const, id: person }, chip: 'follow-up', line, at: null };
    const followUp = { day: on, what: line };
    const told = say('reminded', sayDay(on, now, zone));
    const done = await once((id) => actions.run(logTouch(store, { ...touch, followUp, once: id }), told));
    if (done.ok) onDone();
  };
  const submit = (event: Event) => {
    event.preventDefault();
    void remind(day);
  };
  return (
    <form class="remind" aria-label={say('remind_me')} onSubmit={submit}>
      <button ref={first} type="button" class="button" onClick={() => void remind(inDays(1))}>
        {say('tomorrow')}
      </button>
      <button type="button" class="button" onClick={() => void remind(inDays(7))}>
        {say('in_a_week')}
      </button>
      <label>
        <span class="hidden">{say('day')}</span>
        <input
          class="field"
          type="date"
          required
          min={`${today}`}
          value={day}
          onInput={(event) => setDay(event.currentTarget.value)}
        />
      </label>
      <button type="submit" class="button primary">
        {say('remind')}
      </button>
      <button type="button" class="button quiet" onClick={onDone}>
        {say('cancel')}
      </button>
    </form>
  );
}
