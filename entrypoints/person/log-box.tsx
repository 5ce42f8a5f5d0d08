// The quick log with its draft: what was typed is there again when the popup opens next.
import { useRef } from 'preact/hooks';
import { QuickLog } from '@/components/entry/quick-log';
import { Notice } from '@/components/ui/notice';
import { type Actions, useAnswer } from '@/entrypoints/hooks/use-store';
import { chips } from '@/lib/journal';
import { sayDay, storedDate } from '@/lib/model/when';
import { keepHabits } from '@/lib/services/entry/keep-habits';
import { formOf } from '@/lib/services/entry/line-of';
import { logTouch } from '@/lib/services/entry/log-touch';
import { ofKind, understand } from '@/lib/services/entry/understand-line';
import type { PersonRef } from '@/lib/services/person/person-ref';
import type { Store } from '@/lib/store/store';
import { say } from '@/lib/words';
import { hintLine } from './hint-line';
import { CalendarButton, CareLine, LineForm } from './later';
import { useDraft } from './use-draft';

export interface LogBoxProps {
  store: Store;
  actions: Actions;
  /** Null while nobody is chosen: the line waits as a draft. */
  subject: PersonRef | null;
  /** Id of the contact, where the notebook holds one. */
  person: string | null;
  focus: boolean;
  /** Enter was pressed while nobody is chosen. */
  onWho?: () => void;
  /** The id of the person, once a log has made them known. */
  onSettled?: (id: string) => void;
}

const TWICE_MS = 1_000;

export function LogBox({ store, actions, subject, person, focus, onWho, onSettled }: LogBoxProps) {
  const { line, change, clear, picked, round, once } = useDraft(store, subject);
  const said = useAnswer(() => understand(store, line, picked.current), [line.text, line.chip, line.at]);
  const lastSave = useRef(Number.NEGATIVE_INFINITY);
  const save = async () => {
    if (!subject) return onWho?.();
    // A second Enter right after the first is the same press, not an empty entry.
    if (performance.now() - lastSave.current < TWICE_MS && !line.text.trim()) return;
    lastSave.current = performance.now();
    const { line: meant, tags, with: others } = await understand(store, line, picked.current);
    const { text, more, ...how } = meant;
    const touch = { person: subject, ...how, line: text, more, tags, also: others.map(({ id }) => id), once };
    const result = await actions.run(logTouch(store, touch), say('saved'), ({ facts }) => {
      const entry = facts.at(-1)?.entry;
      return entry && more.scheduledFor ? <CalendarButton store={store} entry={entry} tell={actions.tell} /> : null;
    });
    if (!result.ok) return;
    void keepHabits(store, meant).catch(console.error);
    onSettled?.(result.value.id);
    await clear();
  };
  const zone = store.world.zone();
  const told = ofKind(line, said?.line.chip);
  const hasForm = formOf(told.chip, told.more).length > 0;
  return (
    <>
      <QuickLog
        key={round}
        chips={chips}
        line={line}
        focus={focus || round > 0}
        busy={actions.busy}
        sayDate={(at) => sayDay(at, store.world.now(), zone)}
        toDate={(day, time) => storedDate(day, time, zone)}
        form={hasForm && <LineForm store={store} person={person} line={told} fresh onChange={change} />}
        unfolded={Object.keys(line.more).length > 0}
        hint={said?.hinted ? hintLine(said, store) : ''}
        care={<CareLine text={line.text} />}
        onChange={change}
        onSave={() => void save()}
      />
      <Notice {...actions.said} />
    </>
  );
}
