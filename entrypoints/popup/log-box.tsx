// The quick log with its draft: what was typed is there again when the popup opens next.
import { useEffect, useRef, useState } from 'preact/hooks';
import { Notice } from '@/components/notice';
import { type Line, QuickLog } from '@/components/quick-log';
import { chips } from '@/lib/journal';
import { sayDay, storedDate } from '@/lib/model/when';
import { draftKey, keepDraft, readDraft } from '@/lib/services/keep-draft';
import { logTouch } from '@/lib/services/log-touch';
import type { PersonRef } from '@/lib/services/person-ref';
import type { Store } from '@/lib/store/open';
import { say } from '@/lib/words';
import type { Actions } from './use-store';

export interface LogBoxProps {
  store: Store;
  actions: Actions;
  /** Null while nobody is chosen: the line waits as a draft. */
  subject: PersonRef | null;
  focus: boolean;
  /** Enter was pressed while nobody is chosen. */
  onWho?: () => void;
  /** The id of the person, once a log has made them known. */
  onSettled?: (id: string) => void;
}

const EMPTY: Line = { text: '', chip: chips[0]?.id ?? '', at: null };

const TWICE_MS = 1_000;

/** The draft of this person, else one that was typed when nobody was chosen. */
async function findDraft(store: Store, key: string): Promise<Line | null> {
  const draft = (await readDraft(store, key)) ?? (await readDraft(store, draftKey(null)));
  return draft && { text: draft.text, chip: draft.chip, at: draft.at };
}

export function LogBox({ store, actions, subject, focus, onWho, onSettled }: LogBoxProps) {
  const key = draftKey(subject);
  const [line, setLine] = useState<Line>(EMPTY);
  const touched = useRef(false);
  const lastSave = useRef(Number.NEGATIVE_INFINITY);
  useEffect(() => {
    void findDraft(store, key).then((draft) => draft && !touched.current && setLine(draft));
  }, [key]);
  const change = (next: Line) => {
    touched.current = true;
    setLine(next);
    void keepDraft(store, { key, ...next });
  };
  const save = async () => {
    if (!subject) return onWho?.();
    // A second Enter right after the first is the same press, not an empty entry.
    const again = performance.now() - lastSave.current < TWICE_MS;
    if (again && !line.text.trim()) return;
    lastSave.current = performance.now();
    const result = await actions.run(
      logTouch(store, { person: subject, chip: line.chip, line: line.text, at: line.at }),
      say('saved'),
    );
    if (!result.ok) return;
    onSettled?.(result.value.id);
    setLine({ ...EMPTY, chip: line.chip });
    await Promise.all([key, draftKey(null)].map((spent) => keepDraft(store, { key: spent, ...EMPTY })));
  };
  const zone = store.world.zone();
  return (
    <>
      <QuickLog
        chips={chips}
        line={line}
        focus={focus}
        busy={actions.busy}
        sayDate={(at) => sayDay(at, store.world.now(), zone)}
        toDate={(day, time) => storedDate(day, time, zone)}
        onChange={change}
        onSave={() => void save()}
      />
      <Notice {...actions.said} />
    </>
  );
}
