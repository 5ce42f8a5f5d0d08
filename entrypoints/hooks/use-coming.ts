// Answers that come in parts: what is there is shown before the rest has been read.
import { useRef, useState } from 'preact/hooks';
import { useAnswer } from './use-store';

/** As `useAnswer`, and before all of the answer is there what `ask` tells of it meanwhile. */
export function useComing<Value>(
  ask: (come: (part: Value) => void) => Promise<Value>,
  keys: readonly unknown[],
): Value | undefined {
  const [coming, come] = useState<Value | undefined>(undefined);
  const isThere = useRef(false);
  const asked = useRef(0);
  const whole = useAnswer(() => {
    asked.current += 1;
    const own = asked.current;
    // What an earlier question tells late is no part of the answer to this one.
    return ask((part) => own === asked.current && !isThere.current && come(part));
  }, keys);
  isThere.current = whole !== undefined;
  return whole ?? coming;
}
