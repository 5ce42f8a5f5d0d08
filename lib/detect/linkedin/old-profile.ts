// Reads profiles under the addresses of 2013–2016: `/pub/ann-lee/1/2b/3c4` and `/profile/view?id=…`.
import type { Sighting } from '../../model/sighting';
import { attribute, first, title } from '../read/dom';
import { profileSlug } from '../read/profile-address';
import type { Page } from '../site';
import { titleNames } from './names';
import { describe } from './profile';
import { publicCard } from './public-card';

/** The page gives the slug that replaced the address, logged out and logged in. */
const SLUGS = 'link[rel="canonical"],a.view-public-profile,.public-profile a';

export function readOldProfile({ document, url }: Page): Sighting | null {
  if (!/^\/(?:pub\/[^/]+\/|profile\/view)/.test(url.pathname)) return null;
  const titles = titleNames(title(document));
  const link = first(document, SLUGS);
  const slug = link && profileSlug(attribute(link, 'href'));
  const card = titles.length > 0 ? publicCard(document, slug, titles) : undefined;
  if (!card) return null;
  return { kind: 'person', site: 'linkedin', surface: 'public-profile', person: describe(document, card), others: [] };
}
