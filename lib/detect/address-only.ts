// A sighting cut down to addresses, for a site the rep lets be read no further. Apart from `sighting.ts`, whose
// schemas a page script must not carry.
import type { SightedPerson, Sighting } from '../model/sighting';

const onlyAddress = ({ handles, flags }: SightedPerson): SightedPerson => ({ handles, ...(flags && { flags }) });

/** The sighting without anything but addresses; people without one are nobody then. */
export function addressOnly(sighting: Sighting | null): Sighting | null {
  if (!sighting) return null;
  const bare = (people: SightedPerson[]) => people.filter((person) => person.handles.length > 0).map(onlyAddress);
  if (sighting.kind === 'unclear') return { ...sighting, candidates: bare(sighting.candidates) };
  if (sighting.person.handles.length === 0) return null;
  return { ...sighting, person: onlyAddress(sighting.person), others: bare(sighting.others) };
}
