// Whose mailboxes a domain gives away, by a list kept by hand.
import domains from './private-domains';

const listOf = (text: string): string[] => text.split(/\s+/).filter(Boolean);
const families = Object.entries(domains.FAMILIES).flatMap(([name, endings]) =>
  listOf(endings).map((ending) => `${name}.${ending}`),
);
/** Every domain of the list, those with a star standing for all below them. */
export const privateDomains: readonly string[] = [...families, ...listOf(domains.SINGLE)];
const known: ReadonlySet<string> = new Set(privateDomains);
const either: ReadonlySet<string> = new Set(listOf(domains.EITHER));

/** Whose mailboxes a domain gives away. `domain`: lower case, as the Domain Name System knows it. */
export function mailboxesAt(domain: string): 'private' | 'work' | 'either' {
  if (either.has(domain)) return 'either';
  const above = domain.slice(domain.indexOf('.') + 1);
  return known.has(domain) || known.has(`*.${above}`) ? 'private' : 'work';
}
