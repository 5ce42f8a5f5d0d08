// Which people are chosen: one by one, through to another, or all.
import { useEffect, useRef, useState } from 'preact/hooks';

/** `ids`: everybody in the list, in order. `whole`: all of them are there; who chooses all gets them when they are. */
export function useChosen(ids: readonly string[], whole: boolean) {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const last = useRef(0);
  /** What was there of the list when all of it was asked for. */
  const [wanted, want] = useState<readonly string[] | null>(null);
  useEffect(() => {
    if (!wanted || !whole) return;
    want(null);
    // Another search or filter may have come in its place.
    if (wanted.every((id, n) => ids[n] === id)) setChosen(new Set(ids));
  }, [wanted, whole]);
  const choose = (n: number, through: boolean) => {
    const next = new Set(chosen);
    const [from, to] = [Math.min(last.current, n), Math.max(last.current, n)];
    const id = ids[n];
    if (id === undefined) return;
    if (through) for (const other of ids.slice(from, to + 1)) next.add(other);
    else if (!next.delete(id)) next.add(id);
    if (!through) last.current = n;
    setChosen(next);
  };
  return {
    /** In the order of the list. */
    chosen: chosen.size > 0 ? ids.filter((id) => chosen.has(id)) : [],
    isChosen: (n: number) => chosen.has(ids[n] ?? ''),
    choose,
    chooseAll: () => (whole && chosen.size >= ids.length ? setChosen(new Set()) : want(ids)),
    chooseNone: () => {
      want(null);
      setChosen(new Set());
    },
  };
}
