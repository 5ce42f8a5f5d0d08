// The first of many, and a button that shows more of them: a page of a thousand sheets would take a second to draw.
import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { say } from '@/lib/words';

/** `step`: as many are shown at first, and as many more by each press. */
export function useFew<Item>(all: readonly Item[], step: number): { shown: readonly Item[]; more: VNode | null } {
  const [limit, setLimit] = useState(step);
  const more = all.length > limit && (
    <button type="button" class="button quiet" onClick={() => setLimit(limit + step)}>
      {say('more')}
    </button>
  );
  return { shown: all.slice(0, limit), more: more || null };
}
