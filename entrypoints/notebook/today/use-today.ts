// Today as the page holds it: what is due, kept true, and the rest of the notebook weighed while nobody waits.
import { useState } from 'preact/hooks';
import { useComing } from '@/entrypoints/hooks/use-coming';
import { useAnswer } from '@/entrypoints/hooks/use-store';
import { useWeighed } from '@/entrypoints/hooks/use-weighed';
import { GROUPS, type Group } from '@/lib/lists/reading/list';
import { seeToday, type Today } from '@/lib/services/lists/today';
import { visitDays } from '@/lib/services/rep/visit-days';
import { ladderMap } from '@/lib/store/read/read';
import type { Store } from '@/lib/store/store';
import { say, sayCount, type Word } from '@/lib/words';

/** As many of one group are shown at once. */
const STEP = 50;

export const TITLES = {
  said: 'today_said',
  lost: 'today_lost',
  rung: 'today_rung',
  word: 'today_word',
  see: 'today_see',
} as const satisfies Record<Group, Word>;

/** Nothing until everybody is counted, and the room for it. */
export const counted = (people?: number): string =>
  people === undefined ? '\u00a0' : people > 0 ? sayCount('today_people', people) : say('today_nothing');

export const isGroup = (text: string): text is Group => (GROUPS as readonly string[]).includes(text);

type Shown = Today & { ladders: Awaited<ReturnType<typeof ladderMap>> };

export function useToday(store: Store, only: Group | null) {
  const [limit, setLimit] = useState(STEP);
  const round = useWeighed(store);
  const today = useComing<Shown>(
    async (come) => {
      const ladders = await ladderMap(store);
      return { ...(await seeToday(store, only, limit, (part) => come({ ...part, ladders }))), ladders };
    },
    [only, limit, round],
  );
  const visits = useAnswer(() => visitDays(store), []);
  return { today, visits, more: () => setLimit(limit + STEP) };
}
