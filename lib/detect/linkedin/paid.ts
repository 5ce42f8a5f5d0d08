// Reads the person in LinkedIn's paid products: a lead in Sales Navigator, a candidate in Recruiter.
import type { Sighting } from '../../model/sighting';
import { all, attribute, closest, text, title } from '../read/dom';
import { leadId, memberNumber, profileSlug } from '../read/profile-address';
import type { Page } from '../site';
import { person } from './answer';
import { lineAt } from './line';
import { confirmed, nameIn, titleNames } from './names';

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

/** The lead of `/sales/lead/…`; the id alone while the page still shows another lead, null where the site hides the name. */
export function readLead({ document, url }: Page): Sighting | null {
  const lead = leadId(url.href);
  if (!lead) return null;
  const known = { lead, member: memberNumber(lead) };
  const seen = shown(document, lead, LEAD);
  if (!seen) return null;
  // "Ann Lee | Sales Navigator" since 2026; a title of one word names the page.
  const titles = titleNames(title(document)).filter((each) => each.includes(' '));
  const name = seen.stale ? undefined : confirmed(seen.name, titles);
  if (!name) return person('sales-navigator-lead', known);
  const at = (selector: string) =>
    lineAt(document, `[data-sn-view-name="lead-current-role"] :is(${selector})`) ?? lineAt(seen.card, selector);
  return person('sales-navigator-lead', {
    name,
    ...known,
    slug: seen.slug,
    headline: at(LEAD.headline),
    title: at(LEAD.title),
    organisation: at(LEAD.organisation),
  });
}

/** The person of `/talent/profile/…`. Recruiter's own ids (`AEMAA…`) are no handles: what member they mean is not known. */
export function readCandidate({ document, url }: Page): Sighting | null {
  const id = /\/profile\/([\w-]+)/.exec(url.pathname)?.[1];
  const seen = id && shown(document, id, CANDIDATE);
  if (!seen || seen.stale) return null;
  const { name, slug, card } = seen;
  return person('recruiter-profile', { name, slug, headline: lineAt(card, CANDIDATE.headline) });
}

/** The card and the name on it; stale where it links to others of its kind but not to the one asked for. */
function shown(document: Document, id: string, marks: { names: string; card: string; links: string }) {
  const headings = all(document, marks.names, 10).filter(
    (each) => !closest(each, ELSEWHERE) && closest(each, marks.card),
  );
  const name = headings[0] && nameIn(text(headings[0]));
  const card = headings[0] && closest(headings[0], marks.card);
  if (!card || !name) return undefined;
  const links = all(card, marks.links, 20);
  const stale = !!links[0] && !links.some((link) => attribute(link, 'href').includes(id));
  const slugs = new Set(all(card, 'a[href*="/in/"]', 10).map((link) => profileSlug(attribute(link, 'href'))));
  return { card, name, stale, slug: slugs.size === 1 ? [...slugs][0] : undefined };
}
