// Any page without a site of its own: a mail's header, somebody's card, or the one person its heading names.

import type { SightedPerson } from '../model/sighting';
import { BODY, type Candidate, candidatesIn, headsMessage } from './read/candidate';
import { cardsIn } from './read/card';
import type { Claim } from './read/claim';
import { first, isBefore, linesAround, own, text, title } from './read/dom';
import { foldersIn, ownIn } from './read/folder';
import { cleanName } from './read/name';
import type { Page, Rep } from './read/page';
import { distinct } from './read/person';
import { isMe, type OwnerMarks, repOn } from './read/rep';

/** More people than these are a list, not a choice. */
const LONGEST_CHOICE = 5;

/** Where pages put the account that is signed in. Words for users alone stand on customers too. */
const PLACES = ['class', 'id']
  .flatMap((name) => [`[${name}*="account" i]`, `[${name}*="user" i]`])
  .map((mark) => `${mark}:is([class*="menu" i],[id*="menu" i])`)
  .join();

/** What is known of a page of which nothing was ever seen. */
export const UNSEEN: OwnerMarks = {
  owner: `[role=banner],${PLACES},:is([role=banner],${PLACES}) [title*="@"]`,
  body: BODY,
};

export function readGeneric(page: Page): Claim | null {
  const candidates = candidatesIn(page.document);
  if (!candidates) return null;
  const rep = repOn(page, UNSEEN);
  return readHeader(page, candidates, rep, page.rep) ?? (isInFrame(page) ? null : readPerson(page, candidates, rep));
}

/** For webmails of which no page was ever seen: an open message by what any header has, else nobody. */
export function readUnseenMail(page: Page, marks: OwnerMarks): Claim | null {
  // In a frame of such a site may be nothing but a letter; a program's own frame holds that in another one.
  if (isInFrame(page) && !first(page.document, 'iframe')) return null;
  const candidates = candidatesIn(page.document);
  const sure = repOn(page, { ...marks, owner: undefined });
  return candidates ? readHeader(page, candidates, repOn(page, marks), sure) : null;
}

function isInFrame({ document }: Page): boolean {
  const view = own<Window | null>(document, 'defaultView');
  return !!view && view.parent !== view;
}

/**
 * A message's header: one sender beside a date or subject. Two senders are a thread or a list, so the rep chooses; so is
 * an address above the one that a label names. `sure`: the rep, without what menus of the page say.
 */
function readHeader({ url }: Page, candidates: Candidate[], rep: Rep, sure: Rep): Claim | null {
  const shown = candidates.filter(({ quoted }) => !quoted).sort((a, b) => (isBefore(a.element, b.element) ? -1 : 1));
  const told = shown.filter((each) => each.role !== 'to' && headsMessage(each));
  const heads = told.filter(({ role }) => role);
  const [head] = heads;
  if (!head) return null;
  // Below the author may stand an assistant as "Sender". Below a sender, a "From" may be part of the letter, so all count.
  const authors = head.role === 'from' ? heads.filter(({ role }) => role === 'from') : heads;
  const above = told.slice(0, told.indexOf(head)).filter(({ person }) => isMe(rep, person) === 'no');
  const own = ownIn(foldersIn(url));
  const from = distinct([...above, ...authors].map(({ person }) => person));
  const to = shown.filter(({ role }) => role === 'to').map(({ person }) => person);
  if (from.length > 1 && from.length + to.length > LONGEST_CHOICE) return null;
  const doubtful = own !== 'folder' && isMe(rep, head.person) !== isMe(sure, head.person);
  const letter = {
    from,
    to,
    replyTo: [],
    sender: [],
    own,
    doubtful,
    written: () => [],
    said: '',
    head: linesAround(head.element),
  };
  return { kind: 'mail', rep: doubtful ? sure : rep, letters: [letter], drafts: [], selected: [], stale: false };
}

/** A page about one person: a single card, or a single address whose name both the heading and the title say. */
function readPerson({ document }: Page, candidates: Candidate[], rep: Rep): Claim | null {
  const theirs = <T extends { person: Candidate['person'] }>(found: T[]) =>
    found.filter(({ person }) => isMe(rep, person) === 'no');
  const cards = distinct(theirs(cardsIn(document).map((person) => ({ person }))).map(({ person }) => person));
  const people = distinct([...cards, ...theirs(candidates).map(({ person }) => person)]);
  const titled = title(document);
  const heading = cleanName(text(first(document, 'h1')) || (titled.split(/\s[-–—|·:]\s/)[0] ?? ''));
  const named = people.filter(({ name }) => name && name === heading && titled.includes(name));
  const headed = first(document, 'h1') && `${heading} ${titled}`;
  const isTheirs = ({ name = '' }: SightedPerson) => !headed || headed.includes(name);
  const chosen = new Set([...(cards.length === 1 ? people.slice(0, 1).filter(isTheirs) : []), ...named]);
  // Labels such as "From:" make it a letter, or the text of one, whatever its heading says.
  const sure = chosen.size === 1 && cards.length < 2 && !candidates.some(({ role }) => role);
  if (!sure && people.length > LONGEST_CHOICE) return null;
  return { kind: 'people', surface: 'page', rep, people: [...chosen, ...people], sure };
}
