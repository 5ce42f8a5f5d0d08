// Reads a lead in LinkedIn Sales Navigator.
import type { SightedHandle, SightedPerson, Sighting } from '../../model/sighting';
import { all, attribute, closest, text, title } from '../read/dom';
import { leadId, memberNumber, profileSlug } from '../read/profile-address';
import type { Page } from '../site';
import { lineAt } from './line';
import { agreed, nameIn, titleNames } from './names';

/** Since 2021 every field is named for screenshots without people in them; before, by class (2019). The first h1 is the product's name. */
const NAMES =
  'h1[data-anonymize="person-name"],#profile-card-section [data-anonymize="person-name"],.profile-topcard-person-entity__name,main [data-anonymize="person-name"]';
const CARD =
  '#profile-card-section,[data-sn-view-name="lead-profile-card"],[data-x--lead--container],section[class*="header"],.profile-topcard,section';
const HEADLINE = '[data-anonymize="headline"],.profile-topcard-person-entity__content dd';
const EMPLOYER =
  '[data-anonymize="company-name"],.profile-topcard__current-positions [data-entity-hovercard-id*="Company"],.profile-topcard__current-positions a[href*="/sales/company/"]';
const JOB = '[data-anonymize="job-title"],.profile-topcard__current-positions .profile-topcard__summary-position-title';
/** Lists of other people. */
const ELSEWHERE = 'aside,dialog,[role="dialog"],li';

/** The lead of `/sales/lead/…`; without a name where the site hides it or the page still shows another lead. */
export function readLead({ document, url }: Page): Sighting | null {
  const lead = leadId(url.href);
  if (!lead) return null;
  const handles: SightedHandle[] = [{ channel: 'sales-navigator', value: lead }];
  const member = memberNumber(lead);
  if (member) handles.push({ channel: 'linkedin-member', value: member });
  const heading = all(document, NAMES, 10).find((each) => !closest(each, ELSEWHERE));
  const card = heading && closest(heading, CARD);
  const name = card && shows(card, lead) ? nameOn(heading, title(document)) : undefined;
  const sighting = (person: SightedPerson): Sighting => ({
    kind: 'person',
    site: 'linkedin',
    surface: 'sales-navigator-lead',
    person,
    others: [],
  });
  if (!card || !name) return sighting({ handles });
  const slug = all(card, 'a[href*="/in/"]', 5).flatMap((link) => profileSlug(attribute(link, 'href')) ?? [])[0];
  if (slug) handles.push({ channel: 'linkedin', value: slug });
  const fields = { headline: HEADLINE, title: JOB, organisation: EMPLOYER };
  const said = Object.entries(fields).flatMap(([field, selector]) => {
    const value = lineAt(card, selector);
    return value ? [[field, value]] : [];
  });
  return sighting({ name, handles, ...Object.fromEntries(said) });
}

/** "Ann Lee | Sales Navigator" (2026) must say what the heading says; older titles name nobody. */
function nameOn(heading: Element, said: string): string | undefined {
  const name = nameIn(text(heading));
  const titles = titleNames(said).filter((each) => !/sales navigator/i.test(each));
  return titles.length === 0 || !name ? name : titles.map((each) => agreed(each, name)).find(Boolean);
}

/** False where the card links to leads but not to this one: the page has moved on and the card has not. */
function shows(card: Element, lead: string): boolean {
  const links = all(card, 'a[href*="/sales/lead/"],a[href*="/sales/people/"],a[href*="/shared-connections/"]', 10);
  return links.length === 0 || links.some((link) => attribute(link, 'href').includes(lead));
}
