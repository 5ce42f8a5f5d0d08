// Finds every address a page shows outside lists, menus and bodies, and whether it stands as sender or as recipient.
import type { SightedPerson } from '../../model/sighting';
import { addressesIn } from './address';
import { all, attribute, closest, first, own, parent, text, visible } from './dom';
import { emailOfPerson, peopleAt, person } from './person';

export interface Candidate {
  element: Element;
  person: SightedPerson;
  role: 'from' | 'to' | undefined;
}

const MARKED =
  '[email],[data-hovercard-id],[data-email],[data-address],a[href^="mailto:" i],[title*="@"],[aria-label*="@"]';

/** Where people stand who are not the one in view: menus, bodies, quotes, fields, and lists of any kind. */
const ELSEWHERE =
  'nav,footer,aside,blockquote,select,textarea,script,style,noscript,[contenteditable],[role=banner],[role=navigation],' +
  '[role=contentinfo],[role=complementary],[role=menu],[role=search],[role=listbox],[role=grid],[role=option],' +
  '[role=document],[aria-hidden=true],[class*="body" i]:not(body,[class*="tbody" i]),[id*="body" i],.signature';

/** Text nodes looked at; a page with more of them is a document or a list, not a person. */
const MOST_TEXTS = 20_000;

const FROM = /\b(from|sender|author|absender)\b/;
const TO = /\b(to|cc|bcc|recipients?|reply|rcpt)\b/;
/** What mail programs print before a sender or a recipient, as whole labels. */
const FROM_LABEL =
  /^(from|sender|von|absender|de|expéditeur|remitente|da|mittente|van|afzender|fra|från|avsändare|lähettäjä|od|nadawca|odesílatel|feladó|kimden|gönderen|от|от кого|отправитель|من|المرسل|发件人|寄件者|寄件人|差出人|送信者|보낸 ?사람)\s*[::]?$/i;
const TO_LABEL =
  /^(to|cc|bcc|an|kopie|à|copie|para|a|aan|til|till|vastaanottaja|do|kime|кому|копия|إلى|收件人|收件者|宛先|받는 ?사람|reply-to|antwort an|répondre à)\s*[::]?$/i;

export function candidatesIn(document: Document): Candidate[] {
  const root = own<Element | null>(document, 'body');
  if (!root) return [];
  const marked = all(root, MARKED, 400).map((element) => ({
    node: element as Node,
    element,
    people: () => peopleAt(element),
  }));
  const found = [...marked, ...textsIn(document, root)].filter(
    ({ element }) => !closest(element, ELSEWHERE) && !inRow(element) && visible(element),
  );
  return found.flatMap(({ node, element, people }) => {
    const role = roleOf(node, element);
    return people().flatMap((seen) => (emailOfPerson(seen) ? { element, person: seen, role } : []));
  });
}

/** Texts that hold an address ("From: Ann Lee <ann@x.example>"). */
function textsIn(document: Document, root: Element) {
  const found: { node: Node; element: Element; people: () => SightedPerson[] }[] = [];
  const make = own<(root: Node, show: number) => TreeWalker>(document, 'createTreeWalker');
  const walker = make?.call(document, root, 4);
  for (let i = 0; walker && i < MOST_TEXTS && found.length < 100; i += 1) {
    const node = walker.nextNode();
    if (!node) break;
    const said = own<string>(node, 'data') ?? '';
    const element = own<Element | null>(node, 'parentElement');
    if (!element || !said.includes('@') || said.length > 600 || closest(element, MARKED)) continue;
    found.push({ node, element, people: () => addressesIn(said).flatMap((each) => person(each) ?? []) });
  }
  return found;
}

/** Sender or recipient, by the nearest of six ancestors whose names or label say so. */
function roleOf(node: Node, element: Element): Candidate['role'] {
  const before = labelBefore(node, own<string>(node, 'data') ?? '');
  if (before) return before;
  let at: Element | undefined = element;
  for (let level = 0; at && level < 6; level += 1, at = parent(at)) {
    const names = ['class', 'id', 'data-testid', 'data-test-id', 'data-bind', 'itemprop', 'aria-label'];
    const words = names.map((name) => attribute(at as Element, name).slice(0, 200)).join(' ');
    const plain = words
      .replace(/([a-z])([A-Z])/g, '$1 $2')
      .replace(/[-_.:/]+/g, ' ')
      .toLowerCase();
    const from = FROM.test(plain);
    if (from !== TO.test(plain)) return from ? 'from' : 'to';
    const label = labelBefore(at);
    if (from || label) return label;
  }
  return undefined;
}

/** The label right before a node, or at the start of its own text. */
function labelBefore(node: Node, said = ''): Candidate['role'] {
  const previous = own<Node | null>(node, 'previousSibling');
  const gap = previous && text(previous) === '' ? own<Node | null>(previous, 'previousSibling') : previous;
  const label = /^\s*([\p{L} -]{1,15}[::])/u.exec(said)?.[1] ?? (gap ? text(gap).slice(-30) : '');
  if (FROM_LABEL.test(label.trim())) return 'from';
  return TO_LABEL.test(label.trim()) ? 'to' : undefined;
}

const DATED = 'time,[datetime],[class*="date" i],[id*="date" i],[class*="subject" i],[id*="subject" i]';
const HEADED = `${DATED},h1,h2`;

/** Something between the sender and the page that holds a date, a time or a subject makes it a message's header. */
export function headsMessage({ element }: Candidate): boolean {
  const header = upwards(element).find((at) => first(at, HEADED) || /(?<!\d)\d{1,2}:\d{2}(?!\d)/.test(text(at)));
  return header !== undefined && !closest(header, LIST);
}

const LIST = '[class*="list" i],[id*="list" i],[role=list],[role=table],[role=row]';

/** Part of one of three or more like neighbours that hold dates: a list of messages. */
const inRow = (element: Element) => upwards(element).some(isRow);

function isRow(element: Element): boolean {
  const siblings = own<HTMLCollection>(parent(element) ?? element, 'children');
  const kind = (other: Element) => `${own(other, 'tagName')} ${attribute(other, 'class').split(' ')[0]}`;
  const like = Array.from({ length: Math.min(siblings?.length ?? 0, 30) }, (_, i) => siblings?.[i] as Element).filter(
    (other) => kind(other) === kind(element),
  );
  return like.length > 2 && like.filter((other) => first(other, DATED)).length > 2;
}

/** An element and its nearest ancestors. */
function upwards(element: Element): Element[] {
  const found = [element];
  for (let at = parent(element); at && found.length < 7; at = parent(at)) found.push(at);
  return found;
}
