// Whose row of Today has the focus, or had it last; nobody where the screen has no room to show them beside it.
import { useEffect, useState } from 'preact/hooks';

/** As wide a window has room for both. */
const WIDE = '(min-width: 84rem)';

export function useInHand(): string | null {
  const [wide, setWide] = useState(() => matchMedia(WIDE).matches);
  const [id, setId] = useState<string | null>(null);
  useEffect(() => {
    const media = matchMedia(WIDE);
    const measure = () => setWide(media.matches);
    const take = ({ target }: FocusEvent) => {
      const row = target instanceof Element ? target.closest<HTMLElement>('.today-row') : null;
      if (row?.dataset.person) setId(row.dataset.person);
    };
    media.addEventListener('change', measure);
    document.addEventListener('focusin', take);
    return () => {
      media.removeEventListener('change', measure);
      document.removeEventListener('focusin', take);
    };
  }, []);
  return wide ? id : null;
}
