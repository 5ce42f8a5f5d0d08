// The numbers the rep's rules go by: touches a year, and how often somebody may be asked for something.

import { DEFAULT_CADENCE } from '@/lib/model/advice/cadence';
import type { Cadences } from '@/lib/model/advice/cadence-for';
import { DEFAULT_FATIGUE, type FatigueRule } from '@/lib/model/advice/reference-guard';
import { failure, type Result } from '@/lib/model/result';
import { CADENCE, CADENCES, FATIGUE } from '@/lib/model/settings/rules';
import type { Receipt } from '@/lib/store/change';
import { setting, settingOf, settingsUnder } from '@/lib/store/read/settings';
import type { Store } from '@/lib/store/store';
import { write } from '@/lib/store/write';
import { phrase } from '@/lib/words';

export interface Rules extends Cadences {
  fatigue: FatigueRule;
}

/** What the rep has set; what was never set, or has another shape, is as it is in the beginning. */
export async function rulesOf(store: Store): Promise<Rules> {
  const [cadence, fatigue, cadences] = await Promise.all([
    setting<unknown>(store, CADENCE.key, null),
    settingOf(store, FATIGUE),
    settingsUnder(store, CADENCES),
  ]);
  return {
    // What was set before the first weeks could be is kept.
    cadence: CADENCE.schema.safeParse({ ...DEFAULT_CADENCE, ...Object(cadence) }).data ?? DEFAULT_CADENCE,
    cadences: cadences.map(({ id, value: { min, max } }) => ({ of: id, min, max })),
    fatigue: fatigue ?? DEFAULT_FATIGUE,
  };
}

export const BAD_TOUCHES = phrase`Not saved: touches a year are whole numbers from 1 to 366, first weeks from 0 to 52. Correct them.`;
export const SWAPPED = phrase`Not saved: the fewest touches a year are more than the most. Swap the two.`;

type Written = Promise<Result<Receipt, 'not-saved' | 'bad-rule'>>;

export async function saveCadence(store: Store, draft: unknown): Written {
  const read = CADENCE.schema.safeParse(draft);
  if (!read.success) return failure('bad-rule', BAD_TOUCHES);
  if (read.data.min > read.data.max) return failure('bad-rule', SWAPPED);
  return write(store, [{ do: 'setting', key: CADENCE.key, value: read.data }]);
}

export async function saveFatigue(store: Store, draft: unknown): Written {
  const read = FATIGUE.schema.safeParse(draft);
  if (!read.success)
    return failure(
      'bad-rule',
      phrase`Not saved: asks are a whole number from 1 to 99, days from 1 to 3,660, rest from 0. Correct them.`,
    );
  return write(store, [{ do: 'setting', key: FATIGUE.key, value: read.data }]);
}
