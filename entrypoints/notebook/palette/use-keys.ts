// Keys that work on every page of the notebook.
import { useLayoutEffect, useState } from 'preact/hooks';

export type Opened = 'palette' | 'keys' | null;

const isTyping = (event: KeyboardEvent): boolean =>
  Boolean((event.target as HTMLElement).closest('input:not([type="checkbox"]), textarea, select, [contenteditable]'));

/** `/` goes to the search of the page. */
function toSearch(event: KeyboardEvent): void {
  const box = document.querySelector<HTMLElement>('input[type="search"]');
  if (!box) return;
  event.preventDefault();
  box.focus();
}

/** Ctrl or ⌘ with K opens the palette; `?` shows all keys. */
export function useKeys(): [Opened, (opened: Opened) => void] {
  const [opened, setOpened] = useState<Opened>(null);
  useLayoutEffect(() => {
    const keyed = (event: KeyboardEvent) => {
      const held = event.ctrlKey || event.metaKey;
      if (held && !event.altKey && event.key.toLowerCase() === 'k') {
        event.preventDefault();
        setOpened('palette');
      } else if (held || event.altKey || isTyping(event) || document.querySelector('dialog[open]')) return;
      else if (event.key === '?') setOpened('keys');
      else if (event.key === '/') toSearch(event);
    };
    document.addEventListener('keydown', keyed);
    return () => document.removeEventListener('keydown', keyed);
  }, []);
  return [opened, setOpened];
}
