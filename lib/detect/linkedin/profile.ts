// Reads a LinkedIn profile, logged in or out.
import type { Sighting } from '../../model/sighting';
import { all, closest, first, matches, text } from '../read/dom';
import { profileMember, profileSlug } from '../read/profile-address';
import type { Page } from '../site';
import { person } from './answer';
import { line, lineAt } from './line';
import { spells, titleNames } from './names';
import { organisationOn } from './organisation';
import { isOwn, LOGGED_OUT, memberOn, type TopCard, topCard } from './top-card';

/** Who is not logged in, and pages that found nobody: the words differ by language, these do not (2013–2024). */
const NOBODY =
  'meta[name="pageKey" i][content*="public" i],[class*="not-found"],[class*="authwall"],input[name="session_key"]';
/** Logged in 2021–2025; logged out 2019–2024; logged in 2016–2018; logged out 2013–2018. */
const HEADLINES =
  '.text-body-medium.break-words,.top-card-layout__headline,.pv-top-card-section__headline,.headline-title,.headline';

/** The person of `/in/…`. Where page and address do not agree, the address alone. */
export function readProfile({ document, url }: Page): Sighting | null {
  const slug = profileSlug(url.href);
  const asked = { slug, member: profileMember(url.href) };
  const below = url.pathname.split('/in/')[1]?.split('/').slice(1) ?? [];
  if ((!slug && !asked.member) || slug === 'me' || slug === 'unavailable') return null;
  if (below.includes('edit') || isOwn(document, asked)) return null;
  const said = text(first(document, 'title:not(svg title)'));
  const titles = titleNames(said);
  // `/in/SLUG/details/experience/` has a heading of its own; an overlay or a language leaves the profile's.
  const deep = !/^(?:overlay|detail|..|.._..|)$/.test(below[0] ?? '');
  const card = topCard(document, asked, titles, deep);
  if (typeof card === 'object') return onCard(document, card, asked.member);
  if (card === 'another') return person('profile', asked);
  if (!said || first(document, NOBODY)) return null;
  return person('profile', { name: titles.find((each) => spells(slug ?? '', each)), ...asked });
}

function onCard(document: Document, card: TopCard, member?: string): Sighting {
  const { element, name, slug } = card;
  const headline = headlineOn(card);
  return person(matches(element, LOGGED_OUT) ? 'public-profile' : 'profile', {
    name,
    slug,
    member: memberOn(element) ?? member,
    headline,
    organisation: organisationOn(document, element, headline),
  });
}

/** By class, or else, in the new layout (2026), the first line below the name that is no degree ("· 2nd"), no pronouns, no link and no button. */
function headlineOn({ element, heading, name }: TopCard): string | undefined {
  const named = lineAt(element, HEADLINES);
  if (named || matches(element, LOGGED_OUT)) return named;
  const after = all(element, 'h1,h2,p', 15);
  return after
    .slice(after.indexOf(heading) + 1)
    .filter((each) => !closest(each, 'a,button,[role="button"]') && !matches(each, '[class*="hidden"]'))
    .map((each) => line(text(each)))
    .find(
      (each) => each && each !== name && /^[^·•(].*\p{L}/u.test(each) && !/^[^\s/]{1,8}(?:\/[^\s/]{1,8})+$/.test(each),
    );
}
