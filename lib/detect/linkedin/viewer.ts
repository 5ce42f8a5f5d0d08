// Who is signed in on LinkedIn, and whether a profile is theirs.
import { all, attribute, closest } from '../read/dom';
import type { Page, Rep } from '../read/page';
import { profileSlug } from '../read/profile-address';
import { withOwner } from '../read/rep';
import { nameIn } from './names';
import { type Asked, invited } from './top-card';

/** The bar on top (2018 to 2026); its search box lists other people. Without these marks, the first one on the page. */
const BAR = '#global-nav,[data-testid="primary-nav"],header:not(main header) nav';
const NO_BAR = 'main,[role="main"],aside,footer,dialog,[role="dialog"]';
const SEARCH = '[role="search"],[role="listbox"],[class*="search" i]';

/** The viewer's own profile, and the name of the photo beside it. A bar that links to several profiles names none. */
export function viewerOn(document: Document): { linkedin?: string; names: string[] } {
  const marked = all(document, BAR, 5);
  const bars = marked[0]
    ? marked
    : all(document, 'nav', 10)
        .filter((each) => !closest(each, NO_BAR))
        .slice(0, 1);
  const inBar = (selector: string) =>
    bars.flatMap((bar) => all(bar, selector, 20)).filter((each) => !closest(each, SEARCH));
  const slugs = new Set(inBar('a[href*="/in/"]').flatMap((link) => profileSlug(attribute(link, 'href')) ?? []));
  const names = new Set(inBar('img[alt]').flatMap((photo) => nameIn(attribute(photo, 'alt')) ?? []));
  const [slug] = slugs.size === 1 ? slugs : [];
  return { ...(slug && slug !== 'me' && { linkedin: slug }), names: names.size === 1 ? [...names] : [] };
}

/** The rep as known beforehand, and as the bar says. */
export function repInBar({ document, rep }: Page): Rep {
  const { linkedin, names } = viewerOn(document);
  // The photo may say more than the name: "Foto de Robin Poe".
  return withOwner(rep, { names, lines: names, slugs: linkedin ? [linkedin] : [] });
}

/** What only the owner of a profile gets: links and buttons to edit it (2018–2026), its figures, its public settings. */
const OWN =
  'main :is(a[href*="/analytics/"],a[href*="/in/me/"]),a[href*="/public-profile/settings"],[class*="edit-photo"],[class*="top-card"][class*="__edit"]';
/** What nobody gets on a profile of their own. */
const OTHERS = 'a[href*="NON_SELF_PROFILE_VIEW"]';

/** Whose the profile is by its own marks. */
export function ownerOf(document: Document, { slug }: Asked): 'rep' | 'other' | undefined {
  const edits = all(document, 'a[href*="/in/"][href*="/edit/"]', 30).map((link) =>
    profileSlug(attribute(link, 'href')),
  );
  if (edits.some((each) => !slug || each === slug || each === 'me') || all(document, OWN, 1)[0]) return 'rep';
  const invites = all(document, 'a[href*="custom-invite"]', 20).map(invited);
  return (slug && invites.includes(slug)) || all(document, OTHERS, 1)[0] ? 'other' : undefined;
}
