// Reads the person in LinkedIn's paid products: a lead in Sales Navigator, a candidate in Recruiter.
import type { Claim } from '../read/claim';
import { all, attribute, closest, parent, text, title } from '../read/dom';
import type { Page } from '../read/page';
import { leadId, memberNumber, profileSlug } from '../read/profile-address';
import { wordsOf } from '../read/same-name';
import { type Facts, someone } from './answer';
import { boxAround } from './box';
import { lineAt } from './line';
import { nameIn, titleNames } from './names';
import { repInBar } from './viewer';

/** Since 2021 every field of a lead is named for screenshots without people in them; before, by class (2019). */
const LEAD = {
  names: '[data-x--lead--name],[data-anonymize="person-name"],.profile-topcard-person-entity__name',
  page: '#profile-card-section,[data-sn-view-name="feature-lead-top-card"],.profile-topcard,section,main',
  card: '#profile-card-section,[data-sn-view-name="feature-lead-top-card"],.profile-topcard',
  links: 'a[href*="/sales/lead/"],a[href*="/sales/people/"],a[href*="/shared-connections/"]',
  headline: '[data-anonymize="headline"],.profile-topcard-person-entity__content dd',
  title: '[data-anonymize="job-title"],.profile-topcard__current-positions .profile-topcard__summary-position-title',
  organisation: '[data-anonymize="company-name"],.profile-topcard__current-positions a[href*="/sales/company/"]',
};
/** The frame around one candidate, seen 2023–2026, holds others, too; rows of lists use the same marks without it. */
const CANDIDATE = {
  names: '[data-test-row-lockup-full-name]',
  page: '#profile-container,[data-live-test-profile-container]',
  card: '',
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

type Marks = Pick<typeof LEAD, 'names' | 'page' | 'card' | 'links'>;

/** The name that leads to the one asked for, or else the first that leads nowhere, and the card around it. */
function shown(document: Document, id: string, marks: Marks) {
  const headings = all(document, marks.names, 10)
    .filter((each) => !closest(each, ELSEWHERE) && closest(each, marks.page))
    .map((heading) => ({ heading, name: nameIn(text(heading)), tied: leadsTo(heading, id, marks) }));
  const found = headings.find(({ tied }) => tied) ?? headings.find(({ tied }) => tied === undefined) ?? headings[0];
  if (!found?.name) return undefined;
  const { heading, name, tied } = found;
  const card = (marks.card && closest(heading, marks.card)) || boxAround(heading, heading, marks.names);
  const slugs = new Set(all(card, 'a[href*="/in/"]', 10).map((link) => profileSlug(attribute(link, 'href'))));
  return { card, name, tied, slug: slugs.size === 1 ? [...slugs][0] : undefined };
}

/** Whether the link around a name, or the nearest beside it, leads to the one asked for; among others' names that is not known. */
function leadsTo(heading: Element, id: string, { names, page, links }: Marks): boolean | undefined {
  const around = closest(heading, links);
  if (around) return attribute(around, 'href').includes(id);
  const end = closest(heading, page);
  for (let box: Element | undefined = heading; box; box = box === end ? undefined : parent(box)) {
    const near = all(box, links, 20);
    if (!near[0]) continue;
    // "Mira" alone, further down the card of Mira Solberg, is no other name.
    const said = wordsOf(text(heading));
    const others = all(box, names, 10).some((each) => !wordsOf(text(each)).every((word) => said.includes(word)));
    return others ? undefined : near.some((link) => attribute(link, 'href').includes(id));
  }
  return undefined;
}
