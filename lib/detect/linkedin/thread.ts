// Reads whom a LinkedIn conversation is with.
import type { Claim } from '../read/claim';
import { all, attribute, closest, first, text, visible } from '../read/dom';
import type { Page } from '../read/page';
import { profileMember, profileSlug } from '../read/profile-address';
import { confirmed } from '../read/same-name';
import { someone } from './answer';
import { lineAt } from './line';
import { nameIn } from './names';
import { repInBar } from './viewer';

/** The head of the open conversation: a link to the other person (2019–2026), or a heading with one (2026). */
const HEADS = 'a.msg-thread__link-to-profile,.msg-title-bar a[href*="/in/"],main h2 a[href*="/in/"]';
/** Who wrote; only the first message of a row of messages says so. */
const SENDERS = '.msg-s-message-group__profile-link,.msg-s-message-group__name';
/** The conversation picked in the list (2019–2026); it must name the same person as the head. */
const PICKED = ':is([class*="item-link--active"],[class*="listitem--active"]) [class*="participant-names"]';
/** Small conversation windows laid over the page belong to no address; lists and what was written are not read. */
const ELSEWHERE =
  'aside,dialog,[role="dialog"],[class*="msg-overlay"],[class*="conversations-list"],[class*="event-listitem"],[class*="shared"]';
/** The head stands above what was written. */
const WRITTEN = 'ul,ol,li,article,[role="list"],[role="article"],[class*="message-list"]';
const SURFACE = 'message-thread';

/** The other person of `/messaging/thread/…`; a group, or a head that disagrees with the list, leaves it open. */
export function readThread(page: Page): Claim | null {
  const { document, url } = page;
  if (!/\/thread\/[^/]/.test(url.pathname)) return null;
  const heads = people(document, HEADS, `${ELSEWHERE},${WRITTEN}`);
  const [head, another] = heads.filter(({ slug, member }) => slug || member);
  // The head leads to a company, or to a member whom the site hides.
  if (heads[0] && !head) return null;
  const rep = repInBar(page);
  if (!head || another) {
    const seen = [...(head ? heads : []), ...people(document, SENDERS)].slice(0, 20).map(someone);
    return { kind: 'people', surface: SURFACE, rep, people: seen, sure: false };
  }
  const picked = nameIn(text(first(document, PICKED))) ?? head.name ?? '';
  const titles = [{ name: picked, exact: false }];
  const tied = confirmed(head.name ?? '', titles) !== undefined;
  // The handles are the head's own: while the list says somebody else, nothing of it counts.
  const person = someone(tied ? { ...head, name: undefined } : {});
  return { kind: 'profile', surface: SURFACE, rep, person, heading: head.name, titles, tied, opaque: true };
}

/** Each person once, by address or else by name. */
function people(document: Document, selector: string, elsewhere = ELSEWHERE) {
  const found = new Map<string, ReturnType<typeof personAt>>();
  for (const element of all(document, selector, 100)) {
    if (closest(element, elsewhere) || !visible(element)) continue;
    const each = personAt(element);
    const key = each.slug ?? each.member ?? each.name;
    if (key && !found.has(key)) found.set(key, each);
  }
  return [...found.values()].filter(({ name }) => name);
}

function personAt(element: Element) {
  const href = attribute(closest(element, 'a') ?? element, 'href');
  const name = nameIn(text(first(element, '.msg-entity-lockup__entity-title,h2') ?? element));
  const headline = lineAt(element, '.msg-entity-lockup__entity-info');
  return { name, slug: profileSlug(href), member: profileMember(href), headline };
}
