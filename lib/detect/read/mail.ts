// Reads what a webmail's frame says of the open message or of a draft, told by a site's marks where things stand.
import type { SightedPerson } from '../../model/sighting';
import type { Letter, Mail } from './claim';
import {
  all,
  attribute,
  closest,
  contains,
  first,
  hiddenAt,
  linesAround,
  matches,
  own,
  parent,
  visible,
  words,
} from './dom';
import { ownIn } from './folder';
import { roleOfLabel } from './label';
import { momentsAt } from './moment';
import type { Page } from './page';
import { distinct, emailOfPerson, type Parts, peopleAt, peopleIn } from './person';
import { type OwnerMarks, repOn } from './rep';

/** Selectors of one webmail: facts only. What is left out is not looked for. */
export interface Marks extends Parts, OwnerMarks {
  /** One open message each; the first selector under which a sender can be read counts, else what is around a body. */
  message?: readonly string[];
  /** A message of which only the headline shows; read when no message is open. */
  collapsed?: string;
  /** The sender, best mark first. */
  from: readonly string[];
  /** The sender in a header that the program folds away, where it shows one message at a time: read last, hidden or not. */
  folded?: string;
  /** The same, by marks that hold much else: they count where an address shows. */
  loosely?: readonly string[];
  /** Elements whose own label says whom they hold ("From: Ann Lee"). */
  labelled?: string;
  /** Rows that start with such a label. */
  rows?: string;
  to?: string;
  replyTo?: string;
  /** Who handed the mail in, where that is somebody else than the author ("on behalf of"). */
  sender?: string;
  /** When it was written. */
  date?: string;
  /** Stands in the header of each open message, beside the sender. */
  header?: string;
  /** What senders write: nothing inside is ever read. */
  body: string;
  /** Lists, menus and the like: nothing inside is read for a message. */
  ignore?: string;
  /** Stands in a message that the rep sent. */
  outgoing?: string;
  /** One window in which a mail is being written, and the recipients in it. */
  draft?: string;
  draftTo?: string;
  /** A window of a draft that lies over everything: while it is open, nobody behind it is meant. */
  covering?: string;
  /** The selected row of the list, where it names the correspondent; it must agree with the header. */
  selected?: string;
  /** True when the address says that a list is shown, whatever the page still holds. */
  list?: (url: URL) => boolean;
  /** True while the page shows, by its own marks, a message other than the one that is chosen. */
  isStale?: (page: Page) => boolean;
  /** The folders the address names, as paths. */
  folders?: (page: Page) => string[];
}

export function readMail(page: Page, marks: Marks): Mail {
  const own = ownIn((marks.folders?.(page) ?? []).filter(Boolean));
  const rows = marks.selected ? all(page.document, marks.selected, 20).filter(visible) : [];
  return {
    kind: 'mail',
    rep: repOn(page, marks),
    letters: marks.list?.(page.url) ? [] : lettersOn(page, marks).map((letter) => ({ own, ...letter })),
    drafts: draftsOn(page, marks),
    stale: marks.isStale?.(page) ?? false,
    selected: rows.map((row) => `${words(row)} ${attribute(row, 'title')}`.toLowerCase().trim()),
  };
}

function draftsOn({ document }: Page, { draft, draftTo, covering, body }: Marks): Mail['drafts'] {
  if (!draftTo) return [];
  const active = own<Element | null>(document, 'activeElement');
  const found = draft ? all(document, draft, 20).filter((each) => visible(each) && !closest(each, body)) : [document];
  const windows = found.filter((window) => !found.some((other) => other !== window && contains(other, window)));
  return windows.map((window) => ({
    people: all(window, draftTo, 50).flatMap((element) =>
      closest(element, body) || isLetter(element, window) ? [] : peopleAt(element),
    ),
    focused: window !== document && Boolean(active && contains(window, active)),
    covering: window !== document && Boolean(covering && matches(window as Element, covering)),
  }));
}

/** Where something is being written. */
const EDITOR = '[contenteditable],textarea';

/** True inside the text that is being written, which may quote anybody: the last of several fields. */
function isLetter(element: Element, window: ParentNode): boolean {
  const editors = all(window, EDITOR, 50);
  const editor = editors.find((each) => contains(each, element));
  return !!editor && editor !== editors[0] && contains(editor, editors.at(-1) as Element);
}

function lettersOn(page: Page, marks: Marks): Letter[] {
  const read = (boxes: ParentNode[]) => boxes.flatMap((box) => letterIn(box, page, marks) ?? []);
  for (const selector of marks.message ?? []) {
    const open = read(all(page.document, selector, 100).filter((box) => !closest(box, marks.body)));
    if (open.length > 0) return open;
  }
  const bodies = all(page.document, marks.body, 50).filter(
    (each) => visible(each) && !closest(parent(each) ?? page.document.body, marks.body),
  );
  const found = bodies.map((body) => around(body, bodies, page, marks));
  const open = found.flatMap((letter) => letter ?? []);
  if (open.length > 0) return open;
  // Headlines tell who is here only as long as all are by one person.
  const headlines = read(marks.collapsed ? all(page.document, marks.collapsed, 100) : [page.document]);
  const several = (bodies.length > 1 || found.includes(null)) && !marks.collapsed;
  const one = distinct(headlines.flatMap(({ from }) => from)).length === 1;
  return one ? headlines.map((letter) => ({ ...letter, doubtful: letter.doubtful || several })) : [];
}

/**
 * Going up from a body, the first box with a sender that holds no other body, whatever its class is called. Null where
 * the letter's own header is there and its sender cannot be read: further up stands somebody else's.
 */
function around(body: Element, bodies: Element[], page: Page, marks: Marks): Letter | null | undefined {
  for (let box = parent(body); box; box = parent(box)) {
    if (bodies.some((other) => other !== body && contains(box as Element, other))) return undefined;
    const letter = letterIn(box, page, marks);
    if (letter) return letter;
    if (marks.header && all(box, marks.header, 50).some((each) => !closest(each, marks.body))) return null;
  }
  return undefined;
}

function letterIn(box: ParentNode, { document }: Page, marks: Marks): Letter | undefined {
  const out = [marks.body, EDITOR, ...(marks.ignore ? [marks.ignore] : [])].join();
  const find = (selector?: string) => (selector ? all(box, selector, 50).filter((each) => !closest(each, out)) : []);
  // A row hidden by itself is left over from another message; a header that is folded as a whole hides its sender, too.
  const isLeft = (each: Element) => {
    const hidden = hiddenAt(each);
    return hidden && !first(hidden, marks.from.join());
  };
  const read = (selector?: string) => find(selector).flatMap((each) => (isLeft(each) ? [] : peopleAt(each, marks)));
  const at = (element: Element) => [{ element, people: peopleAt(element, marks) }];
  const labelled = (role: 'from' | 'to') => [
    ...find(marks.labelled)
      .filter((each) => roleOfLabel(attribute(each, 'aria-label')) === role)
      .flatMap(at),
    ...find(marks.rows).flatMap((element) => rowOf(element, role)),
  ];
  const places = [
    ...marks.from.map((selector) => () => find(selector).flatMap(at)),
    ...(marks.loosely ?? []).map(
      (selector) => () =>
        find(selector)
          .flatMap(at)
          .filter(({ people }) => people.some(emailOfPerson)),
    ),
    () => labelled('from'),
  ];
  const folded = () => find(marks.folded).flatMap(at);
  for (const place of [...places, folded]) {
    const shown = place().filter(({ element }) => place === folded || visible(element));
    const from = distinct(shown.flatMap(({ people }) => people));
    const element = shown[0]?.element;
    if (!element || !from[0]) continue;
    const date = find(marks.date)[0];
    const { outgoing } = marks;
    const isOutgoing = outgoing && (find(outgoing)[0] || closest(element, outgoing));
    const language = attribute(own<Element>(document, 'documentElement') ?? element, 'lang');
    return {
      from,
      ...(marks.nameOnly && matches(element, marks.nameOnly) && { doubtful: true }),
      to: [...read(marks.to), ...labelled('to').flatMap(({ people }) => people)],
      replyTo: read(marks.replyTo),
      sender: read(marks.sender),
      ...(isOutgoing && { own: 'message' as const }),
      written: () => (date ? momentsAt(date, language) : []),
      said: words(element).toLowerCase(),
      head: linesAround(element),
    };
  }
  return undefined;
}

/** A row such as "Von: | Ann Lee <ann@x.example>": its people, where its label gives them this role. */
function rowOf(element: Element, role: 'from' | 'to'): { element: Element; people: SightedPerson[] }[] {
  const head = first(element, ':scope > :first-child');
  if (!head || roleOfLabel(words(head)) !== role) return [];
  const links = all(element, 'a', 50).filter((each) => words(each).includes('@'));
  const people = links[0]
    ? links.flatMap((each) => peopleAt(each))
    : peopleIn(words(element).slice(words(head).length));
  return [{ element, people }];
}
