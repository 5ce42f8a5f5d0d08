// Reads a LinkedIn profile, logged in or out.
import type { Claim } from '../read/claim';
import { all, closest, first, matches, text } from '../read/dom';
import type { Page } from '../read/page';
import { profileMember, profileSlug } from '../read/profile-address';
import { someone } from './answer';
import { line, lineAt } from './line';
import { titleNames } from './names';
import { organisationOn } from './organisation';
import { LOGGED_OUT, memberOn, type TopCard, topCard } from './top-card';
import { ownerOf, repInBar } from './viewer';

/** Who is not logged in, and pages that found nobody: the words differ by language, these do not (2013–2024). */
const NOBODY =
  'meta[name="pageKey" i][content*="public" i],[class*="not-found"],[class*="authwall"],input[name="session_key"]';
/** Logged in 2021–2025; logged out 2019–2024; logged in 2016–2018; logged out 2013–2018. */
const HEADLINES =
  '.text-body-medium.break-words,.top-card-layout__headline,.pv-top-card-section__headline,.headline-title,.headline';

/** Whom `/in/…` shows: the handle by the address, the rest by the card, if there is one that belongs to the address. */
export function readProfile(page: Page): Claim | null {
  const { document, url } = page;
  const asked = { slug: profileSlug(url.href), member: profileMember(url.href) };
  const below = url.pathname.split('/in/')[1]?.split('/').slice(1) ?? [];
  if ((!asked.slug && !asked.member) || /^(?:me|unavailable)$/.test(asked.slug ?? '') || below.includes('edit'))
    return null;
  const said = text(first(document, 'title:not(svg title)'));
  const titles = titleNames(said);
  // `/in/SLUG/details/experience/` has a heading of its own; an overlay or a language leaves the profile's.
  const deep = !/^(?:overlay|detail|..|.._..|)$/.test(below[0] ?? '');
  const card = topCard(document, asked, titles, deep);
  if (card === 'none' && (!said || first(document, NOBODY))) return null;
  const rest = { kind: 'profile' as const, rep: repInBar(page), titles: titles.flat() };
  const stale = { ...rest, surface: 'profile', person: someone(asked) };
  if (card === 'another') return { ...stale, tied: false };
  const whose = ownerOf(document, asked);
  if (card === 'none') return { ...stale, whose };
  const { element, name, tied } = card;
  const headline = headlineOn(card);
  return {
    ...rest,
    surface: matches(element, LOGGED_OUT) ? 'public-profile' : 'profile',
    person: someone({
      slug: card.slug,
      member: memberOn(element) ?? asked.member,
      headline,
      organisation: organisationOn(document, element, headline),
    }),
    heading: name,
    tied: tied || undefined,
    whose,
  };
}

/** "· 2nd", "・2次": how far away the person is, in one digit. */
const DEGREE = /^[·•・･∙]\D*\p{Nd}\D*$/u;
/** Pronouns and the like stand between the name and the degree, and one of each at most. */
const MOST_BEFORE_DEGREE = 4;

/**
 * By class, or else, in the new layout (2026), the first line below the name and the degree that is no link, no button
 * and, where no degree says how far the name reaches, no pronouns.
 */
function headlineOn({ element, heading, name }: TopCard): string | undefined {
  const named = lineAt(element, HEADLINES);
  if (named || matches(element, LOGGED_OUT)) return named;
  const after = all(element, 'h1,h2,p', 15);
  const lines = after
    .slice(after.indexOf(heading) + 1)
    .filter((each) => !closest(each, 'a,button,[role="button"]') && !matches(each, '[class*="hidden"]'))
    .flatMap((each) => line(text(each)) ?? []);
  const degree = lines.slice(0, MOST_BEFORE_DEGREE).findLastIndex((each) => DEGREE.test(each));
  const pronouns = degree < 0 ? /^[^\s/]{1,8}(?:\/[^\s/]{1,8})+$/ : undefined;
  return lines
    .slice(degree + 1)
    .find((each) => each !== name && /^[^·•・･∙(].*\p{L}/u.test(each) && !pronouns?.test(each));
}
