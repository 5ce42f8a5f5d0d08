// What cannot be read now, on any part of a screen: said once for the whole page, and gone when it can be read again.
import { useEffect, useState } from 'preact/hooks';

const open = new Map<object, string>();
const listeners = new Set<() => void>();

/** `reason`: empty where the part reads well. */
export function told(part: object, reason: string): void {
  if ((open.get(part) ?? '') === reason) return;
  if (reason) open.set(part, reason);
  else open.delete(part);
  for (const listener of listeners) listener();
}

const now = (): string => [...open.values()][0] ?? '';

export function useTrouble(): string {
  const [reason, setReason] = useState(now());
  useEffect(() => {
    const listener = () => setReason(now());
    listeners.add(listener);
    return () => void listeners.delete(listener);
  }, []);
  return reason;
}
