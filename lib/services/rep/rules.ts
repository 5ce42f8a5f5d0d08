// The numbers the rep's rules go by: touches a year, and how often somebody may be asked for something.
import * as z from 'zod/mini';
import { type Cadence, DEFAULT_CADENCE } from '@/lib/model/advice/cadence';
import { DEFAULT_FATIGUE, type FatigueRule } from '@/lib/model/advice/reference-guard';
import { failure, type Result } from '@/lib/model/result';
import type { Receipt } from '@/lib/store/change';
import { setting } from '@/lib/store/read/read';
import type { Store } from '@/lib/store/store';
import { write } from '@/lib/store/write';

const KEYS = { cadence: 'cadence', fatigue: 'fatigue' } as const;

const upTo = (most: number, least = 1) => z.number().check(z.int(), z.minimum(least), z.maximum(most));
const CadenceRule = z.object({ min: upTo(366), max: upTo(366), newWeeks: upTo(52, 0) });
const Fatigue = z.object({ asks: upTo(99), days: upTo(3_660), restDays: upTo(3_660, 0) });

export interface Rules {
  cadence: Cadence;
  fatigue: FatigueRule;
}

/** What the rep has set; what was never set, or has another shape, is as it is in the beginning. */
export async function rulesOf(store: Store): Promise<Rules> {
  const [cadence, fatigue] = await Promise.all([
    setting<unknown>(store, KEYS.cadence, null),
    setting<unknown>(store, KEYS.fatigue, null),
  ]);
  return {
    // What was set before the first weeks could be is kept.
    cadence: CadenceRule.safeParse({ ...DEFAULT_CADENCE, ...Object(cadence) }).data ?? DEFAULT_CADENCE,
    fatigue: Fatigue.safeParse(fatigue).data ?? DEFAULT_FATIGUE,
  };
}

type Written = Promise<Result<Receipt, 'not-saved' | 'bad-rule'>>;

export async function saveCadence(store: Store, draft: unknown): Written {
  const read = CadenceRule.safeParse(draft);
  if (!read.success)
    return failure(
      'bad-rule',
      'Not saved: touches a year are whole numbers from 1 to 366, first weeks from 0 to 52. Correct them.',
    );
  if (read.data.min > read.data.max)
    return failure('bad-rule', 'Not saved: the fewest touches a year are more than the most. Swap the two.');
  return write(store, [{ do: 'setting', key: KEYS.cadence, value: read.data }]);
}

export async function saveFatigue(store: Store, draft: unknown): Written {
  const read = Fatigue.safeParse(draft);
  if (!read.success)
    return failure(
      'bad-rule',
      'Not saved: asks are a whole number from 1 to 99, days from 1 to 3,660, rest from 0. Correct them.',
    );
  return write(store, [{ do: 'setting', key: KEYS.fatigue, value: read.data }]);
}
