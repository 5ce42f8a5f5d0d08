// The line being typed: there again when the popup opens next, gone once it is saved.
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Line } from '@/lib/model/entry/line';
import { goOn, isPlain } from '@/lib/services/entry/begun-line';
import { draftKeeper, draftKey, EMPTY_LINE, findDraft } from '@/lib/services/entry/keep-draft';
import type { PersonRef } from '@/lib/services/person/person-ref';
import type { Store } from '@/lib/store/store';

export function useDraft(store: Store, subject: PersonRef | null) {
  const key = draftKey(subject);
  const [line, setLine] = useState<Line>(EMPTY_LINE);
  const keep = draftKeeper(store);
  const touched = useRef(false);
  const picked = useRef(false);
  /** Set with the first draft: what is read later may be the line that was just saved. */
  const read = useRef(false);
  const shown = useRef<Line>(EMPTY_LINE);
  shown.current = line;
  /** With the number of the line the id of its write; see `lib/store/once`. */
  const [mark] = useState(store.world.newId);
  /** Counts the lines saved: each begins a fresh one, folded up and with the cursor in it. */
  const [round, turn] = useState(0);
  useEffect(() => {
    let current = true;
    void findDraft(store, key).then(({ picked: was, ...draft }) => {
      if (!current) return;
      const begun = shown.current;
      const first = !read.current;
      read.current = true;
      if (touched.current && (draft.text ? !first : !isPlain(begun))) {
        if (first) void keep({ key, ...begun, picked: picked.current });
        return;
      }
      if (!touched.current || isPlain(begun)) picked.current = was || Object.keys(draft.more).length > 0;
      if (!touched.current) return setLine(draft);
      const next = goOn(draft, begun);
      setLine(next);
      void keep({ key, ...next, picked: picked.current });
    });
    return () => {
      current = false;
    };
  }, [key]);
  const change = (next: Line) => {
    touched.current = true;
    // What was filled in belongs to the kind it was filled in for.
    if (next.chip !== line.chip || Object.keys(next.more).length > 0) picked.current = true;
    shown.current = next;
    setLine(next);
    // Until the first draft is read it would be written over; what was typed goes on behind it then.
    if (read.current) void keep({ key, ...next, picked: picked.current });
  };
  /** After saving: the next line says its own kind, and begins with what was typed while this one was being saved. */
  const clear = async (saved: string) => {
    picked.current = false;
    const { text } = shown.current;
    const next = { ...EMPTY_LINE, text: text.startsWith(saved) ? text.slice(saved.length) : text };
    setLine(next);
    turn((n) => n + 1);
    await keep({ key, ...next });
    if (key !== draftKey(null)) await keep({ key: draftKey(null), ...EMPTY_LINE });
  };
  /** A line that was saved and undone is there again, with the cursor in it; one that was begun since stays. */
  const restore = (undone: Line, was: boolean) => {
    if (shown.current.text.trim()) return;
    picked.current = was;
    setLine(undone);
    void keep({ key, ...undone, picked: was });
    turn((n) => n + 1);
  };
  return { line, change, clear, restore, picked, round, once: `${mark}/${round}` };
}
