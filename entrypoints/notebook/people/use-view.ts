// How the page is looked at, kept in its address: Back, reload and links bring it back.
import { useEffect, useState } from 'preact/hooks';
import { readView, type View, writeView } from './view';

/** `path`: the page's own, such as `people`. */
export function useView(path: string, asked: URLSearchParams): [View, (change: Partial<View>) => void] {
  const [view, setView] = useState(() => readView(asked));
  const address = asked.toString();
  useEffect(() => setView(readView(asked)), [address]);
  const change = (part: Partial<View>) => {
    const next = { ...view, ...part };
    const query = writeView(next);
    // Replaced, not added: Back leads out of the page, not letter by letter through the search.
    history.replaceState(null, '', `#/${path}${query && `?${query}`}`);
    setView(next);
  };
  return [view, change];
}
