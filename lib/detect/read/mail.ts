// Reads an open message or a draft out of a webmail's frame, told by a site's marks where things stand.
import type { SightedPerson, Sighting } from '../../model/sighting';
import type { Page } from '../site';
import { addressesIn, mailbox } from './address';
import { all, attribute, closest, contains, first, own, text, title, value, visible, words } from './dom';
import { emailOfPerson, type Parts, peopleAt } from './person';

/** Selectors of one webmail. What is left out is not looked for. */
export interface Marks extends Parts {
  /** One open message each; the first selector under which a sender can be read counts. Default: the whole page. */
  message?: readonly string[];
  /** A message of which only the headline shows; read when no message is open. */
  collapsed?: string;
  /** The sender, best mark first. */
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
  /** True when the address says that the folder holds what the rep sent. */
  sent?: (url: URL) => boolean;
}

interface Message {
  from: SightedPerson;
  to: SightedPerson[];
  replyTo: SightedPerson[];
  sender: SightedPerson[];
  outgoing: boolean;
  /** The sender as the page spells it. */
  said: string;
}

type Mine = (seen: SightedPerson) => boolean;

/** What the folder of sent mail is called, so far as an address tells: "Sent", "INBOX.Sent Items", "Gesendet". */
export const isSentFolder = (folder: string | null | undefined): boolean =>
  /(^|[^\p{L}])(sent|gesendete?|envoy|enviad|inviata|verzonden|skickat|sendt|wys[lł]ane|отправленные|已发送|送信済み)/iu.test(
    folder ?? '',
  );

export function readMail(page: Page, site: string, marks: Marks): Sighting | null {
  const mine = ownersOf(page, marks);
  const drafts = draftsOf(page, marks).map((draft) => ({
    ...draft,
    people: draft.people.filter((seen) => !mine(seen)),
  }));
  const writing = drafts.find((draft) => draft.focused && draft.people.length > 0);
  if (writing) return answer(site, 'compose', writing.people);
  const seen = marks.list?.(page.url) ? [] : correspondents(page, marks, mine);
  const written = drafts.flatMap((draft) => draft.people);
  if (seen === 'unclear') return { kind: 'unclear', site, surface: 'message', candidates: [] };
  if (seen.length > 0) return answer(site, 'message', [...seen, ...written]);
  const drafted = new Set(drafts.filter((draft) => draft.people.length > 0));
  if (drafted.size > 1) return { kind: 'unclear', site, surface: 'compose', candidates: distinct(written) };
  return answer(site, 'compose', written);
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
    const key = emailOfPerson(seen) ?? `name:${seen.name}`;
    const before = known.get(key);
    if (!before) known.set(key, seen);
    else if (!before.name && seen.name) known.set(key, { ...before, ...seen });
  }
  return [...known.values()].slice(0, 20);
}

/** Tells the rep's own addresses: those known beforehand and those the page shows as its owner's. */
function ownersOf(page: Page, marks: Marks): Mine {
  const lines = marks.owner
    ? all(page.document, marks.owner, 50).flatMap((element) => [
        text(element),
        value(element),
        attribute(element, 'title'),
        attribute(element, 'aria-label'),
      ])
    : [];
  lines.push(marks.ownerTitle?.exec(title(page.document))?.[1] ?? '');
  const boxes = new Set([...page.mine, ...lines.flatMap(addressesIn).map((found) => found.email)].map(mailbox));
  return (seen) => boxes.has(mailbox(emailOfPerson(seen) ?? ''));
}

function draftsOf({ document }: Page, marks: Marks): { people: SightedPerson[]; focused: boolean }[] {
  if (!marks.draftTo) return [];
  const active = own<Element | null>(document, 'activeElement');
  const found = marks.draft ? all(document, marks.draft, 20).filter(visible) : [document];
  const windows = found.filter((window) => !found.some((other) => other !== window && contains(other, window)));
  return windows.map((window) => ({
    people: all(window, marks.draftTo ?? '', 50).flatMap((element) => peopleAt(element)),
    focused: window !== document && Boolean(active && contains(window, active)),
  }));
}

/** The counterpart of the open message first, then everybody else in the thread; `unclear` while the page disagrees. */
function correspondents(page: Page, marks: Marks, mine: Mine): SightedPerson[] | 'unclear' {
  const sent = marks.sent?.(page.url) ?? false;
  const messages = messagesOf(page, marks).map((each) => ({ ...each, mine: sent || each.outgoing || mine(each.from) }));
  const last = messages.at(-1);
  if (!last) return [];
  // Recipients of whom only a name shows may be the rep, unless the rep wrote.
  const theirs = last.mine ? last.to.filter((seen) => seen.name !== last.from.name) : incoming(last);
  const around = messages
    .reverse()
    .flatMap((each) => [
      ...(each.mine ? [] : [each.from]),
      ...[...each.replyTo, ...each.sender.filter((seen) => !seen.flags), ...each.to].filter(emailOfPerson),
    ]);
  const people = [...theirs, ...around].filter((seen) => !mine(seen));
  return people.length > 0 && !agrees(page, marks, last, theirs) ? 'unclear' : people;
}

/** From first. A list that sends in somebody's name gives way to that person where Reply-To repeats the name. */
function incoming({ from, replyTo, sender }: Message): SightedPerson[] {
  const author = replyTo.find((seen) => seen.name && !seen.flags && from.name?.includes(seen.name));
  if (author && from.flags?.includes('mailing-list')) return [author, from];
  const email = emailOfPerson(from);
  const behalf = sender.some((seen) => emailOfPerson(seen) !== email && !seen.flags);
  return [behalf ? { ...from, flags: [...(from.flags ?? []), 'on-behalf'] } : from];
}

function messagesOf({ document }: Page, marks: Marks): Message[] {
  for (const selector of marks.message ?? ['']) {
    const boxes = selector ? all(document, selector, 100) : [document];
    const open = boxes.flatMap((box) => messageAt(box, marks) ?? []);
    if (open.length > 0) return open;
  }
  // Headlines tell who is here only as long as all are by one person.
  const collapsed = marks.collapsed ? all(document, marks.collapsed, 100) : [];
  const headlines = collapsed.flatMap((box) => messageAt(box, marks) ?? []);
  return distinct(headlines.map((message) => message.from)).length === 1 ? headlines : [];
}

function messageAt(box: ParentNode, marks: Marks): Message | undefined {
  const find = (selector = '') =>
    selector ? all(box, selector, 50).filter((each) => !closest(each, marks.ignore)) : [];
  const read = (selector?: string) => find(selector).flatMap((each) => peopleAt(each, marks));
  for (const selector of marks.from) {
    for (const element of find(selector).filter(visible)) {
      const [from] = peopleAt(element, marks);
      const outgoing = marks.outgoing !== undefined && first(box, marks.outgoing) !== undefined;
      const [to, replyTo, sender] = [read(marks.to), read(marks.replyTo), read(marks.sender)];
      if (from) return { from, to, replyTo, sender, outgoing, said: words(element).toLowerCase() };
    }
  }
  return undefined;
}

/** While a page changes from one message to the next, its list and its header name different people. */
function agrees({ document }: Page, marks: Marks, { said }: Message, people: SightedPerson[]): boolean {
  const rows = marks.selected ? all(document, marks.selected, 3).filter(visible) : [];
  const [row] = rows;
  if (!row || rows.length > 1) return true;
  const listed = `${words(row)} ${attribute(row, 'title')}`.toLowerCase().trim();
  const spelled = people.flatMap((seen) => [seen.name?.toLowerCase(), emailOfPerson(seen)]);
  const emails = addressesIn(listed).map((found) => found.email);
  return said.includes(listed) || spelled.some((name) => name && (listed.includes(name) || emails.includes(name)));
}
