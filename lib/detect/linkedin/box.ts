// How far a card reaches that has no mark of its own: up to where something else with a heading stands beside it.
import { all, contains, matches, parent, text } from '../read/dom';

const HEADINGS = 'h1,h2,h3';

/**
 * Going up from a heading, or from a box around it, the widest box that holds no other heading than before. The same
 * words once more are no other heading, and the page's main part is no card. `also`: what else begins another card.
 */
export function boxAround(from: Element, heading: Element, also = HEADINGS): Element {
  const others = (box: Element) =>
    all(box, `${HEADINGS},${also}`, 100).filter(
      (each) => !contains(each, heading) && !contains(heading, each) && text(each) !== text(heading),
    ).length;
  const most = others(from);
  let box = from;
  for (let up = parent(box); up && !matches(up, 'main,[role="main"],body') && others(up) === most; up = parent(up))
    box = up;
  return box;
}
