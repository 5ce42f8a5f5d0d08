// Any page without a site of its own: a mail's header, somebody's card, or the one person its heading names.
import type { SightedPerson, Sighting } from '../model/sighting';
import { mailbox } from './read/address';
import { type Candidate, candidatesIn, headsMessage } from './read/candidate';
import { cardsIn } from './read/card';
import { all, first, own, text, title } from './read/dom';
import { answer, distinct, isSentFolder } from './read/mail';
import { emailOfPerson, peopleAt } from './read/person';
import type { Page } from './site';

/** More people than these are a list, not a choice. */
const LONGEST_CHOICE = 5;

const unclear = (site: string, surface: string, people: SightedPerson[]): Sighting | null =>
  people.length > 0 && people.length <= LONGEST_CHOICE ? { kind: 'unclear', site, surface, candidates: people } : null;

export function readGeneric(page: Page): Sighting | null {
  const candidates = candidatesIn(page.document);
  return readHeader(page, 'generic', candidates) ?? readPerson(page, candidates);
}

/** For webmails of which no page was ever seen: an open message by what any header has, else nobody. */
export const readUnseenMail = (page: Page, site: string) => readHeader(page, site, candidatesIn(page.document));

/** A message's header: one sender beside a date or subject. Two senders are a thread or a list, so the rep chooses. */
function readHeader(page: Page, site: string, candidates: Candidate[]): Sighting | null {
  const mine = ownersOf(page);
  const headed = candidates.filter(({ role }) => role !== undefined);
  const sent = isSentFolder(decodeURI(`${page.url.pathname}${page.url.search}${page.url.hash}`));
  const from = distinct(headed.filter((each) => each.role === 'from' && headsMessage(each)).map((each) => each.person));
  if (from.length === 0) return null;
  const to = headed.filter((each) => each.role === 'to').map((each) => each.person);
  const senders = from.filter((seen) => !sent && !mine(seen));
  const people = distinct([...senders, ...to].filter((seen) => !mine(seen)));
  if (from.length > 1) return unclear(site, 'message', people);
  return answer(site, 'message', people);
}

/** A page about one person: a single card, or a single address whose name is the page's heading. */
function readPerson(page: Page, candidates: Candidate[]): Sighting | null {
  const { document } = page;
  const view = own<Window | null>(document, 'defaultView');
  if (view && view.parent !== view) return null;
  const mine = ownersOf(page);
  const cards = distinct(cardsIn(document)).filter((seen) => !mine(seen));
  const people = distinct([...cards, ...candidates.map((each) => each.person)]).filter((seen) => !mine(seen));
  const heading = `${text(first(document, 'h1'))} ${title(document)}`.toLowerCase();
  const named = people.filter((seen) => seen.name?.includes(' ') && heading.includes(seen.name.toLowerCase()));
  const [only] = cards.length === 1 ? cards : named;
  if (only && cards.length < 2 && named.length < 2 && (named.length === 0 || named[0] === only))
    return answer('generic', 'page', [only, ...people]);
  return unclear('generic', 'page', people);
}

/** The rep's own addresses: known beforehand, or shown where pages put the account that is signed in. */
function ownersOf({ document, mine }: Page): (seen: SightedPerson) => boolean {
  const places = '[role=banner],[class*="account" i],[id*="account" i],[class*="username" i],[class*="user-menu" i]';
  const shown = all(document, places, 20).flatMap((place) => [
    place,
    ...all(place, '[title*="@"],[href^="mailto:"]', 10),
  ]);
  const boxes = new Set(
    [...mine, ...shown.flatMap((place) => peopleAt(place)).flatMap((seen) => emailOfPerson(seen) ?? [])].map(mailbox),
  );
  return (seen) => boxes.has(mailbox(emailOfPerson(seen) ?? ''));
}
