// Puts what a page says of somebody into the shape of a sighted person; what is not known is left out.
import type { SightedPerson } from '../../model/sighting';

type Known = string | undefined;
export interface Facts {
  name?: Known;
  lead?: Known;
  slug?: Known;
  member?: Known;
  headline?: Known;
  title?: Known;
  organisation?: Known;
}

export function someone({ lead, slug, member, ...said }: Facts): SightedPerson {
  const channels = [
    ['sales-navigator', lead],
    ['linkedin', slug],
    ['linkedin-member', member],
  ] as const;
  const known = Object.entries(said).filter(([, value]) => value);
  const handles = channels.flatMap(([channel, value]) => (value ? [{ channel, value }] : []));
  return { ...Object.fromEntries(known), handles };
}
