// Turns an element of a mail header into the person it stands for.
import type { SightedPerson } from '../../model/sighting';
import { type Address, addressesIn, addressIn, addressOf, addressOfLink, isList, isMixed, isNoReply } from './address';
import { attribute, first, parent, value, words } from './dom';
import { cleanName } from './name';

/** Where inside an element the two parts stand, for pages that keep them apart. */
export interface Parts {
  name?: string;
  email?: string;
}

/** The person behind an address and a display name as found; undefined when neither says anything. */
export function person({ email = '', name: raw = '', mixed }: Partial<Address>): SightedPerson | undefined {
  const bare = raw.replace(/^(["'])(.*)\1$/, '$2').replace(/\\(?=")/g, '');
  // A display name that holds an address is the oldest trick there is; it is never shown and never counts.
  const posing = /\S[@＠]\S/.test(bare);
  const name = posing ? undefined : cleanName(bare);
  if (!email && !name) return undefined;
  const flags: SightedPerson['flags'] = [];
  if (isNoReply(email)) flags.push('no-reply');
  if (isList(email, name)) flags.push('mailing-list');
  if (posing && addressOf(bare)?.email !== email) flags.push('name-is-an-address');
  if (mixed || isMixed(raw)) flags.push('mixed-script');
  return {
    ...(name && { name }),
    handles: email ? [{ channel: 'email', value: email }] : [],
    ...(flags.length > 0 && { flags }),
  };
}

export const emailOfPerson = (seen: SightedPerson) => seen.handles.find((handle) => handle.channel === 'email')?.value;

/** Attributes that hold an address, in order of how long pages have kept them; with a name where they hold that too. */
function spelledOut(element: Element, said: string): Address | undefined {
  for (const key of ['email', 'data-hovercard-id', 'data-email', 'data-address', 'jid']) {
    const address = addressOf(attribute(element, key));
    if (address) return { ...address, name: attribute(element, 'name') || attribute(element, 'data-name') };
  }
  const link = addressOfLink(attribute(element, 'href')) ?? addressIn(attribute(element, 'title'));
  if (link) return { ...link, name: '' };
  // Labels carry a word before the name ("Von: …"), so only their address is taken. A label may stand on the element
  // around, where that holds nothing else.
  const around = parent(element);
  const label = addressIn(attribute(element, 'aria-label'));
  const outer = !label && around && words(around) === said ? addressIn(attribute(around, 'aria-label')) : label;
  return outer && { ...outer, name: '' };
}

/** Everybody an element names: a chip or a link is one person, a field or a line of text may hold many. */
export function peopleAt(element: Element, parts: Parts = {}): SightedPerson[] {
  const each = (found: Partial<Address>[]) => found.flatMap((one) => person(one) ?? []);
  const typed = value(element);
  if (typed) return each(addressesIn(typed));
  const said = words(element);
  const [named, inside] = [partOf(element, parts.name), partOf(element, parts.email)];
  const shown = inside ? addressIn(inside) : spelledOut(element, said);
  // Two parts that name different people do not belong together.
  if (inside && named && shown?.name && shown.name !== named) return each([{ name: named }]);
  const listed = addressesIn(said);
  if (!shown && listed.length > 1 && !named) return each(listed);
  const [beside] = listed.length === 1 ? listed : [];
  if (!shown)
    return each([{ ...(beside ?? (/[@＠:;]/.test(said) ? {} : { name: said })), ...(named && { name: named }) }]);
  const title = addressIn(attribute(element, 'title'))?.name ?? '';
  const text = beside?.email === shown.email ? (beside.name ?? '') : said;
  return each([{ ...shown, name: named || shown.name || text || title }]);
}

function partOf(element: Element, selector: string | undefined): string {
  const found = selector && first(element, selector);
  return found ? words(found) : '';
}
