// Answers that stay true on a screen, wherever they lie; where one cannot be read, that is told once for the whole page.
import { useLive } from '@/components/ui/use-live';
import { keepAnswered } from '@/lib/model/asking';
import { told } from './trouble';

/** Asked again after each change that `hear` tells of; `undefined` until answered. */
export function useHeard<Value>(
  ask: () => Promise<Value>,
  hear: (again: () => void) => (() => void) | undefined,
  keys: readonly unknown[],
): Value | undefined {
  const subscribe = (got: (value: Value) => void) => {
    const place = {};
    const answered = (value: Value) => {
      told(place, null);
      got(value);
    };
    const stop = keepAnswered(ask, answered, (error) => told(place, error), hear);
    return () => {
      told(place, null);
      stop();
    };
  };
  return useLive(subscribe, keys);
}
