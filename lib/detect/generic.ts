// Any page without a site of its own: a mail's header, somebody's card, or the one person its heading names.
import type { SightedPerson, Sighting } from '../model/sighting';
import { BODY, type Candidate, candidatesIn, headsMessage } from './read/candidate';
import { cardsIn } from './read/card';
import { first, own, text } from './read/dom';
import { answer, distinct, inSentFolder, isMine, ownersOf } from './read/mail';
import { cleanName } from './read/name';
import type { Page } from './site';

/** More people than these are a list, not a choice. */
const LONGEST_CHOICE = 5;

/** Where pages put the account that is signed in. */
const PLACES =
  '[role=banner],[class*="username" i],:is([class*="account" i],[class*="user" i],[id*="account" i]):is([class*="menu" i],[id*="menu" i])';
const OWNER = { owner: `${PLACES},:is(${PLACES}) [title*="@"]`, ignore: BODY };

const unclear = (site: string, surface: string, people: SightedPerson[]): Sighting | null =>
  people.length > 0 && people.length <= LONGEST_CHOICE ? { kind: 'unclear', site, surface, candidates: people } : null;

export function readGeneric(page: Page): Sighting | null {
  const candidates = candidatesIn(page.document);
  if (!candidates) return null;
  const mine = ownersOf(page, OWNER);
  return readHeader(page, 'generic', candidates, mine) ?? readPerson(page, candidates, mine);
}

/** For webmails of which no page was ever seen: an open message by what any header has, else nobody. */
export function readUnseenMail(page: Page, site: string): Sighting | null {
  const candidates = candidatesIn(page.document);
  return candidates ? readHeader(page, site, candidates, ownersOf(page, OWNER)) : null;
}

/** A message's header: one sender beside a date or subject. Two senders are a thread or a list, so the rep chooses. */
function readHeader(page: Page, site: string, candidates: Candidate[], mine: Set<string>): Sighting | null {
  const people = (role: Candidate['role']) => candidates.filter((each) => each.role === role);
  const heads = [...people('from'), ...people('sender')].filter(headsMessage);
  const from = distinct(heads.filter((each) => each.role === heads[0]?.role).map((each) => each.person));
  if (from.length === 0) return null;
  const senders = inSentFolder(page.url) ? [] : from;
  const all = distinct([...senders, ...people('to').map((each) => each.person)].filter((seen) => !isMine(mine, seen)));
  return from.length > 1 ? unclear(site, 'message', all) : answer(site, 'message', all);
}

/** A page about one person: a single card, or a single address whose name is the page's heading. */
function readPerson({ document }: Page, candidates: Candidate[], mine: Set<string>): Sighting | null {
  const view = own<Window | null>(document, 'defaultView');
  if (view && view.parent !== view) return null;
  const cards = distinct(cardsIn(document)).filter((seen) => !isMine(mine, seen));
  const people = distinct([...cards, ...candidates.map((each) => each.person)].filter((seen) => !isMine(mine, seen)));
  const headings = [text(first(document, 'h1')), (own<string>(document, 'title') ?? '').split(/\s[-–—|·:]\s/)[0]];
  const named = people.filter((seen) => headings.some((heading) => heading && cleanName(heading) === seen.name));
  const chosen = new Set([...(cards.length === 1 ? people.slice(0, 1) : []), ...named]);
  const alone = chosen.size === 1 && cards.length < 2;
  return alone ? answer('generic', 'page', [...chosen, ...people]) : unclear('generic', 'page', people);
}
