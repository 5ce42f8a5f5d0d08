// Reads whom a LinkedIn conversation is with.
import type { Sighting } from '../../model/sighting';
import { all, attribute, closest, first, text, visible } from '../read/dom';
import { profileMember, profileSlug } from '../read/profile-address';
import type { Page } from '../site';
import { person, someone } from './answer';
import { lineAt } from './line';
import { agreed, nameIn } from './names';

/** The head of the open conversation: a link to the other person (2019–2026), or a heading with one (2026). */
const HEADS = 'a.msg-thread__link-to-profile,.msg-title-bar a[href*="/in/"],main h2 a[href*="/in/"]';
/** Who wrote; only the first message of a row of messages says so. */
const SENDERS = '.msg-s-message-group__profile-link,.msg-s-message-group__name';
/** The conversation picked in the list (2019–2026); it must name the same person as the head. */
const PICKED = ':is([class*="item-link--active"],[class*="listitem--active"]) [class*="participant-names"]';
/** Small conversation windows laid over the page belong to no address; lists and what was written are not read. */
const ELSEWHERE = 'aside,dialog,[role="dialog"],[class*="msg-overlay"],[class*="conversations-list"]';
const SURFACE = 'message-thread';

/** The other person of `/messaging/thread/…`; a group, or a head that disagrees with the list, is `unclear`. */
export function readThread({ document, url }: Page): Sighting | null {
  if (!/\/thread\/[^/]/.test(url.pathname)) return null;
  const heads = people(document, HEADS);
  const [head] = heads;
  const picked = nameIn(text(first(document, PICKED)));
  const stale = head && picked && !agreed(picked, head.name ?? '');
  if (head && !heads[1] && !stale) return person(SURFACE, head);
  const candidates = stale ? [] : [...heads, ...people(document, SENDERS)].slice(0, 20).map(someone);
  return head || candidates[0] ? { kind: 'unclear', site: 'linkedin', surface: SURFACE, candidates } : null;
}

/** Each person once, by address or else by name. */
function people(document: Document, selector: string) {
  const found = new Map<string, ReturnType<typeof personAt>>();
  for (const element of all(document, selector, 100)) {
    if (closest(element, ELSEWHERE) || !visible(element)) continue;
    const each = personAt(element);
    const key = each.slug ?? each.member ?? each.name;
    if (each.name && key && !found.has(key)) found.set(key, each);
  }
  return [...found.values()];
}

function personAt(element: Element) {
  const href = attribute(closest(element, 'a') ?? element, 'href');
  const name = nameIn(text(first(element, '.msg-entity-lockup__entity-title,h2') ?? element));
  const headline = lineAt(element, '.msg-entity-lockup__entity-info');
  return { name, slug: profileSlug(href), member: profileMember(href), headline };
}
