// Reads the person in LinkedIn's paid products: a lead in Sales Navigator, a candidate in Recruiter.
import type { Claim } from '../read/claim';
import { all, attribute, closest, text, title } from '../read/dom';
import type { Page } from '../read/page';
import { leadId, memberNumber, profileSlug } from '../read/profile-address';
import { type Facts, someone } from './answer';
import { lineAt } from './line';
import { nameIn, titleNames } from './names';
import { repInBar } from './viewer';

/** Since 2021 every field of a lead is named for screenshots without people in them; before, by class (2019). */
const LEAD = {
  names: '[data-x--lead--name],[data-anonymize="person-name"],.profile-topcard-person-entity__name',
  card: '#profile-card-section,[data-sn-view-name="feature-lead-top-card"],.profile-topcard,section,main',
  links: 'a[href*="/sales/lead/"],a[href*="/sales/people/"],a[href*="/shared-connections/"]',
  headline: '[data-anonymize="headline"],.profile-topcard-person-entity__content dd',
  title: '[data-anonymize="job-title"],.profile-topcard__current-positions .profile-topcard__summary-position-title',
  organisation: '[data-anonymize="company-name"],.profile-topcard__current-positions a[href*="/sales/company/"]',
};
/** The frame around one candidate, seen 2023–2026; rows of lists use the same marks inside without it. */
const CANDIDATE = {
  names: '[data-test-row-lockup-full-name]',
  card: '#profile-container,[data-live-test-profile-container]',
  links: 'a[href*="/talent/"][href*="profile/"]',
  headline: '[data-test-row-lockup-headline]',
};
/** Lists of other people. */
const ELSEWHERE = 'aside,dialog,[role="dialog"],li';

/** The lead of `/sales/lead/…`. Its id spells no name: a link on the card, or the title (since 2026), has to tie it. */
export function readLead(page: Page): Claim | null {
  const lead = leadId(page.url.href);
  const seen = lead && shown(page.document, lead, LEAD);
  if (!seen) return null;
  const at = (selector: string) =>
    lineAt(page.document, `[data-sn-view-name="lead-current-role"] :is(${selector})`) ?? lineAt(seen.card, selector);
  const facts = {
    slug: seen.slug,
    headline: at(LEAD.headline),
    title: at(LEAD.title),
    organisation: at(LEAD.organisation),
  };
  return claim(page, 'sales-navigator-lead', seen, { lead, member: memberNumber(lead), ...facts });
}

/** The person of `/talent/profile/…`. Recruiter's own ids (`AEMAA…`) are no handles: what member they mean is not known. */
export function readCandidate(page: Page): Claim | null {
  const id = /\/profile\/([\w-]+)/.exec(page.url.pathname)?.[1];
  const seen = id && shown(page.document, id, CANDIDATE);
  if (!seen) return null;
  const { slug, card } = seen;
  return claim(page, 'recruiter-profile', seen, { slug, headline: lineAt(card, CANDIDATE.headline) });
}

type Shown = NonNullable<ReturnType<typeof shown>>;

const claim = (page: Page, surface: string, { name, tied }: Shown, facts: Facts): Claim => ({
  kind: 'profile',
  surface,
  rep: repInBar(page),
  person: someone(facts),
  heading: name,
  titles: surface === 'recruiter-profile' ? [] : peopleIn(title(page.document)),
  tied,
  opaque: true,
});

/** "Ann Lee | Sales Navigator"; a title of one word names the page. Recruiter's titles name projects. */
const peopleIn = (said: string) =>
  titleNames(said)
    .flat()
    .filter((each) => each.name.includes(' ') && !each.exact);

/** The card and the name on it; tied where it links to the one asked for, not so where it links to others of its kind. */
function shown(document: Document, id: string, marks: { names: string; card: string; links: string }) {
  const headings = all(document, marks.names, 10).filter(
    (each) => !closest(each, ELSEWHERE) && closest(each, marks.card),
  );
  const name = headings[0] && nameIn(text(headings[0]));
  const card = headings[0] && closest(headings[0], marks.card);
  if (!card || !name) return undefined;
  const links = all(card, marks.links, 20).map((link) => attribute(link, 'href'));
  const tied = links[0] ? links.some((href) => href.includes(id)) : undefined;
  const slugs = new Set(all(card, 'a[href*="/in/"]', 10).map((link) => profileSlug(attribute(link, 'href'))));
  return { card, name, tied, slug: slugs.size === 1 ? [...slugs][0] : undefined };
}
