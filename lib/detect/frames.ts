// One page, several frames: whose answer counts. Mail bodies live in frames too and must not speak.
import type { Sighting } from '../model/sighting';

export interface FrameAnswer {
  /** 0 is the page itself. */
  frame: number;
  sighting: Sighting | null;
}

const keysOf = (sighting: Sighting): string =>
  sighting.kind === 'person'
    ? sighting.person.handles
        .map((handle) => `${handle.channel}:${handle.value}`)
        .sort()
        .join(' ')
    : '';

/**
 * The page's own site wins; a frame counts where its site was recognised by that site's own marks, never by the
 * generic reader. Frames that name different people make it unclear.
 */
export function fromFrames(answers: readonly FrameAnswer[]): Sighting | null {
  const sightings = answers
    .filter(({ frame, sighting }) => sighting && (frame === 0 || sighting.site !== 'generic'))
    .sort((a, b) => a.frame - b.frame)
    .flatMap(({ sighting }) => (sighting ? [sighting] : []));
  const known = sightings.filter((sighting) => sighting.site !== 'generic');
  const pool = known.length > 0 ? known : sightings;
  const people = pool.filter((sighting) => sighting.kind === 'person');
  const [first] = people;
  if (!first) return pool[0] ?? null;
  if (people.every((sighting) => keysOf(sighting) === keysOf(first))) return first;
  const candidates = people.flatMap((sighting) => (sighting.kind === 'person' ? [sighting.person] : []));
  return { kind: 'unclear', site: first.site, surface: 'frames', candidates };
}
