// What is good to do when somebody has left: two notes, written beforehand and logged only when the rep says so.
import { useState } from 'preact/hooks';
import { QuickLog } from '@/components/entry/quick-log';
import { useOnce } from '@/entrypoints/hooks/use-once';
import type { Actions } from '@/entrypoints/hooks/use-store';
import { chips } from '@/lib/journal';
import type { Line } from '@/lib/model/entry/line';
import type { Contact } from '@/lib/model/person/contact';
import { sayDay, storedDate } from '@/lib/model/when';
import { logTouch } from '@/lib/services/entry/log-touch';
import type { Store } from '@/lib/store/store';
import { say } from '@/lib/words';

export interface FollowUpsProps {
  store: Store;
  contact: Contact;
  /** The organisation they left; empty when unknown. */
  from: string;
  actions: Actions;
  onDone(): void;
}

export function FollowUps({ store, contact, from, actions, onDone }: FollowUpsProps) {
  const [line, setLine] = useState<Line | null>(null);
  const once = useOnce(store);
  const { id, name } = contact;
  const { now, zone } = store.world;
  const write = (text: string) => setLine({ text, chip: 'note', at: null, more: {} });
  const save = async ({ text, chip, at, more }: Line) => {
    const touch = { person: { kind: 'known' as const, id }, chip, line: text, at, more };
    const done = await once((mark) => actions.run(logTouch(store, { ...touch, once: mark }), say('saved')));
    if (done.ok) setLine(null);
  };
  const successor = from ? say('left_successor_line', name, from) : say('left_successor_bare', name);
  return (
    <div class="follow-ups">
      <h3>{say('left_next')}</h3>
      <div class="buttons">
        <button type="button" class="button" onClick={() => write(successor)}>
          {say('left_successor')}
        </button>
        <button type="button" class="button" onClick={() => write(say('left_reach_line', name))}>
          {say('left_reach')}
        </button>
        <button type="button" class="button quiet" onClick={onDone}>
          {say('left_done')}
        </button>
      </div>
      {line && (
        <QuickLog
          chips={chips.filter((chip) => chip.id === 'note')}
          line={line}
          focus
          busy={actions.busy}
          sayDate={(at) => sayDay(at, now(), zone())}
          toDate={(day, time) => storedDate(day, time, zone())}
          onChange={setLine}
          onSave={() => void save(line)}
        />
      )}
    </div>
  );
}
