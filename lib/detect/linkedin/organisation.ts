// Where the person on a profile works now, as the page states it; the headline is what people say, not where they work.
import { all, attribute, closest, first, text } from '../read/dom';
import { line, lineAt } from './line';

/** What says "current employer" by itself. Logged out, newest first: such a page holds one profile and nothing older. */
const STATED_ON_PAGE = [
  // 2019–2024: the link is named in English in every language.
  '[data-tracking-control-name="public_profile_topcard-current-company"]',
  '[data-section="currentPositionsDetails"] .org',
  '[data-section="currentPositionsDetails"] .experience-item__subtitle',
  '[data-section="currentPositionsDetails"] .profile-section-card__subtitle',
  // 2013–2016.
  '.summary-current .org',
  '#overview-summary-current li a',
  '#topcard .extra-info .org',
];
/** Logged in, 2018–2021. */
const STATED_ON_CARD = [
  '.pv-top-card-v2-section__company-name',
  '.pv-top-card-section__company',
  '[data-control-name="position_see_more"]',
  'a[href="#experience-section"]',
];
/** Sections of the new layout carry their English name in every language (2026); the old layout has an anchor (2021–2025). */
const EXPERIENCE =
  '[componentkey*="profile.card"][componentkey*="Experience"],[id*="profile.card"][id*="Experience"],[data-testid*="ExperienceTopLevel"],[id*="profile.card"][id$="LevelSection"]:not([id*="Education"]),#experience';
const EDUCATION =
  '[componentkey*="profile.card"][componentkey*="Education"],[id*="profile.card"][id*="Education"],[data-testid*="EducationTopLevel"],#education';
/** "Current company: Acme. …", in the languages of the old layout's labels; used only for a badge nothing else explains. */
const LABEL = /compan|unternehmen|entreprise|empresa|aziend|bedrijf|företag|virksomhed|firm|компани/i;

/** The current employer, or undefined where the page does not tell one from a school or from a former job. */
export function organisationOn(document: Document, card: Element): string | undefined {
  const stated = firstOf(document, STATED_ON_PAGE) ?? firstOf(card, STATED_ON_CARD);
  if (stated) return stated;
  const id = idOf(card);
  const experience = sectionOf(document, EXPERIENCE, id);
  return badge(card, experience, sectionOf(document, EDUCATION, id)) ?? currentJob(experience);
}

const firstOf = (root: ParentNode, selectors: string[]) =>
  selectors.map((selector) => lineAt(root, selector)).find((said) => said);

const idOf = (element: Element) =>
  /A[A-Z][a-z]AA[\w-]+?(?=Top|Exp|Edu|$)/.exec(attribute(element, 'componentkey') || attribute(element, 'id'))?.[0];

/** A section left over from the profile shown before carries another id. */
function sectionOf(document: Document, selector: string, id: string | undefined): Element | undefined {
  const found = all(document, selector, 4).find((element) => {
    const other = idOf(element);
    return !id || !other || other === id;
  });
  return found && attribute(found, 'id').length < 11 ? closest(found, 'section') : found;
}

/** The small logos at the top: employer first, then school; either may be missing (2021–2026). */
function badge(card: Element, experience?: Element, education?: Element): string | undefined {
  const accent = first(card, 'svg[id^="company-accent"]');
  const marks = all(card, 'li > button,[role="button"]', 40).filter(
    (mark) =>
      first(mark, 'img,figure,svg[id*="-accent"]') && !closest(mark, '[aria-hidden="true"],[class*="dropdown"]'),
  );
  const badges = marks.flatMap((mark) => {
    const name = line(text(first(mark, 'p,[class*="show-more-text"]') ?? first(mark, 'span')));
    return name ? { mark, name } : [];
  });
  const [employer] = badges;
  if (!employer) return undefined;
  const works = experience && mentions(experience, employer.name);
  if (works || (accent && closest(accent, '[role="button"]') === employer.mark)) return employer.name;
  if (education && mentions(education, employer.name)) return undefined;
  return badges.length > 1 || LABEL.test(attribute(employer.mark, 'aria-label')) ? employer.name : undefined;
}

const mentions = (section: Element, name: string) =>
  all(section, 'p,span[aria-hidden="true"]').some((element) => line(text(element))?.split(' · ')[0] === name);

/**
 * The employer of the first entry, if its dates have no end. "Present" is translated, so an end is told by its digits:
 * "Jul 2021 - Jun 2024 · 3 yrs" has some behind the dash. One job: title, employer, dates. Several at one employer:
 * employer, total time, title, dates.
 */
function currentJob(experience: Element | undefined): string | undefined {
  const lines = experience
    ? all(experience, 'p,span[aria-hidden="true"]', 12).filter((element) => !closest(element, 'h2'))
    : [];
  const texts = lines.map((element) => text(element)).filter(Boolean);
  const dates = texts.findIndex((each) => /\p{Nd}{4}.*\s[-–—]\s/u.test(each));
  const end = texts[dates]?.split(/\s[-–—]\s/u)[1]?.split(' · ')[0];
  if (dates < 2 || !end || /\p{Nd}/u.test(end)) return undefined;
  return line((dates === 2 ? texts[1] : texts[0])?.split(' · ')[0] ?? '');
}
