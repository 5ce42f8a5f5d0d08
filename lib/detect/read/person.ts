// Turns an element of a mail header into the person it stands for.
import type { SightedPerson } from '../../model/sighting';
import {
  type Address,
  addressesIn,
  addressIn,
  emailOf,
  emailOfLink,
  isList,
  isMixed,
  isNoReply,
  readable,
} from './address';
import { attribute, first, parent, value, words } from './dom';
import { cleanName } from './name';

/** Where inside an element the two parts stand, for pages that keep them apart. */
export interface Parts {
  name?: string;
  email?: string;
}

type Flag = NonNullable<SightedPerson['flags']>[number];

/** The person behind an address and a display name as found; undefined when neither says anything. */
export function person(found: Partial<Address>): SightedPerson | undefined {
  const { email = '', name: raw = '' } = found;
  // A display name that holds an address is the oldest trick there is; it is never shown and never counts.
  const posing = /\S[@＠]\S/.test(raw);
  const name = posing ? undefined : cleanName(raw.replace(/^(["'])(.*)\1$/, '$2').replace(/\\(?=")/g, ''));
  if (!email && !name) return undefined;
  const flags: Flag[] = [];
  if (email && isNoReply(email)) flags.push('no-reply');
  if (email && isList(email, name)) flags.push('mailing-list');
  if (posing && emailOf(raw.replace(/^["']|["']$/g, '')) !== email) flags.push('name-is-an-address');
  if (isMixed(raw) || isMixed(readable(email))) flags.push('mixed-script');
  return {
    ...(name && { name }),
    handles: email ? [{ channel: 'email', value: email }] : [],
    ...(flags.length > 0 && { flags }),
  };
}

export const emailOfPerson = (seen: SightedPerson) => seen.handles.find((handle) => handle.channel === 'email')?.value;

/** Attributes that hold an address, in order of how long pages have kept them; with a name where they hold that too. */
function spelledOut(element: Element, said: string): Partial<Address> | undefined {
  for (const name of ['email', 'data-hovercard-id', 'data-email', 'data-address', 'jid']) {
    const email = emailOf(attribute(element, name));
    if (email) return { email, name: attribute(element, 'name') || attribute(element, 'data-name') };
  }
  const link = emailOfLink(attribute(element, 'href'));
  if (link) return { email: link };
  // Labels carry a localised word before the name ("Von: …"), so only their address is taken. A label may stand on the
  // element around, where that holds nothing else.
  const around = parent(element);
  const labels = [element, ...(around && words(around) === said ? [around] : [])].map((each) =>
    attribute(each, 'aria-label'),
  );
  const email = [attribute(element, 'title'), ...labels].map((line) => addressIn(line)?.email).find((found) => found);
  return email ? { email } : undefined;
}

/** Everybody an element names: a chip or a link is one person, a field or a line of text may hold many. */
export function peopleAt(element: Element, parts: Parts = {}): SightedPerson[] {
  const typed = value(element);
  if (typed) return addressesIn(typed).flatMap((found) => person(found) ?? []);
  const said = words(element);
  const inside = partOf(element, parts.email);
  const named = partOf(element, parts.name);
  const shown = inside ? addressIn(inside) : spelledOut(element, said);
  // Two parts that name different people do not belong together.
  if (inside && named && shown?.name && shown.name !== named) return one({ name: named });
  if (!shown) {
    const listed = addressesIn(said);
    if (listed.length > 1 && !named) return listed.flatMap((found) => one(found));
    return one({ ...(listed[0] ?? (/[@＠]/.test(said) ? {} : { name: said })), ...(named && { name: named }) });
  }
  const beside = addressIn(said);
  return one({
    ...shown,
    name: named || shown.name || (beside?.email === shown.email ? beside?.name : said) || titled(element),
  });
}

const one = ({ email, name }: { email?: string | undefined; name?: string | undefined }): SightedPerson[] =>
  [person({ ...(email && { email }), ...(name && { name }) }) ?? []].flat();

const titled = (element: Element) => addressIn(attribute(element, 'title'))?.name;

function partOf(element: Element, selector: string | undefined): string {
  const found = selector && first(element, selector);
  return found ? words(found) : '';
}
