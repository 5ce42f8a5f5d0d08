// Reads whom a LinkedIn conversation is with.
import type { Claim } from '../read/claim';
import { all, attribute, closest, first, parent, text, visible } from '../read/dom';
import type { Page } from '../read/page';
import { profileMember, profileSlug } from '../read/profile-address';
import { confirmed, sameWords, spells } from '../read/same-name';
import { someone } from './answer';
import { lineAt } from './line';
import { nameIn } from './names';
import { piecesOf, rowsOf, threadId } from './row';
import { repInBar } from './viewer';

/** The head of the open conversation by its class: a link to the other person (2019–2026). */
const CLASSED = 'a.msg-thread__link-to-profile,.msg-title-bar a[href*="/in/"]';
/** Who wrote; only the first message of a row of messages says so. */
const SENDERS = '.msg-s-message-group__profile-link,.msg-s-message-group__name';
/** The conversation picked in the list (2019–2026); it must name the same person as the head. */
const PICKED = ':is([class*="item-link--active"],[class*="listitem--active"]) [class*="participant-names"]';
/** Small conversation windows laid over the page belong to no address; lists and what was written are not read. */
const ELSEWHERE =
  'aside,dialog,[role="dialog"],[class*="msg-overlay"],[class*="conversations-list"],[class*="event-listitem"],[class*="shared"]';
/** The head stands above what was written. */
const WRITTEN = 'ul,ol,li,article,[role="list"],[role="article"],[class*="message-list"]';
/** Headings for screen readers only. */
const UNSEEN = '[class*="visually-hidden"]';
const SURFACE = 'message-thread';

/** The other person of `/messaging/thread/…`; a group, or a head that disagrees with the list, leaves it open. */
export function readThread(page: Page): Claim | null {
  const { document, url } = page;
  if (!/\/thread\/[^/]/.test(url.pathname)) return null;
  const rep = repInBar(page);
  const rows = rowsOf(document, threadId(url.pathname));
  const picked = nameIn(text(first(document, PICKED)));
  const senders = people(all(document, SENDERS, 100), []);
  const listed = rows.said.flatMap((said) => nameIn(said) ?? []);
  const heads = people(headsOn(document, picked ?? listed[0]), [...listed, picked, ...senders.map(({ name }) => name)]);
  const [head, another] = heads.filter(({ slug, member }) => slug || member);
  // The head leads to a company, or to a member whom the site hides.
  if (heads[0] && !head) return null;
  if (!head?.name || another)
    return {
      kind: 'people',
      surface: SURFACE,
      rep,
      people: [...heads, ...senders].slice(0, 20).map(someone),
      sure: false,
    };
  const { name } = head;
  const titles = [{ name: picked ?? name, exact: false }];
  const agrees = !rows.said[0] || listed.some((said) => sameWords(said, name));
  const tied = !rows.elsewhere && agrees && confirmed(name, titles) !== undefined;
  // The handles are the head's own: while the list says somebody else, nothing of it counts.
  const person = someone(tied ? { ...head, name: undefined } : {});
  return { kind: 'profile', surface: SURFACE, rep, person, heading: name, titles, tied, opaque: true };
}

/**
 * What links to the other person at the head: by class, or the one heading that stands alone over what was written. A
 * heading that says more than the link names a group, unless the list (`row`) has the same person and nobody else.
 */
function headsOn(document: Document, row = ''): Element[] {
  const here = (each: Element) => !closest(each, `${ELSEWHERE},${WRITTEN},${UNSEEN}`) && visible(each);
  const classed = all(document, CLASSED, 20).filter(here);
  const over = all(document, 'main h2', 30).filter((each) => here(each) && standsOver(each, here));
  const loose = over[1] ? [] : over.flatMap((each) => first(each, 'a') ?? []);
  return (classed[0] ? classed : loose).filter((link) => {
    const around = text(closest(link, 'h1,h2,h3'));
    const name = text(link);
    return !/[\p{L}\p{N}]/u.test(around.replace(name, '')) || sameWords(nameIn(name) ?? '', row);
  });
}

/** True for a heading that has the nearest list to itself; the list of conversations is none of what was written. */
function standsOver(heading: Element, here: (each: Element) => boolean): boolean {
  let box = parent(heading);
  while (box && !all(box, WRITTEN, 100).some((list) => !closest(list, ELSEWHERE))) box = parent(box);
  if (!box || all(box, 'h2', 30).some((each) => each !== heading && here(each))) return false;
  return !!first(heading, 'a') || !first(box, 'a[href*="/messaging/thread/"]');
}

/** Each person once, by address or else by name; `known` is what else on the page they are called. */
function people(elements: Element[], known: (string | undefined)[]) {
  const found = new Map<string, ReturnType<typeof personAt>>();
  for (const element of elements) {
    if (closest(element, ELSEWHERE) || !visible(element)) continue;
    const each = personAt(element, known);
    const key = each.slug ?? each.member ?? each.name;
    if (key && !found.has(key)) found.set(key, each);
  }
  return [...found.values()].filter(({ name }) => name);
}

function personAt(element: Element, known: (string | undefined)[]) {
  const href = attribute(closest(element, 'a') ?? element, 'href');
  const slug = profileSlug(href);
  const pieces = piecesOf(first(element, '.msg-entity-lockup__entity-title,h2') ?? element);
  // "Mira Solberg", "Status is online": which of them is the name, the address or another place has to say.
  const [whole, ...parts] = [pieces.join(' '), ...pieces].flatMap((said) => nameIn(said) ?? []);
  const called = parts.filter((part) => known.some((other) => sameWords(other ?? '', part)));
  const spelled = [whole, ...parts].find((part) => part && spells(slug ?? '', part));
  const name = pieces[1] ? (spelled ?? (called[1] ? undefined : called[0])) : whole;
  const headline = lineAt(element, '.msg-entity-lockup__entity-info');
  return { name, slug, member: profileMember(href), headline };
}
