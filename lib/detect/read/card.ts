// Reads the marked-up cards of people that pages carry for machines: h-card and schema.org.
import type { SightedPerson } from '../../model/sighting';
import { addressOf, addressOfLink } from './address';
import { all, attribute, closest, first, matches, parent, text, visible } from './dom';
import { person } from './person';

/** Other people's places. */
const ELSEWHERE =
  'nav,footer,aside,article,.h-entry,.h-feed,.comment,[class*="author" i],[class*="byline" i],[class*="review" i]';

/** Names of the same part in microformats (h-card, 2010) and in microdata (schema.org/Person, 2011). */
const part = (card: Element, format: string, property: string) => first(card, `.${format},[itemprop="${property}"]`);

/** The people whose cards a page shows; cards inside cards (an employer's, a reviewer's) are left out. */
export function cardsIn(document: Document): SightedPerson[] {
  const cards = all(document, '.h-card,[itemtype$="schema.org/Person"]', 50).filter(
    (card) =>
      visible(card) &&
      !closest(card, ELSEWHERE) &&
      // Somebody in a relation to what the page is about: who plays, who reviews.
      !closest(parent(card) ?? card, '[itemscope]:not([itemtype$="Page"])') &&
      !matches(card, '[itemprop]:not([itemprop=about],[itemprop=mainEntity])'),
  );
  return cards.flatMap((card) => {
    const mail = part(card, 'u-email', 'email');
    const found =
      mail && (addressOfLink(attribute(mail, 'href')) ?? addressOf(attribute(mail, 'content') || text(mail)));
    const seen = person({ ...found, name: text(part(card, 'p-name', 'name')) });
    if (!seen?.name) return [];
    const title = text(part(card, 'p-job-title', 'jobTitle')).slice(0, 200);
    const organisation = text(part(card, 'p-org', 'worksFor')).slice(0, 200);
    return { ...seen, ...(title && { title }), ...(organisation && { organisation }) };
  });
}
