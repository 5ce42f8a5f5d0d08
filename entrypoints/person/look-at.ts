// Shows one entry of the history that was asked for: as much of the history is read as it takes, then it has the cursor.
import { useEffect, useState } from 'preact/hooks';
import type { Fact } from '@/lib/model/entry/entry';

/**
 * `shown`: the entries on the screen; `all`: as many as are known, to find how many have to be shown; `start`: an entry
 * asked for from the beginning.
 */
export function useLookAt(
  shown: readonly Fact[],
  all: readonly Fact[],
  onSize: (size: number) => void,
  start: string | null = null,
) {
  const [asked, ask] = useState<{ entry: string } | null>(start ? { entry: start } : null);
  const isShown = asked !== null && shown.some(({ entry }) => entry === asked.entry);
  const at = asked ? all.findIndex(({ entry }) => entry === asked.entry) : -1;
  useEffect(() => {
    if (!asked) return;
    if (!isShown) {
      if (at >= 0) onSize(at + 1);
      return;
    }
    const row = document.querySelector<HTMLElement>(`[data-entry="${CSS.escape(asked.entry)}"]`);
    row?.scrollIntoView({ block: 'center' });
    row?.focus();
  }, [asked, isShown, at]);
  return { looked: asked?.entry ?? null, lookAt: (entry: string) => ask({ entry }) };
}
