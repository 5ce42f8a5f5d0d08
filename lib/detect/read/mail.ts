// Reads an open message or a draft out of a webmail's frame, told by a site's marks where things stand.
import type { SightedPerson, Sighting } from '../../model/sighting';
import type { Page } from '../site';
import { addressesIn, mailbox } from './address';
import { all, attribute, closest, contains, own, value, visible, words } from './dom';
import { emailOfPerson, type Parts, peopleAt } from './person';

/** Selectors of one webmail. What is left out is not looked for. */
export interface Marks extends Parts {
  /** One open message each; the first selector under which a sender can be read counts. Default: the whole page. */
  message?: readonly string[];
  /** A message of which only the headline shows; read when no message is open. */
  collapsed?: string;
  /** The sender, best mark first. Only the first may give a person of whom nothing but a name shows. */
  from: readonly string[];
  to?: string;
  replyTo?: string;
  /** Who handed the mail in, where that is somebody else than the author ("on behalf of"). */
  sender?: string;
  /** Stands in a message that the rep sent. */
  outgoing?: string;
  /** The rep's own addresses: account menu, identities. */
  owner?: string;
  /** The rep's own address in the page's title, as the first group. */
  ownerTitle?: RegExp;
  /** Bodies, lists, menus: nothing inside is ever read. */
  ignore: string;
  /** One window in which a mail is being written, and the recipients in it. */
  draft?: string;
  draftTo?: string;
  /** The selected row of the list, where it names the correspondent; it must agree with the header. */
  selected?: string;
  /** True when the address says that a list is shown, whatever the page still holds. */
  list?: (url: URL) => boolean;
  /** True when the address says that the message is one the rep sent, from whatever address. */
  sent?: (url: URL) => boolean;
}

interface Message {
  from: SightedPerson;
  to: SightedPerson[];
  replyTo: SightedPerson[];
  sender: SightedPerson[];
  mine: boolean;
  /** The sender as the page spells it. */
  said: string;
}

/** "Sent", "INBOX.Sent Items", "folderSent", "Gesendet" in an address: the folder of what the rep sent. */
export function inSentFolder({ href }: Pick<URL, 'href'>): boolean {
  const path = href.replace(/%[\dA-F]{2}/gi, (code) => String.fromCharCode(Number.parseInt(code.slice(1), 16)));
  return /(?:[^a-z]|folder)(?:sent|gesendet|envoy|enviad|inviat|verzonden|skickat|sendt|wys(?:&AUI-|l)ane)/i.test(path);
}

export function readMail(page: Page, site: string, marks: Marks): Sighting | null {
  const mine = ownersOf(page, marks);
  const theirs = (people: SightedPerson[]) => people.filter((seen) => !isMine(mine, seen));
  const drafts = draftsOf(page, marks)
    .map((draft) => ({ ...draft, people: theirs(draft.people) }))
    .filter((draft) => draft.people.length > 0);
  const writing = drafts.find((draft) => draft.focused);
  if (writing) return answer(site, 'compose', writing.people);
  const written = drafts.flatMap((draft) => draft.people);
  const newestFirst = marks.list?.(page.url) ? [] : messagesOf(page, marks, mine).reverse();
  const counterpart = theirs(counterpartOf(newestFirst[0]));
  const people = [...counterpart, ...theirs(newestFirst.flatMap(around))];
  if (people.length > 0)
    return agrees(page, marks, counterpart, newestFirst[0]?.said ?? '')
      ? answer(site, 'message', [...people, ...written])
      : { kind: 'unclear', site, surface: 'message', candidates: [] };
  return drafts.length > 1
    ? { kind: 'unclear', site, surface: 'compose', candidates: distinct(written) }
    : answer(site, 'compose', written);
}

/** The first is the person, the rest stand beside; nobody at all is null. */
export function answer(site: string, surface: string, people: SightedPerson[]): Sighting | null {
  const [person, ...others] = distinct(people);
  return person ? { kind: 'person', site, surface, person, others } : null;
}

/** Each address once, at its first place, with the first name found for it; at most 20 (the cap of a sighting). */
export function distinct(people: SightedPerson[]): SightedPerson[] {
  const known = new Map<string, SightedPerson>();
  for (const seen of people) {
    const key = emailOfPerson(seen) ?? `${seen.name}`;
    const before = known.get(key);
    if (!before?.name) known.set(key, { ...before, ...seen });
  }
  return [...known.values()].slice(0, 20);
}

/** The rep's own mailboxes: those known beforehand and those the page shows as its owner's. */
export const ownersOf = (page: Page, marks: OwnerMarks): Set<string> =>
  new Set([...page.mine, ...ownerAddresses(page, marks)].map(mailbox));

type OwnerMarks = Pick<Marks, 'owner' | 'ownerTitle' | 'ignore'>;

/** The addresses a page shows as its owner's, lower case. */
export function ownerAddresses({ document }: Page, { owner, ownerTitle, ignore }: OwnerMarks): string[] {
  const places = owner ? all(document, owner, 50).filter((place) => !closest(place, ignore)) : [];
  const lines = places.flatMap((place) => [
    words(place),
    value(place),
    attribute(place, 'title'),
    attribute(place, 'aria-label'),
  ]);
  lines.push(ownerTitle?.exec(own<string>(document, 'title') ?? '')?.[1] ?? '');
  return [...new Set(lines.flatMap(addressesIn).map((found) => found.email))];
}

export const isMine = (mine: Set<string>, seen: SightedPerson) => mine.has(mailbox(emailOfPerson(seen) ?? ''));

function draftsOf({ document }: Page, { draft, draftTo }: Marks): { people: SightedPerson[]; focused: boolean }[] {
  if (!draftTo) return [];
  const active = own<Element | null>(document, 'activeElement');
  const found = draft ? all(document, draft, 20).filter(visible) : [document];
  const windows = found.filter((window) => !found.some((other) => other !== window && contains(other, window)));
  return windows.map((window) => ({
    people: all(window, draftTo, 50).flatMap((element) => peopleAt(element)),
    focused: window !== document && Boolean(active && contains(window, active)),
  }));
}

/**
 * Whom the rep has to do with in this message: the recipients of what the rep sent, else the sender. A list that sends
 * in somebody's name gives way to that person where Reply-To repeats the name.
 */
function counterpartOf(message?: Message): SightedPerson[] {
  if (!message) return [];
  const { from, to, replyTo, sender, mine } = message;
  // A recipient without an address and with the rep's name is the rep.
  if (mine) return to.filter((seen) => seen.name !== from.name || emailOfPerson(seen));
  const author = replyTo.find((seen) => seen.name && !seen.flags && from.name?.includes(seen.name));
  if (author && from.flags?.includes('mailing-list')) return [author, from];
  const behalf = sender.some((seen) => emailOfPerson(seen) !== emailOfPerson(from) && !seen.flags);
  return [behalf ? { ...from, flags: [...(from.flags ?? []), 'on-behalf'] } : from];
}

/** Everybody in a message; recipients without an address are left out, since one of them may be the rep. */
const around = ({ from, to, replyTo, sender, mine }: Message) => [
  ...(mine ? [] : [from]),
  ...[...replyTo, ...sender.filter((seen) => !seen.flags), ...to].filter(emailOfPerson),
];

function messagesOf(page: Page, marks: Marks, mine: Set<string>): Message[] {
  const read = (selector: string) => {
    const boxes = selector ? all(page.document, selector, 100) : [page.document];
    return boxes.flatMap((box) => messageAt(box, page.url, marks, mine) ?? []);
  };
  for (const selector of marks.message ?? ['']) {
    const open = read(selector);
    if (open.length > 0) return open;
  }
  // Headlines tell who is here only as long as all are by one person.
  const headlines = marks.collapsed ? read(marks.collapsed) : [];
  return distinct(headlines.map((message) => message.from)).length === 1 ? headlines : [];
}

function messageAt(box: ParentNode, url: URL, marks: Marks, mine: Set<string>): Message | undefined {
  const find = (selector?: string) =>
    selector ? all(box, selector, 50).filter((each) => !closest(each, marks.ignore)) : [];
  const read = (selector?: string) => find(selector).flatMap((each) => peopleAt(each, marks));
  for (const [rank, selector] of marks.from.entries()) {
    const element = find(selector).find(visible);
    const from = element && peopleAt(element, marks)[0];
    if (!from || (rank > 0 && !emailOfPerson(from))) continue;
    // Where nobody knows the rep's addresses, the folder has to tell.
    const sent = marks.sent ? marks.sent(url) : mine.size === 0 && inSentFolder(url);
    return {
      from,
      to: read(marks.to),
      replyTo: read(marks.replyTo),
      sender: read(marks.sender),
      mine: sent || isMine(mine, from) || find(marks.outgoing).length > 0,
      said: words(element).toLowerCase(),
    };
  }
  return undefined;
}

/**
 * While a page changes from one message to the next, its list and its header name different people. Of several rows
 * that are selected one has to fit.
 */
function agrees({ document }: Page, { selected }: Marks, people: SightedPerson[], said: string): boolean {
  const rows = selected ? all(document, selected, 20).filter(visible) : [];
  const fits = (row: Element) => {
    const listed = `${words(row)} ${attribute(row, 'title')}`.toLowerCase().trim();
    const emails = addressesIn(listed).map((found) => found.email);
    const named = ({ name }: SightedPerson) => name !== undefined && listed.includes(name.toLowerCase());
    return said.includes(listed) || people.some((seen) => named(seen) || emails.includes(emailOfPerson(seen) ?? ''));
  };
  return rows.length === 0 || rows.some(fits);
}
