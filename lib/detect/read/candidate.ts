// Finds every address a page shows outside lists, menus and bodies, and whether it stands as sender or as recipient.
import type { SightedPerson } from '../../model/sighting';
import { all, attribute, closest, first, matches, own, parent, visible, words } from './dom';
import { type Role, roleOfLabel } from './label';
import { emailOfPerson, isSame, peopleAt, peopleIn } from './person';

export interface Candidate {
  element: Element;
  person: SightedPerson;
  role: Role | undefined;
  /** In the text of a mail, where labels are somebody's words. */
  quoted: boolean;
}

const MARKED =
  '[email],[data-hovercard-id],[data-email],[data-address],a[href^="mailto:" i],[title*="@"],[aria-label*="@"]';

/** The texts of mails, in any program; also much that is none, so this only decides whether a header is a header. */
export const BODY = [
  'blockquote,pre,[class*="quote" i],[role=document]',
  ...['class', 'id'].map((name) => `[${name}*="body" i]:not(body,[${name}*="tbody" i])`),
].join();

/** Where people stand who are not the one in view: menus, quotes, fields, and lists of any kind. */
const ELSEWHERE =
  'nav,footer,aside,blockquote,select,textarea,script,style,noscript,[contenteditable],[role=banner],[role=navigation],' +
  '[role=contentinfo],[role=complementary],[role=menu],[role=search],[role=listbox],[role=grid],[role=option],' +
  '[role=document],[aria-hidden=true],.signature,:is([class*="message" i],[class*="mail" i])[class*="body" i]';

/** A page with more addresses is a directory; one with more texts a document. Neither is about one person. */
const MOST_MARKED = 400;
const MOST_WRITTEN = 100;
const MOST_TEXTS = 20_000;

/** Classes that move and colour: "slide-in-from-right", "from-sky-500". */
const STYLE =
  /\S*(?:in-from|out-to|gradient-to|(?:^|[\s:])(?:from|to)-(?:top|bottom|left|right|white|black|current|transparent|[a-z]+-\d|[\d[]))\S*/g;
/** Words in names of classes and the like. */
const ROLES = {
  from: /\b(from|absender)\b/,
  sender: /\bsender\b/,
  to: /\b(to|cc|bcc|recipients?|reply|rcpt)\b/,
};
/** Undefined on a page that shows too many addresses to be about anybody. */
export function candidatesIn(document: Document): Candidate[] | undefined {
  const root = own<Element>(document, 'body');
  const marked = root ? all(root, MARKED, MOST_MARKED) : [];
  const texts = root && marked.length < MOST_MARKED ? textsIn(document, root) : [];
  if (!root || marked.length === MOST_MARKED || texts.length === MOST_WRITTEN) return undefined;
  const found: [Node, Element, () => SightedPerson[]][] = [
    ...marked.map((element): [Node, Element, () => SightedPerson[]] => [element, element, () => peopleAt(element)]),
    ...texts,
  ];
  const rows = new Map<Element, boolean>();
  return found.flatMap(([node, element, people]) => {
    if (closest(element, ELSEWHERE) || upwards(element).some((at) => isRow(at, rows)) || !visible(element)) return [];
    const [role, quoted] = [roleOf(node, element), !!closest(element, BODY) || inText(element)];
    return people().flatMap((seen) =>
      emailOfPerson(seen) ? { element, person: role && !quoted ? withName(seen, element) : seen, role, quoted } : [],
    );
  });
}

/** Texts that hold an address ("From: Ann Lee <ann@x.example>"). */
function textsIn(document: Document, root: Element): [Node, Element, () => SightedPerson[]][] {
  const found: [Node, Element, () => SightedPerson[]][] = [];
  if (!own<string>(root, 'textContent')?.includes('@')) return found;
  const walker = own<Document['createTreeWalker']>(document, 'createTreeWalker')?.call(document, root, 4);
  for (let i = 0; i < MOST_TEXTS && found.length < MOST_WRITTEN; i += 1) {
    const node = walker?.nextNode();
    if (!node) break;
    const said = own<string>(node, 'data') ?? '';
    const element = said.includes('@') && said.length < 600 && own<Element>(node, 'parentElement');
    if (element && !closest(element, MARKED)) found.push([node, element, () => peopleIn(said)]);
  }
  return found;
}

/** An address whose name stands in an element beside it: both are all that the element around holds. */
function withName(seen: SightedPerson, element: Element): SightedPerson {
  const around = !seen.name && !seen.flags && parent(element);
  const [both, another] = around ? peopleAt(around) : [];
  return both?.name && !another && isSame(both, seen) && words(around as Element).length < 200 ? both : seen;
}

/** In running text, where a header is one that somebody quotes: among line breaks, or beside or behind paragraphs. */
const inText = (element: Element) =>
  upwards(element, 4).some((at) => all(at, ':scope > br', 2).length > 1 || isBehindText(at)) ||
  upwards(element, 3).some(
    (at) => matches(at, 'p,li') && all(parent(at) ?? at, ':scope > p,:scope > li', 20).some(isProse),
  );

/** Not a field of a header: "Date: 09:14". */
const isProse = (element: Element) => words(element) !== '' && !/^[^:：]{1,20}[:：]/.test(words(element));

function isBehindText(element: Element): boolean {
  let before = own<Element | null>(element, 'previousElementSibling');
  for (let i = 0; before && i < 10; i += 1) {
    if (matches(before, 'p') && isProse(before)) return true;
    before = own<Element | null>(before, 'previousElementSibling');
  }
  return false;
}

const roleIn = (words: string) => {
  const said = (['from', 'sender', 'to'] as const).filter((role) => ROLES[role].test(words));
  return said.length === 1 ? said[0] : undefined;
};

/** Sender or recipient, by the label before it or by the nearest ancestor whose names say so. */
function roleOf(node: Node, element: Element): Candidate['role'] {
  const names = ['class', 'id', 'data-testid', 'data-test-id', 'data-bind', 'itemprop', 'aria-label'];
  for (const at of [node, ...upwards(element)] as Element[]) {
    const isText = own<string>(at, 'data') !== undefined;
    // What holds more text than a header is not named after one person in it.
    if (!isText && words(at).length > 300) break;
    const label = labelBefore(at);
    if (label) return label;
    if (isText) continue;
    const spelled = names.map((name) => attribute(at, name).slice(0, 200)).join(' ');
    const plain = spelled
      .replace(STYLE, ' ')
      .replace(/([a-z])([A-Z])/g, '$1 $2')
      .replace(/[-_.:/]+/g, ' ');
    const role = roleIn(plain.toLowerCase());
    if (role) return role;
  }
  return undefined;
}

/** The label right before a node, or at the start of its own text. */
function labelBefore(node: Node): Candidate['role'] {
  const said = (other: Node) => own<string>(other, 'data') ?? words(other);
  let before = own<Node | null>(node, 'previousSibling');
  if (before && said(before).trim() === '') before = own<Node | null>(before, 'previousSibling');
  const starts = /^\s*([^:：]{1,20})[:：]/.exec(own<string>(node, 'data') ?? '')?.[0];
  const whole = before && /^\s*[^:：]{1,20}[:：]?\s*$/.exec(said(before).slice(-30))?.[0];
  return roleOfLabel(starts ?? whole ?? '');
}

const DATED = 'time,[datetime],[class*="date" i],[id*="date" i],[class*="subject" i],[id*="subject" i]';
/** Lists, and rows that can be ticked, dragged or selected: a list may well hold one message only. */
const LIST = '[class*="list" i],[id*="list" i],[role=list],[role=table],[role=row],[aria-selected],[draggable=true]';
const TICK = '[type=checkbox],[role=checkbox]';

/** Something between the sender and the page that holds a date, a time or a subject makes it a message's header. */
export function headsMessage({ element }: Candidate): boolean {
  const header = upwards(element).find(
    (at) => first(at, `${DATED},h1,h2`) || /(?<!\d)\d{1,2}:\d{2}(?!\d)/.test(words(at)),
  );
  // What is pressed to open a message is a row of a list.
  if (!header || closest(header, 'a,button') || first(header, TICK)) return false;
  if (first(closest(header, 'table') ?? header, 'th + th')) return false;
  return !upwards(header, 4).some((at) => matches(at, LIST));
}

/** One of three or more like neighbours that hold dates: a list of messages. */
function isRow(element: Element, known: Map<Element, boolean>): boolean {
  const around = parent(element);
  if (!around) return false;
  const before = known.get(around);
  if (before !== undefined) return before;
  const kind = (other: Element) => `${own(other, 'tagName')} ${attribute(other, 'class').split(' ')[0]}`;
  const siblings = own<HTMLCollection>(around, 'children');
  const like = Array.from({ length: Math.min(siblings?.length ?? 0, 30) }, (_, i) => siblings?.[i] as Element).filter(
    (other) => kind(other) === kind(element) && first(other, DATED),
  );
  known.set(around, like.length > 2);
  return like.length > 2;
}

/** An element and its nearest ancestors. */
function upwards(element: Element, levels = 7): Element[] {
  const found = [element];
  for (let at = parent(element); at && found.length < levels; at = parent(at)) found.push(at);
  return found;
}
