// The drawings Rung uses, by name: strokes on a 24 by 24 sheet, never the only carrier of a meaning.
import type { IconName } from '@/lib/model/icon';

const DRAWINGS: Record<IconName, string> = {
  phone: 'M5 4h4l2 5-2.5 1.5a11 11 0 0 0 5 5L15 13l5 2v4a1 1 0 0 1-1 1A16 16 0 0 1 4 5a1 1 0 0 1 1-1z',
  people:
    'M9 11a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7zM2.5 20a6.5 6.5 0 0 1 13 0M16 4.5a3.5 3.5 0 0 1 0 6.3M18 14.5a6.5 6.5 0 0 1 3.5 5.5',
  mail: 'M4 5h16a1 1 0 0 1 1 1v12a1 1 0 0 1-1 1H4a1 1 0 0 1-1-1V6a1 1 0 0 1 1-1zM3.5 7l8.5 6 8.5-6',
  message: 'M4 4h16v12H9l-5 4z',
  place: 'M12 21c4-5 7-8 7-11.5a7 7 0 0 0-14 0C5 13 8 16 12 21zM12 12a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5z',
  note: 'M5 4h14v10l-6 6H5zM13 20v-6h6',
  order: 'M4 8l8-4 8 4v8l-8 4-8-4zM4 8l8 4 8-4M12 12v8',
  video: 'M3 6h12v12H3zM15 10l6-3v10l-6-3',
  calendar: 'M4 6h16v14H4zM4 10h16M8 3v4M16 3v4',
  meal: 'M6 3v7a2 2 0 0 0 4 0V3M8 12v9M17 3c-2 1-3 4-3 7h3zM17 10v11',
  up: 'M12 20V5M6 11l6-6 6 6',
  down: 'M12 4v15M6 13l6 6 6-6',
  check: 'M5 13l4 4L19 7',
  open: 'M12 4.5a7.5 7.5 0 1 0 0 15 7.5 7.5 0 0 0 0-15z',
  more: 'M5 12h.01M12 12h.01M19 12h.01',
  clock: 'M12 3.5a8.5 8.5 0 1 0 0 17 8.5 8.5 0 0 0 0-17zM12 7.5V12l3 2',
  search: 'M11 4a7 7 0 1 0 0 14 7 7 0 0 0 0-14zM16.5 16.5L21 21',
  link: 'M10 14a4 4 0 0 0 6 .5l3-3a4 4 0 0 0-5.700-5.700l-1.500 1.500M14 10a4 4 0 0 0-6-.5l-3 3a4 4 0 0 0 5.700 5.700l1.500-1.500',
  star: 'M12 4l2.500 5.200 5.700.700-4.200 3.900 1.100 5.700-5.100-2.800-5.100 2.800 1.100-5.700-4.200-3.900 5.700-.700z',
  warn: 'M12 4l9 16H3zM12 10v4M12 17h.01',
};

export function Icon({ name }: { name: IconName }) {
  return (
    <svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={DRAWINGS[name]} />
    </svg>
  );
}

/** Rung's own sign: two rails, three rungs. */
export function Sign() {
  return (
    <svg class="icon sign" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d="M7 3v18M17 3v18M7 8h10M7 13h10M7 18h10" />
    </svg>
  );
}
