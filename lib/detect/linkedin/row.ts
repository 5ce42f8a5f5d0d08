// What the list of conversations says of the one the address leads to, whatever its classes are called.
import { all, attribute, closest, own, parent, text } from '../read/dom';
import { line } from './line';

const LINKS = 'a[href*="/messaging/thread/"]';
const CURRENT = '[aria-current]:not([aria-current="false"]),[aria-selected="true"]';

/** The id in the address of a conversation; "=" may be escaped in it. */
export const threadId = (address: string) =>
  /\/messaging\/thread\/([^/?#]+)/.exec(address)?.[1]?.replace(/%3D/gi, '=') ?? '';

/** What an element says, piece by piece: its own text, and that of each element inside that holds no other. */
export function piecesOf(element: Element): string[] {
  const ends = all(element, '*', 60).filter((each) => !own<number>(each, 'childElementCount'));
  const inside = ends.map(text).filter(Boolean);
  const outside = inside.reduce((rest, said) => rest.replace(said, ' '), text(element));
  return [...new Set([outside, ...inside].flatMap((said) => line(said) ?? []))].filter((said) => /\p{L}/u.test(said));
}

/**
 * The pieces of the rows that link to this conversation. `elsewhere`: the row that is marked as current links to another
 * one, so that the page has not caught up with its address.
 */
export function rowsOf(document: Document, id: string): { said: string[]; elsewhere: boolean } {
  const links = all(document, LINKS).filter((link) => !closest(link, 'nav,header'));
  const rows = links.filter((link) => threadId(attribute(link, 'href')) === id);
  const current = links.filter((link) => {
    const marked = closest(link, CURRENT) ?? all(link, CURRENT, 1)[0];
    // What holds several conversations marks the list, not one of them.
    return marked && new Set(all(marked, LINKS).map((each) => threadId(attribute(each, 'href')))).size < 2;
  });
  return { said: rows.flatMap(rowAround), elsewhere: !!current[0] && !current.some((link) => rows.includes(link)) };
}

/** A link may lie over a picture only; the row is the first box around it that says something. */
function rowAround(link: Element): string[] {
  let box: Element | undefined = link;
  for (let up = 0; box && up < 4; up += 1) {
    const said = piecesOf(box);
    if (said[0]) return said;
    box = parent(box);
  }
  return [];
}
