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
import { attribute, first, text, value } from './dom';
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

/** Attributes that hold an address, in order of how long pages have kept them. */
function spelledOut(element: Element): Address | undefined {
  for (const name of ['email', 'data-hovercard-id', 'data-email', 'data-address', 'jid']) {
    const email = emailOf(attribute(element, name));
    if (email) return { email, name: attribute(element, 'name') || attribute(element, 'data-name') };
  }
  const link = emailOfLink(attribute(element, 'href'));
  if (link) return { email: link };
  const titled = addressIn(attribute(element, 'title'));
  if (titled) return titled;
  // Labels carry a localised word before the name ("Von: …"), so only their address is taken.
  const labelled = addressIn(attribute(element, 'aria-label'));
  return labelled && { email: labelled.email };
}

/** Everybody an element names: a chip or a link is one person, a field or a line of text may hold many. */
export function peopleAt(element: Element, parts: Parts = {}): SightedPerson[] {
  const typed = value(element);
  if (typed) return addressesIn(typed).flatMap((found) => person(found) ?? []);
  const said = text(element);
  const inside = parts.email && emailOf(text(first(element, parts.email)));
  const named = parts.name && text(first(element, parts.name));
  const shown = inside ? { email: inside } : spelledOut(element);
  if (!shown) {
    const listed = addressesIn(said);
    if (listed.length > 1) return listed.flatMap((found) => person(found) ?? []);
    const found = listed[0] ?? (/[@＠]/.test(said) ? {} : { name: said });
    return [person(named ? { ...found, name: named } : found) ?? []].flat();
  }
  const beside = addressIn(said);
  const name = named || shown.name || (beside?.email === shown.email ? beside.name : said);
  return [person(name ? { ...shown, name } : shown) ?? []].flat();
}
