// Where the person on a profile works now, as the page states it; the headline is what people say, not where they work.
import { all, attribute, closest, first, matches, text } from '../read/dom';
import { wordsOf } from '../read/same-name';
import { line, lineAt } from './line';
import { idOf } from './top-card';

/** Logged out, what says "current employer" by itself: 2019–2024, named in English in every language; 2013–2016. */
const STATED_ON_PAGE =
  '[data-tracking-control-name="public_profile_topcard-current-company"],[data-section="currentPositionsDetails"] :is(.org,.experience-item__subtitle,.profile-section-card__subtitle),.summary-current .org,#overview-summary-current li a,#topcard .extra-info .org';
/** Logged in, 2018–2021. */
const STATED_ON_CARD =
  '.pv-top-card-v2-section__company-name,.pv-top-card-section__company,[data-control-name="position_see_more"],a[href="#experience-section"]';
/** What lines of text are in the new layout, and in the old one, which doubles them for screen readers. */
const LINES = 'p,span[aria-hidden="true"]';

/** The current employer, or undefined where the page does not tell one from a school or from a former job. */
export function organisationOn(document: Document, card: Element, headline?: string): string | undefined {
  const stated = lineAt(document, STATED_ON_PAGE) ?? lineAt(card, STATED_ON_CARD);
  if (stated) return stated;
  const experience = sectionOf(document, 'Experience', card);
  const education = sectionOf(document, 'Education', card);
  return (
    badge(card, headline, experience, education) ??
    besideSchool(card, headline, experience, education) ??
    currentJob(experience)
  );
}

/** Sections of the new layout carry their English name in every language (2026); the old layout has an anchor (2021–2025). */
function sectionOf(document: Document, name: string, card: Element): Element | undefined {
  const anchor = `#${name.toLowerCase()}`;
  const keyed = (key: string) => `[${key}*="profile.card"][${key}*="${name}"]:not([${key}*="Volunteer"])`;
  const unnamed = name === 'Experience' ? ',[id*="profile.card"][id$="LevelSection"]:not([id*="Top"])' : '';
  const found = all(document, `${keyed('componentkey')},${keyed('id')},${anchor}${unnamed}`, 4).find((element) => {
    // A section left over from the profile shown before carries another id.
    const [one, two] = [idOf(card), idOf(element)];
    return !one || !two || one === two;
  });
  return found && matches(found, anchor) ? closest(found, 'section') : found;
}

/**
 * The small logos at the top: employer first, then school; either may be missing (2021–2026). Mutual connections, "Open
 * to work" and "Hiring" are drawn alike, so that something else has to say that it is the employer.
 */
function badge(card: Element, headline = '', experience?: Element, education?: Element): string | undefined {
  const badges = all(card, 'li > button,[role="button"]', 40)
    .filter((each) => first(each, 'img,figure,svg[id*="-accent"]') && !closest(each, '[aria-hidden="true"]'))
    .flatMap((mark) => {
      const name = lineAt(mark, 'p,[class*="show-more-text"],span');
      return name ? [{ mark, name }] : [];
    });
  // "Current company: Acme. …": translated, but then its label still explains a lone badge in English.
  const employer = badges.find(
    ({ mark, name }) =>
      mentions(experience, name) ||
      first(mark, 'svg[id^="company-accent"]') ||
      (/compan/i.test(attribute(mark, 'aria-label')) && !mentions(education, name)),
  );
  if (employer) return employer.name;
  const [one, two] = badges;
  if (!one || !two || mentions(education, one.name)) return undefined;
  const logos = [one, two].every(({ mark }) => first(mark, 'img[src*="company-logo"]'));
  return logos || ` ${wordsOf(headline).join(' ')} `.includes(` ${wordsOf(one.name).join(' ')} `)
    ? one.name
    : undefined;
}

/**
 * "Acme · Lakeside University", right below the headline of the new layout (2026-07 to 2026-09), also where no logos
 * show. A place and counts may stand there in the same way: what no section confirms has neither digits nor commas.
 */
function besideSchool(card: Element, headline?: string, experience?: Element, education?: Element): string | undefined {
  const lines = all(card, 'p', 15).map((each) => (first(each, 'a') ? '' : line(text(each))));
  const below = (headline && lines[lines.indexOf(headline) + 1]) || '';
  const [, one, two] = /^([^·]+) · ([^·]+)$/.exec(below) ?? [];
  if (!one || !two) return undefined;
  const known = mentions(experience, one) || mentions(education, two);
  return known || !/[\p{N},،、]/u.test(below) ? one : undefined;
}

/** What stands before the dot: "Acme · Full-time". */
const start = (element?: Element) => line(text(element))?.split(' · ')[0];

const mentions = (section: Element | undefined, name: string) =>
  !!section && all(section, LINES).some((each) => text(each).startsWith(name) && start(each) === name);

/** Where an entry begins, and where its logo leads: to the employer's page, or to a search for it. */
const ENTRY = 'li,[componentkey^="entity-collection-item"]';
const EMPLOYER = 'a[href*="/company/"],a[href*="/school/"],a[href*="keywords="]';

/** "Acme · Full-time", or a logo: a career break has a title and dates, but neither of these. */
function isEmployer(element: Element): boolean {
  const entry = closest(element, ENTRY);
  return / · /.test(text(element)) || !!closest(element, EMPLOYER) || !!(entry && first(entry, EMPLOYER));
}

/**
 * The employer of the first entry, if its dates have no end. "Present" is translated, so an end is told by its digits:
 * "Jul 2021 - Jun 2024 · 3 yrs" has some behind the dash. One job: title, employer, dates. Several at one employer:
 * employer, in most pages the total time, and a list of titles and dates.
 */
function currentJob(experience: Element | undefined): string | undefined {
  const lines = experience ? all(experience, LINES, 12).filter((each) => !closest(each, 'h2') && text(each)) : [];
  const dates = lines.findIndex((each) => /\d{4}.*\s[-–—]\s/.test(text(each)));
  const [one, two] = lines;
  const end = start(lines[dates])?.split(/\s[-–—]\s/)[1];
  if (!one || !two || dates < 2 || !end || /\p{Nd}/u.test(end)) return undefined;
  const timed = dates > 2 && /\p{Nd}/u.test(text(two));
  const several = timed || closest(one, 'li') !== closest(lines[dates] ?? one, 'li');
  if (several) return start(one);
  return dates === 2 && isEmployer(two) ? start(two) : undefined;
}
