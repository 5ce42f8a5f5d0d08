// Reads a document that may be hostile: every access goes by the prototype, because `<form name=querySelector>` and
// `<input name=closest>` hide the method of that name (HTML, named access on Document and on form elements).

/** Text beyond this is no name and no address. Code units, after white space was collapsed. */
const LONGEST_TEXT = 2000;
/** So much raw text is looked at: templates are indented. */
const LONGEST_RAW = 8 * LONGEST_TEXT;

/** Marks that steer the direction of text, as right-to-left pages put around names and addresses. */
const DIRECTION = /[\u061c\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g;

/** In one line; what is cut off ends in "…", so that nobody takes it for whole. */
function flat(raw: string): string {
  const line = raw.slice(0, LONGEST_RAW).replace(DIRECTION, '').replace(/\s+/g, ' ').trim();
  return line.length > LONGEST_TEXT || raw.length > LONGEST_RAW ? `${line.slice(0, LONGEST_TEXT)}…` : line;
}

/** A property as the interface defines it, whatever the page calls its fields. */
export function own<T>(node: object, key: string): T | undefined {
  return Reflect.get(Object.getPrototypeOf(node), key, node) as T | undefined;
}

function call<T>(node: object, method: string, ...args: unknown[]): T {
  return (own<(...args: unknown[]) => T>(node, method) as (...args: unknown[]) => T).apply(node, args);
}

/** The first elements that match, in document order; `most` keeps a page of 100,000 links cheap. */
export function all(root: ParentNode, selector: string, most = 200): Element[] {
  const found = call<NodeListOf<Element>>(root, 'querySelectorAll', selector);
  return Array.from({ length: Math.min(found.length, most) }, (_, i) => found[i] as Element);
}

export function first(root: ParentNode, selector: string): Element | undefined {
  return call<Element | null>(root, 'querySelector', selector) ?? undefined;
}

export function attribute(element: Element, name: string): string {
  return flat(call<string | null>(element, 'getAttribute', name) ?? '');
}

export const closest = (element: Element, selector: string) =>
  call<Element | null>(element, 'closest', selector) ?? undefined;

export const matches = (element: Element, selector: string) => call<boolean>(element, 'matches', selector);

export const contains = (element: ParentNode, other: Node) => call<boolean>(element, 'contains', other);

/** True where the other comes later in the document. */
export const isBefore = (one: Node, other: Node) => (call<number>(one, 'compareDocumentPosition', other) & 4) > 0;

export const parent = (element: Element) => own<Element | null>(element, 'parentElement') ?? undefined;

/** Text in one line, cut to what can matter. */
export const text = (node: Node | undefined) => flat((node && own<string | null>(node, 'textContent')) ?? '');

/** Elements that mark up a part of a word; any other element starts a new word, even where no blank stands before it. */
const INLINE = /^(b|i|u|em|strong|mark|wbr)$/i;

/** Text with a blank between elements, so that `<i>Ann</i><span>ann@x.example</span>` holds no "Annann@x.example". */
export function words(root: Node): string {
  const document = own<Document>(root, 'ownerDocument');
  const walker = document && call<TreeWalker>(document, 'createTreeWalker', root, 4);
  const block = (node: Node) => {
    let at = own<Element | null>(node, 'parentElement');
    while (at && at !== root && INLINE.test(own<string>(at, 'tagName') ?? ''))
      at = own<Element | null>(at, 'parentElement');
    return at;
  };
  let [said, before]: [string, Element | null | undefined] = ['', undefined];
  for (let node = walker?.nextNode(); node && said.length <= LONGEST_TEXT + 1; node = walker?.nextNode()) {
    const at = block(node);
    const data = (own<string>(node, 'data') ?? '').slice(0, LONGEST_RAW);
    const piece = `${at === before ? '' : ' '}${data}`.replace(/\s+/g, ' ');
    said += /(?:^| )$/.test(said) ? piece.trimStart() : piece;
    before = at;
  }
  return flat(said);
}

/** Going up from an element, the first text that says more than the element itself. */
export function linesAround(element: Element): string {
  const said = words(element);
  let box = parent(element);
  while (box && words(box).length < said.length + 5) box = parent(box);
  return box ? words(box).slice(0, 300) : said;
}

export const elementOf = (document: Document, id: string) =>
  call<Element | null>(document, 'getElementById', id) ?? undefined;

/** What stands in a field, as the rep sees it. */
export const value = (element: Element) => {
  const typed = own<unknown>(element, 'value');
  return typeof typed === 'string' ? flat(typed) : '';
};

export const title = (document: Document) => text(first(document, 'head > title'));

/** The page's own scripts in its head, where no letter reaches. */
export const scriptsOn = (document: Document) =>
  all(document, 'head > script:not([src])')
    .map((each) => own<string>(each, 'textContent') ?? '')
    .join('\n');

/** Cheap signs of absence that need no styles: `hidden`, inline styles, templates of older frameworks. */
const GONE = '[hidden],[style*="display:none"],[style*="display: none"],[style*="visibility: hidden"],.ng-hide';

/** The nearest thing around it, or itself, that is hidden by such a sign. */
export const hiddenAt = (element: Element) => closest(element, GONE);

/** True when the rep can see it. Styles are asked last: that makes the browser compute them, but lays nothing out. */
export function visible(element: Element): boolean {
  if (hiddenAt(element)) return false;
  const ask = own<(options: object) => boolean>(element, 'checkVisibility');
  return ask ? ask.call(element, { visibilityProperty: true }) : true;
}
