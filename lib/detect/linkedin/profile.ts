// Reads a LinkedIn profile, logged in or out.
import type { SightedHandle, SightedPerson, Sighting } from '../../model/sighting';
import { all, closest, first, matches, text, title } from '../read/dom';
import { profileMember, profileSlug } from '../read/profile-address';
import type { Page } from '../site';
import { line, lineAt } from './line';
import { spells, titleNames } from './names';
import { organisationOn } from './organisation';
import { publicCard } from './public-card';
import { isOwn, memberOn, type TopCard, topCard } from './top-card';

/** Who is not logged in, and pages that found nobody: the words differ by language, these do not (2013–2024). */
const NOBODY =
  'meta[name="pageKey" i][content*="public" i],[class*="not-found"],[class*="authwall"],input[name="session_key"]';
/** Logged in 2021–2025; logged out 2019–2024; logged in 2016–2018; logged out 2013–2018. */
const HEADLINES =
  '.text-body-medium.break-words,.top-card-layout__headline,.pv-top-card-section__headline,.headline-title,.headline';

/** The person of `/in/…`. Where page and address do not agree, the address alone. */
export function readProfile({ document, url }: Page): Sighting | null {
  const asked = { slug: profileSlug(url.href), member: profileMember(url.href) };
  if ((!asked.slug && !asked.member) || /^(?:me|unavailable)$/.test(asked.slug ?? '')) return null;
  if (/\/edit(?:\/|$)/.test(url.pathname) || isOwn(document, asked)) return null;
  const said = title(document);
  const titles = titleNames(said);
  const loggedOut = publicCard(document, asked.slug, titles);
  if (loggedOut) return sighting('public-profile', describe(document, loggedOut));
  const card = topCard(document, asked, titles, isDeep(url));
  if (typeof card === 'object') return sighting('profile', describe(document, card, asked.member));
  if (card === 'none' && (!said || first(document, NOBODY))) return null;
  const name = card === 'none' && asked.slug ? titles.find((each) => spells(asked.slug ?? '', each)) : undefined;
  return sighting('profile', { ...(name ? { name } : {}), handles: handles(asked.slug, asked.member) });
}

const sighting = (surface: string, person: SightedPerson): Sighting => ({
  kind: 'person',
  site: 'linkedin',
  surface,
  person,
  others: [],
});

/** `/in/SLUG/details/experience/` and the like have a heading of their own; an overlay or a language leaves the profile's. */
const isDeep = (url: URL) =>
  !/^(?:overlay|detail|[a-z]{2}(?:-[a-z]+)?)?$/i.test(url.pathname.split('/in/')[1]?.split('/')[1] ?? '');

function handles(slug: string | undefined, member: string | undefined): SightedHandle[] {
  const found: SightedHandle[] = [];
  if (slug) found.push({ channel: 'linkedin', value: slug });
  if (member) found.push({ channel: 'linkedin-member', value: member });
  return found;
}

export function describe(document: Document, card: TopCard, member?: string): SightedPerson {
  const headline = headlineOn(card);
  const organisation = organisationOn(document, card.element);
  return {
    name: card.name,
    handles: handles(card.slug, memberOn(card.element) ?? member),
    ...(headline ? { headline } : {}),
    ...(organisation ? { organisation } : {}),
  };
}

/** By name, or else the first line below the name that is no degree ("· 2nd"), no pronouns, no link and no button. */
function headlineOn({ element, heading, name }: TopCard): string | undefined {
  const named = lineAt(element, HEADLINES);
  if (named) return named;
  const after = all(element, 'h1,h2,p', 15);
  return after
    .slice(after.indexOf(heading) + 1)
    .filter((each) => !closest(each, 'a,button,[role="button"]') && !matches(each, '[class*="hidden"]'))
    .map((each) => line(text(each)))
    .find(
      (each) => each && /\p{L}/u.test(each) && !/^[·•(]|^\p{L}{1,8}(?:\/\p{L}{1,8})+$/u.test(each) && each !== name,
    );
}
