// Which people are chosen: one by one, through to another, or all.
import { useEffect, useRef, useState } from 'preact/hooks';

/** `ids`: everybody in the list, in order. `whole`: all of them are there; who chooses all gets them when they are. */
export function useChosen(ids: readonly string[], whole: boolean) {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const last = useRef(0);
  const [wantsAll, wantAll] = useState(false);
  useEffect(() => {
    if (!wantsAll || !whole) return;
    wantAll(false);
    setChosen(new Set(ids));
  }, [wantsAll, whole]);
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
    chooseAll: () => (whole && chosen.size >= ids.length ? setChosen(new Set()) : wantAll(true)),
    chooseNone: () => {
      wantAll(false);
      setChosen(new Set());
    },
  };
}
