// Reads whom a LinkedIn conversation is with.
import type { SightedPerson, Sighting } from '../../model/sighting';
import { all, attribute, closest, first, text, visible } from '../read/dom';
import { profileMember, profileSlug } from '../read/profile-address';
import type { Page } from '../site';
import { line } from './line';
import { agreed, nameIn } from './names';

/** The head of the open conversation: a link to the other person (2019–2026), or a heading with one. */
const HEADS =
  'a.msg-thread__link-to-profile,.msg-title-bar a[href*="/in/"],.msg-thread a[href*="/in/"]:has(h2),main h2 a[href*="/in/"]';
const NAME = '.msg-entity-lockup__entity-title,h2';
const HEADLINE = '.msg-entity-lockup__entity-info';
/** Who wrote; only the first message of a row of messages says so. */
const SENDERS = '.msg-s-message-group__profile-link,.msg-s-message-group__name';
/** The conversation picked in the list (2019–2026); it must name the same person as the head. */
const PICKED =
  '[class*="convo-item-link--active"],.msg-conversation-listitem--active,.msg-conversations-container__conversations-list [aria-current="true"]';
const PICKED_NAME = '[class*="participant-names"]';
/** Small conversation windows laid over the page belong to no address; lists and what was written are not read. */
const ELSEWHERE =
  'aside,dialog,[role="dialog"],[class*="msg-overlay"],[class*="conversations-list"],[class*="event-listitem__"]';

/** The other person of `/messaging/thread/…`; a group, or a head that disagrees with the list, is `unclear`. */
export function readThread({ document, url }: Page): Sighting | null {
  if (!/^\/messaging\/thread\/[^/]/.test(url.pathname)) return null;
  const place = { site: 'linkedin', surface: 'message-thread' };
  const heads = distinct(
    all(document, HEADS, 10)
      .filter(seen)
      .flatMap((link) => personAt(link) ?? []),
  );
  const senders = distinct(
    all(document, SENDERS, 100)
      .filter(seen)
      .flatMap((each) => personAt(each) ?? []),
  );
  const [person] = heads;
  const picked = nameIn(text(first(document, `:is(${PICKED}) :is(${PICKED_NAME})`)));
  const stale = person?.name && picked && !agreed(picked, person.name);
  if (person && heads.length === 1 && !stale) return { kind: 'person', ...place, person, others: [] };
  return heads.length + senders.length > 0
    ? { kind: 'unclear', ...place, candidates: stale ? [] : distinct([...heads, ...senders]).slice(0, 20) }
    : null;
}

const seen = (element: Element) => !closest(element, ELSEWHERE) && visible(element);

function personAt(element: Element): SightedPerson | undefined {
  const name = nameIn(text(first(element, NAME) ?? element));
  if (!name) return undefined;
  const href = attribute(closest(element, 'a') ?? element, 'href');
  const slug = profileSlug(href);
  const member = profileMember(href);
  const headline = line(text(first(element, HEADLINE)));
  const handles: SightedPerson['handles'] = [];
  if (slug) handles.push({ channel: 'linkedin', value: slug });
  if (member) handles.push({ channel: 'linkedin-member', value: member });
  return { name, handles, ...(headline ? { headline } : {}) };
}

function distinct(people: SightedPerson[]): SightedPerson[] {
  const key = ({ name, handles }: SightedPerson) => handles[0]?.value ?? name;
  return people.filter((person, i) => people.findIndex((other) => key(other) === key(person)) === i);
}
