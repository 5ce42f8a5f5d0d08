// That something cannot be read now, in words; in the place where it would stand, or else above the page.
import { useLayoutEffect, useState } from 'preact/hooks';
import { reasonOf } from '@/lib/model/reason';
import { say } from '@/lib/words';
import { onTrouble, troubleNow } from './trouble';

const places = new Set<object>();

export interface TroubleNoticeProps {
  /** A page that has a place for it; without one it stands above the page, as long as no page has. */
  inPlace?: boolean;
}

export function TroubleNotice({ inPlace = false }: TroubleNoticeProps) {
  const [trouble, setTrouble] = useState(troubleNow);
  // At once: a question that fails immediately is told of before anybody listens.
  useLayoutEffect(() => onTrouble(() => setTrouble(troubleNow())), []);
  useLayoutEffect(() => {
    if (!inPlace) return;
    const place = {};
    places.add(place);
    return () => void places.delete(place);
  }, []);
  if (trouble === null || (!inPlace && places.size > 0)) return null;
  return (
    <p class="trouble" role="alert">
      {say('read_failed', reasonOf(trouble))}
    </p>
  );
}
