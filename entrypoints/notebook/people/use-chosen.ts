// Which people are chosen: one by one, through to another, or all.
import { useRef, useState } from 'preact/hooks';

/** `ids`: everybody in the list, in order. */
export function useChosen(ids: readonly string[]) {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const last = useRef(0);
  const choose = (n: number, through: boolean) => {
    const next = new Set(chosen);
    const [from, to] = [Math.min(last.current, n), Math.max(last.current, n)];
    const id = ids[n] ?? '';
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
    chooseAll: () => setChosen(chosen.size >= ids.length ? new Set() : new Set(ids)),
    chooseNone: () => setChosen(new Set()),
  };
}
