// What an archive is read with: the ladder templates, and the archive's own ladders and choice.

import type { WriteContext } from '@/lib/formats/format';
import { DEFAULT_LADDER, ladders } from '@/lib/ladders';
import type { Archive } from '@/lib/model/archive';
import { peopleOf } from '@/lib/model/person/people';

export function contextOf(archive: Archive): WriteContext {
  const all = new Map([...ladders, ...archive.ladders.map((ladder) => [ladder.id, ladder] as const)]);
  const chosen = archive.settings.find((setting) => setting.key === 'ladder')?.value;
  return {
    ladderOf: (id) => all.get(id),
    defaultLadder: typeof chosen === 'string' ? chosen : DEFAULT_LADDER,
    people: peopleOf(archive),
    told: new Map(),
  };
}
