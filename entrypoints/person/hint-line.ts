// What a line was understood to say, shown while it is typed: kind, date, who else, tags.
import { sayDay } from '@/lib/model/when';
import { chipById } from '@/lib/services/entry/line-of';
import type { Understood } from '@/lib/services/entry/understand-line';
import type { Store } from '@/lib/store/store';
import { say } from '@/lib/words';

export function hintLine({ line, tags, with: others }: Understood, { world }: Store): string {
  const time = line.at?.match(/T(\d\d:\d\d)/)?.[1];
  return [
    chipById(line.chip)?.label ?? '',
    line.at ? [sayDay(line.at, world.now(), world.zone()), time].filter(Boolean).join(' ') : '',
    others.length > 0 ? say('hint_with', others.map((other) => other.name).join(', ')) : '',
    ...tags.map((tag) => `#${tag}`),
  ]
    .filter(Boolean)
    .join(' · ');
}
