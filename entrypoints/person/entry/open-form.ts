// One form is open beneath a list of entries: the next one closes it, unless words were typed into it.
import { useEffect, useRef, useState } from 'preact/hooks';

let closeLast: (() => void) | null = null;

/** What is open of one entry. `onClosed`: the rep left the form, and the cursor with it. */
export function useOpenForm<T>(onClosed: () => void) {
  const [open, set] = useState<T | null>(null);
  const wasOpen = useRef(false);
  const close = useRef(() => {
    wasOpen.current = false;
    set(null);
  });
  useEffect(() => {
    if (wasOpen.current) onClosed();
    wasOpen.current = open !== null;
    if (!open) return;
    closeLast?.();
    closeLast = close.current;
    return () => {
      if (closeLast === close.current) closeLast = null;
    };
  }, [open]);
  /** Words were typed into it. */
  const keep = () => {
    if (closeLast === close.current) closeLast = null;
  };
  return { open, set, keep };
}
