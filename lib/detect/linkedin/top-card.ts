// Finds the card at the top of a profile that belongs to the address, and the name on it.
import { all, attribute, closest, first, matches, parent, text } from '../read/dom';
import { memberNumber, profileMember, profileSlug } from '../read/profile-address';
import { confirmed, spells, type TitleName } from '../read/same-name';
import { boxAround } from './box';
import { nameIn } from './names';

/** Whom the address asks for: by slug or, in links from lists and messages, by an opaque id. */
export interface Asked {
  slug?: string | undefined;
  member?: string | undefined;
}

export interface TopCard {
  element: Element;
  heading: Element;
  name: string;
  /** What ties the card to the address: a link or a mark of its own; else only the page as a whole. */
  tied: boolean;
  slug?: string | undefined;
}

/** Links that only a profile's own top card holds: since 2020 `/overlay/…`, in 2018–2019 `/detail/contact-info`. */
const OWN_LINKS = ['overlay/contact-info', 'overlay/about-this-profile', 'overlay/photo', 'detail/contact-info']
  .map((place) => `a[href*="/in/"][href*="/${place}"]`)
  .join();
/** Other people's places: the rail, and dialogs laid over the page. */
const ELSEWHERE = 'aside,dialog,[role="dialog"]';
/** h1 in the old layout, h2 in most pages of the new one (2026); a list item without a heading in 2019–2021. */
const HEADINGS = 'h1,h2,.pv-top-card--list > li:first-child';
/** The new layout (2026, both spellings of "Topcard"), the old one (2024–2025). */
const KEYED = '[componentkey$="topcard" i],[id*="profile.card" i][id$="topcard" i],[data-member-id]';
/** The card of 2018–2023 by its class. */
const CLASSED = 'section[class*="pv-top-card"]';
/** Logged out 2019–2024, 2016–2018, 2013–2015: whole pages, which never change into another person's. */
export const LOGGED_OUT = '.top-card-layout,#topcard,.profile-header,.profile-card';
/** Around the name of verified members in the new layout, followed by the slug (2026-09). */
const TIE = 'ProfileVerificationTriggerRef-';
const MAIN = 'main,[role="main"]';
/** Cards without a link of their own; the last is for layouts to come. */
const BARE = [LOGGED_OUT, KEYED, '[class*="pv-top-card"]', MAIN];

/** The card of whom the address asks for; `another` while the page still shows somebody else, `none` before it shows anybody. */
export function topCard(
  document: Document,
  asked: Asked,
  titles: TitleName[][],
  deep: boolean,
): TopCard | 'another' | 'none' {
  const links = all(document, OWN_LINKS, 20).filter((link) => !closest(link, ELSEWHERE));
  for (const link of links.filter((each) => belongs(each, asked))) {
    const card = cardAround(link, titles.flat());
    if (card) return { ...card, tied: true, slug: profileSlug(attribute(link, 'href')) };
  }
  if (links[0]) return 'another';
  return deep ? 'none' : bareCard(document, asked, titles);
}

function belongs(link: Element, { slug, member }: Asked): boolean {
  const href = attribute(link, 'href') || attribute(link, 'componentkey').replace(TIE, '/in/');
  if (slug) return profileSlug(href) === slug;
  const card = closest(link, KEYED);
  return !!member && (profileMember(href) ?? (card && memberOn(card))) === member;
}

/** Going up from the link as far as the card reaches, the first box with a heading that the title confirms. */
function cardAround(link: Element, titles: TitleName[]): Omit<TopCard, 'tied'> | undefined {
  let box = parent(link);
  for (let up = 0; box && up < 15 && !matches(box, 'body'); up += 1) {
    const named = headingIn(box, titles);
    if (named) return { ...named, element: closest(box, `${KEYED},${CLASSED}`) ?? boxAround(box, named.heading) };
    box = matches(box, `${KEYED},main`) || (matches(box, 'section') && !closest(box, KEYED)) ? undefined : parent(box);
  }
  return undefined;
}

/** Whom a link invites to connect (2026); the rail prints it for its people, too. */
export const invited = (link: Element) => profileSlug(`/in/${/vanityName=([^&]+)/.exec(attribute(link, 'href'))?.[1]}`);

/** Whether the card's only invitation is for this slug; undefined where there is none, or are several. */
function invites(card: Element, slug: string): boolean | undefined {
  const slugs = new Set(all(card, 'a[href*="custom-invite"]', 10).map(invited));
  return slugs.size === 1 ? slugs.has(slug) : undefined;
}

/** The opaque id in the key of a card or of a section of the new layout. */
export const idOf = (element: Element) =>
  /AC[ow]AA[\w-]{34}/.exec(attribute(element, 'componentkey') || attribute(element, 'id'))?.[0];

/** Whether the sections with the card's own id are this slug's ("profile_ExperienceTopLevelSection_ann-lee", 2026-08). */
function sections(document: Document, card: Element, slug: string): boolean | undefined {
  const slugs = all(document, '[data-testid^="profile_"]', 20).flatMap((each) => {
    const section = closest(each, '[componentkey*="profile.card"]');
    const [, said] = /^profile_[A-Za-z]+_(.+)$/.exec(attribute(each, 'data-testid')) ?? [];
    return section && said && idOf(section) && idOf(section) === idOf(card) ? [profileSlug(`/in/${said}`)] : [];
  });
  return slugs[0] && slugs.every((each) => each === slugs[0]) ? slugs[0] === slug : undefined;
}

/**
 * A card without such a link: tied by a link or a mark around the name, by its invitation, by the sections that share
 * its id, or by nothing but the spelling of the slug.
 */
function bareCard(document: Document, asked: Asked, titles: TitleName[][]): TopCard | 'another' | 'none' {
  const { slug } = asked;
  const canonical = all(document, 'link[rel="canonical"]', 1).map((link) => profileSlug(attribute(link, 'href')));
  if (!slug || titles[1] || (canonical[0] && canonical[0] !== slug)) return 'none';
  for (const selector of BARE)
    for (const element of all(document, selector, 5)) {
      const named = headingIn(element, titles.flat());
      if (!named) continue;
      const card = matches(element, MAIN) ? boxAround(named.heading, named.heading) : element;
      const tie = closest(named.heading, `a[href*="/in/"],[componentkey^="${TIE}"]`);
      const own = tie ? belongs(tie, asked) : (invites(card, slug) ?? sections(document, card, slug));
      const whole = selector === LOGGED_OUT;
      if (own ?? (whole || spells(slug, named.name))) return { ...named, element: card, slug, tied: own || whole };
      if (own === false) return 'another';
    }
  return 'none';
}

/** The first heading that says what the title says; where the title says nothing yet, only the h1 or the first counts. */
function headingIn(box: Element, titles: TitleName[]): { heading: Element; name: string } | undefined {
  const seen = all(box, HEADINGS, 8).filter((heading) => !closest(heading, ELSEWHERE));
  const likely = seen.find((heading) => matches(heading, 'h1')) ?? seen[0];
  for (const heading of titles[0] || !likely ? seen : [likely]) {
    // Text is doubled for screen readers (2024); the half that is shown is the one hidden from them.
    const read = nameIn(text(first(heading, '[aria-hidden="true"]'))) ?? nameIn(text(heading));
    const name = titles[0] && read ? confirmed(read, titles) : read;
    if (name) return { heading, name };
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
  const numbers = new Set(marks.flatMap((mark) => memberNumber(/AC[ow]AA[\w-]{34}/.exec(mark)?.[0] ?? '') ?? []));
  const printed = attribute(keyed, 'data-member-id');
  if (/^[1-9]\d{0,14}$/.test(printed)) numbers.add(printed);
  return numbers.size === 1 ? [...numbers][0] : undefined;
}
