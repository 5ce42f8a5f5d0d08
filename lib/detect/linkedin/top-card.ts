// Finds the card at the top of a profile that belongs to the address, and the name on it.
import { all, attribute, closest, first, matches, parent, text } from '../read/dom';
import { memberNumber, profileMember, profileSlug } from '../read/profile-address';
import { agreed, nameIn } from './names';

/** Whom the address asks for: by slug or, in links from lists and messages, by an opaque id. */
export interface Asked {
  slug?: string | undefined;
  member?: string | undefined;
}

export interface TopCard {
  element: Element;
  heading: Element;
  name: string;
  slug?: string | undefined;
}

/** Links that only a profile's own top card holds: since 2020 `/overlay/…`, in 2018–2019 `/detail/contact-info`. */
const OWN_LINKS =
  'a[href*="/overlay/contact-info"],a[href*="/overlay/about-this-profile"],a[href*="/overlay/photo"],a[href*="/detail/contact-info"]';
/** Other people's places: the rail, and dialogs laid over the page. */
const ELSEWHERE = 'aside,dialog,[role="dialog"]';
/** h1 in the old layout, h2 in most pages of the new one (2026); a list item without a heading in 2019–2021. */
const HEADINGS = 'h1,h2,.pv-top-card--list > li:first-child';
/** The new layout (2026, both spellings of "Topcard"), the old one (2024–2025). */
const KEYED = '[componentkey$="topcard" i],[id*="profile.card" i][id$="topcard" i],[data-member-id]';
/** Without any link of its own, newest first: old layout of 2016–2023, then anything. */
const BARE = [KEYED, '[class*="pv-top-card"]', 'main,[role="main"]'];

/** The card of whom the address asks for; `another` while the page still shows somebody else, `none` before it shows anybody. */
export function topCard(
  document: Document,
  asked: Asked,
  titles: string[],
  deep = false,
): TopCard | 'another' | 'none' {
  const links = all(document, OWN_LINKS, 20).filter((link) => !closest(link, ELSEWHERE));
  const own = links.filter((link) => belongs(link, asked));
  for (const link of own) {
    const card = cardAround(link, titles);
    if (card) return { ...card, slug: profileSlug(attribute(link, 'href')) };
  }
  if (links.length > 0) return 'another';
  return deep ? 'none' : bareCard(document, asked, titles);
}

function belongs(link: Element, { slug, member }: Asked): boolean {
  const href = attribute(link, 'href');
  if (slug) return profileSlug(href) === slug;
  const card = closest(link, KEYED);
  return member !== undefined && (profileMember(href) ?? (card && memberOn(card))) === member;
}

function cardAround(link: Element, titles: string[]): TopCard | undefined {
  for (let box = parent(link), up = 0; box && up < 15 && !matches(box, 'body'); box = parent(box), up += 1) {
    const named = nameAmong(all(box, HEADINGS, 8), titles);
    if (named) return { ...named, element: closest(box, KEYED) ?? closest(box, 'section') ?? box };
    if (matches(box, 'main,[role="main"]')) return undefined;
  }
  return undefined;
}

/** A page of which only the title and a heading tell: they must agree, and a link around the heading must not contradict. */
function bareCard(document: Document, asked: Asked, titles: string[]): TopCard | 'none' {
  if (!asked.slug || titles.length === 0) return 'none';
  for (const selector of BARE) {
    for (const element of all(document, selector, 5)) {
      const named = closest(element, ELSEWHERE) ? undefined : nameAmong(all(element, HEADINGS, 8), titles);
      const link = named && closest(named.heading, 'a[href*="/in/"]');
      if (named && (!link || belongs(link, asked))) return { ...named, element, slug: asked.slug };
    }
  }
  return 'none';
}

/** The first heading that says what the title says; where the title says nothing yet, an h1 or else the first. */
export function nameAmong(headings: Element[], titles: string[]): { heading: Element; name: string } | undefined {
  const named = headings
    .filter((heading) => !closest(heading, ELSEWHERE))
    .flatMap((heading) => {
      // Text is doubled for screen readers (2024); the half that is shown is the one hidden from them.
      const name = nameIn(text(first(heading, '[aria-hidden="true"]'))) ?? nameIn(text(heading));
      return name ? { heading, name } : [];
    });
  if (titles.length === 0) return named.find(({ heading }) => matches(heading, 'h1')) ?? named[0];
  for (const { heading, name } of named)
    for (const title of titles) {
      const both = agreed(title, name);
      if (both) return { heading, name: both };
    }
  return undefined;
}

/**
 * The member number the card itself gives, in decimal, where all its marks give the same one: `data-member-id`
 * (2024–2025), the component key (2026), links to the person's connections and to a new message (2024–2026).
 */
export function memberOn(card: Element): string | undefined {
  const keyed = closest(card, KEYED) ?? first(card, KEYED) ?? card;
  const links = all(card, 'a[href*="onnectionOf"],a[href*="profileUrn"]', 10).map((link) => attribute(link, 'href'));
  const marks = [attribute(keyed, 'componentkey'), attribute(keyed, 'id'), ...links];
  const numbers = marks.flatMap((mark) => memberNumber(/AC[ow]AA[\w-]{34}/.exec(mark)?.[0] ?? '') ?? []);
  const printed = attribute(keyed, 'data-member-id');
  if (/^[1-9]\d{0,14}$/.test(printed)) numbers.push(printed);
  return numbers.every((number) => number === numbers[0]) ? numbers[0] : undefined;
}

/** True on the rep's own profile: only its owner gets links to edit it (2018–2026), and the frame links to the viewer. */
export function isOwn(document: Document, { slug }: Asked): boolean {
  const edits = 'a[href*="/in/"][href*="/edit/"]';
  const viewer = '#global-nav a[href*="/in/"],[data-testid="primary-nav"] a[href*="/in/"]';
  return all(document, `${edits},${viewer}`, 30).some((link) => profileSlug(attribute(link, 'href')) === slug);
}
