// The keys of Today: arrows go from row to row, digits and letters do what stands on the row in hand.
import { useLayoutEffect, useRef } from 'preact/hooks';

export interface RowKeys {
  onDo(id: string, n: number): void;
  onLog?(id: string): void;
  onLater?(id: string): void;
  onOpen(id: string): void;
  onUndo(): void;
}

const rows = () => [...document.querySelectorAll<HTMLElement>('.today-row')];
/** The main action of a row takes the focus for it; on a narrow screen it is there once the row has the focus. */
function focusOn(row: HTMLElement | undefined): void {
  row?.querySelector<HTMLElement>('.name')?.focus();
  row?.querySelector<HTMLElement>('.main')?.focus();
}
const placeIn = (all: readonly HTMLElement[]) => all.findIndex((row) => row.contains(document.activeElement));

const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLElement && target.closest('input, textarea, select, [contenteditable], .below') !== null;

export function useRowKeys({ onDo, onLog, onLater, onOpen, onUndo }: RowKeys): void {
  const place = useRef(0);
  // A row that was done with is gone, and the focus with it: the one that took its place is in hand then.
  useLayoutEffect(() => {
    const all = rows();
    const now = placeIn(all);
    if (now >= 0) place.current = now;
    else if (document.activeElement === document.body) focusOn(all[Math.min(place.current, all.length - 1)]);
  });
  useLayoutEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      const all = rows();
      const at = placeIn(all);
      if (at >= 0) place.current = at;
      const step = { ArrowDown: 1, ArrowUp: -1, j: 1, k: -1 }[event.key];
      const id = all[at]?.dataset.person;
      const by: Record<string, ((id: string) => void) | undefined> = { l: onLog, z: onLater, o: onOpen };
      if (step) focusOn(all[Math.max(0, Math.min(all.length - 1, at + step))]);
      else if (event.key === 'u') onUndo();
      else if (id && /^[2-9]$/.test(event.key)) onDo(id, Number(event.key) - 1);
      else if (id && by[event.key]) by[event.key]?.(id);
      else return;
      event.preventDefault();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  });
}
