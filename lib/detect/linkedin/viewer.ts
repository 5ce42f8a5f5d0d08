// Who is signed in on LinkedIn, as the frame of every page says.
import { all, attribute, closest, first } from '../read/dom';
import { profileSlug } from '../read/profile-address';
import { nameIn } from './names';

/** The bar on top (2018 to 2026); its search box lists other people. */
const BAR = ':is(#global-nav,[data-testid="primary-nav"])';
const SEARCH = '[role="search"],[role="listbox"],[class*="search" i]';

/** The viewer's own profile and name. A bar that links to several profiles names none of them. */
export function viewerOn(document: Document): { linkedin?: string; names?: string[] } {
  const links = all(document, `${BAR} a[href*="/in/"]`, 20).filter((link) => !closest(link, SEARCH));
  const slugs = new Set(links.flatMap((link) => profileSlug(attribute(link, 'href')) ?? []));
  const photo = first(document, `${BAR} img[class*="me-photo"]`);
  const name = nameIn(photo ? attribute(photo, 'alt') : '');
  const [slug] = slugs.size === 1 ? slugs : [];
  return { ...(slug && { linkedin: slug }), ...(name && { names: [name] }) };
}
