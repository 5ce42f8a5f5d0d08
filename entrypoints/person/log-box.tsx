// The quick log with its draft: what was typed is there again when the popup opens next.
import { useRef } from 'preact/hooks';
import { QuickLog } from '@/components/entry/quick-log';
import { type Actions, useAnswer } from '@/entrypoints/hooks/use-store';
import { chips } from '@/lib/journal';
import { sayDay, storedDate } from '@/lib/model/when';
import { frontKinds, keepHabits } from '@/lib/services/entry/keep-habits';
import { formOf } from '@/lib/services/entry/line-of';
import { touchOf, understand } from '@/lib/services/entry/understand-line';
import type { PersonRef } from '@/lib/services/person/person-ref';
import type { Store } from '@/lib/store/store';
import { say } from '@/lib/words';
import { CalendarButton, CareLine, LineForm } from './later';
import { useDraft } from './use-draft';
import { useUnderstood } from './use-understood';

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
  const { line, change, clear, restore, picked, round, once } = useDraft(store, subject);
  const { meant, understood, second } = useUnderstood(store, line, picked.current);
  const front = useAnswer(() => frontKinds(store), [round]);
  const lastSave = useRef(Number.NEGATIVE_INFINITY);
  const save = async () => {
    if (!subject) return onWho?.();
    const isEmpty = !line.text.trim() && Object.keys(line.more).length === 0;
    // A second Enter right after the first is the same press, not an empty entry.
    if (isEmpty && performance.now() - lastSave.current < TWICE_MS) return;
    if (isEmpty) return actions.tell(say('line_empty'), 'warn');
    lastSave.current = performance.now();
    const whole = await understand(store, line, picked.current);
    const { logTouch } = await import('@/lib/services/entry/log-touch');
    const touch = { person: subject, ...touchOf(whole), once, draft: line.text };
    const wasPicked = picked.current;
    const result = await actions.run(logTouch(store, touch), say('saved'), ({ facts }) => {
      const entry = facts.at(-1)?.entry;
      const planned = entry && line.more.scheduledFor;
      const next = planned ? <CalendarButton store={store} entry={entry} tell={actions.tell} /> : null;
      return { entry, next, onUndone: () => restore(line, wasPicked) };
    });
    if (!result.ok) return;
    void keepHabits(store, whole.line).catch(console.error);
    onSettled?.(result.value.id);
    await clear(line.text);
  };
  const zone = store.world.zone();
  /** A day that the line says stays the line's to change. */
  const fill = ({ chip, more }: typeof line) => change({ ...line, chip, more });
  // A form for nothing that was said yet would only take room.
  const hasForm = (line.text.trim() !== '' || picked.current) && formOf(meant.chip, meant.more).length > 0;
  return (
    <QuickLog
      key={round}
      {...{ chips, line, meant, understood, second, onChange: change, ...(front && { front }) }}
      focus={focus || round > 0}
      {...{ busy: actions.busy, onUndo: actions.said.onUndo }}
      sayDate={(at) => sayDay(at, store.world.now(), zone)}
      toDate={(day, time) => storedDate(day, time, zone)}
      form={hasForm && <LineForm {...{ store, person, line: meant, fresh: true }} onChange={fill} />}
      unfolded={Object.keys(line.more).length > 0}
      care={<CareLine text={line.text} />}
      onSave={() => void save()}
    />
  );
}
