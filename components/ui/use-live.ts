// A value that redraws its component whenever what it was read from changes, in this page or another.
import { useLayoutEffect, useState } from 'preact/hooks';

/** Calls back with each new value; returns the way to stop. */
export type Subscribe<Value> = (got: (value: Value) => void) => () => void;

/** `undefined` until the first value is there. The last one stays on screen while `keys` ask for the next. */
export function useLive<Value>(subscribe: Subscribe<Value>, keys: readonly unknown[]): Value | undefined {
  const [value, setValue] = useState<{ is: Value } | undefined>(undefined);
  useLayoutEffect(() => subscribe((is) => setValue({ is })), keys);
  return value?.is;
}
