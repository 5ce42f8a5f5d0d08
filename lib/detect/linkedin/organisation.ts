// Where the person on a profile works now, as the page states it; the headline is what people say, not where they work.
import { all, attribute, closest, first, matches, text } from '../read/dom';
import { line, lineAt } from './line';

/** Logged out, what says "current employer" by itself: 2019–2024, named in English in every language; 2013–2016. */
const STATED_ON_PAGE =
  '[data-tracking-control-name="public_profile_topcard-current-company"],[data-section="currentPositionsDetails"] :is(.org,.experience-item__subtitle,.profile-section-card__subtitle),.summary-current .org,#overview-summary-current li a,#topcard .extra-info .org';
/** Logged in, 2018–2021. */
const STATED_ON_CARD =
  '.pv-top-card-v2-section__company-name,.pv-top-card-section__company,[data-control-name="position_see_more"],a[href="#experience-section"]';
/** What lines of text are in the new layout, and in the old one, which doubles them for screen readers. */
const LINES = 'p,span[aria-hidden="true"]';

/** The current employer, or undefined where the page does not tell one from a school or from a former job. */
export function organisationOn(document: Document, card: Element): string | undefined {
  const stated = lineAt(document, STATED_ON_PAGE) ?? lineAt(card, STATED_ON_CARD);
  if (stated) return stated;
  const experience = sectionOf(document, 'Experience', card);
  return badge(card, experience, sectionOf(document, 'Education', card)) ?? currentJob(experience);
}

/** Sections of the new layout carry their English name in every language (2026); the old layout has an anchor (2021–2025). */
function sectionOf(document: Document, name: string, card: Element): Element | undefined {
  const key = `[componentkey*="profile.card"][componentkey*="${name}"]`;
  const other = name === 'Experience' ? ',[id*="profile.card"][id$="LevelSection"]:not([id*="Education"])' : '';
  const anchor = `#${name.toLowerCase()}`;
  const found = all(document, `${key},${key.replaceAll('componentkey', 'id')},${anchor}${other}`, 4).find((element) => {
    // A section left over from the profile shown before carries another id.
    const [one, two] = [idOf(card), idOf(element)];
    return !one || !two || one === two;
  });
  return found && matches(found, anchor) ? closest(found, 'section') : found;
}

const idOf = (element: Element) =>
  /AC[ow]AA[\w-]{34}/.exec(attribute(element, 'componentkey') || attribute(element, 'id'))?.[0];

/** The small logos at the top: employer first, then school; either may be missing (2021–2026). */
function badge(card: Element, experience?: Element, education?: Element): string | undefined {
  const badges = all(card, 'li > button,[role="button"]', 40)
    .filter((each) => first(each, 'img,figure,svg[id*="-accent"]') && !closest(each, '[aria-hidden="true"]'))
    .flatMap((mark) => {
      const name = lineAt(mark, 'p,[class*="show-more-text"],span');
      return name ? [{ mark, name }] : [];
    });
  const [employer] = badges;
  if (!employer) return undefined;
  const { mark, name } = employer;
  if (mentions(experience, name) || first(mark, 'svg[id^="company-accent"]')) return name;
  if (mentions(education, name)) return undefined;
  // "Current company: Acme. …": nothing but its label explains a lone badge.
  return badges[1] || /compan/i.test(attribute(mark, 'aria-label')) ? name : undefined;
}

const linesOf = (section?: Element) =>
  section
    ? all(section, LINES)
        .filter((each) => !closest(each, 'h2'))
        .flatMap((each) => line(text(each)) ?? [])
    : [];

const mentions = (section: Element | undefined, name: string) =>
  linesOf(section).some((each) => each.split(' · ')[0] === name);

/**
 * The employer of the first entry, if its dates have no end. "Present" is translated, so an end is told by its digits:
 * "Jul 2021 - Jun 2024 · 3 yrs" has some behind the dash. One job: title, employer, dates. Several at one employer:
 * employer, total time, title, dates.
 */
function currentJob(experience: Element | undefined): string | undefined {
  const lines = linesOf(experience).slice(0, 8);
  const dates = lines.findIndex((each) => /\d{4}.*\s[-–—]\s/.test(each));
  const end = lines[dates]?.split(/\s[-–—]\s/)[1]?.split(' · ')[0];
  if (!end || /\p{Nd}/u.test(end)) return undefined;
  const [one = '', two = ''] = lines;
  const employer = dates === 2 ? two : dates > 2 && /\p{Nd}/u.test(two) ? one : '';
  return employer.split(' · ')[0] || undefined;
}
