// Turns an element of a mail header into the person it stands for.
import type { SightedPerson } from '../../model/sighting';
import { type Address, addressOf, addressOfLink, isList, isMixed, isNoReply } from './address';
import { all, attribute, first, matches, parent, value, words } from './dom';
import { displayName, mailboxesIn, mailboxIn } from './mailbox';
import { cleanName, LONGEST_TEXT } from './name';

/** Where inside an element the two parts stand, for pages that keep them apart. */
export interface Parts {
  name?: string;
  email?: string;
  /** Elements in which a display name stands and never an address, whatever it looks like. */
  nameOnly?: string;
}

/** An address inside a name, also with "(at)" for the sign, and the brackets or the dash around it. */
const IMITATION =
  /[\s,]*(?:[-–—|]\s*)?["'([<{]*([\p{L}\p{N}._%+-]+)\s?(?:[@＠﹫]|[([{]at[)\]}])\s?([\p{L}\p{N}.-]*[\p{L}\p{N}])["')\]>}]*/giu;

/** The person behind an address and a display name as found; undefined when neither says anything. */
export function person({ email = '', name: raw = '', mixed, onBehalf }: Partial<Address>): SightedPerson | undefined {
  const { name, imitates } = nameBeside(raw.slice(0, LONGEST_TEXT), email);
  if (!email && !name) return undefined;
  const flags: SightedPerson['flags'] = [];
  if (isNoReply(email)) flags.push('no-reply');
  if (isList(email, name)) flags.push('mailing-list');
  if (onBehalf) flags.push('on-behalf');
  if (imitates) flags.push('name-is-an-address');
  if (mixed || isMixed(raw)) flags.push('mixed-script');
  return {
    ...(name && { name }),
    handles: email ? [{ channel: 'email', value: email }] : [],
    ...(flags.length > 0 && { flags }),
  };
}

/**
 * A display name that holds an address is the oldest trick there is: nothing of it is shown, unless the address is the
 * person's own, or repeats it as forwarding services do ("ann(at)x.example" <ann.at.x+k3@alias.example>).
 */
function nameBeside(raw: string, email: string): { name?: string | undefined; imitates?: boolean } {
  const inside = [...raw.matchAll(IMITATION)];
  if (inside.length === 0) return { name: cleanName(raw) };
  const [local = ''] = email.split('@');
  const own = inside.every(([, user = '', host = '']) => {
    const repeats = [user, host.split('.')[0] ?? ''].every((part) => part && local.includes(part.toLowerCase()));
    return repeats || addressOf(`${user}@${host}`)?.email === email;
  });
  return own ? { name: cleanName(raw.replace(IMITATION, ' ')) } : { imitates: true };
}

export const emailOfPerson = (seen: SightedPerson) => seen.handles.find((handle) => handle.channel === 'email')?.value;

const keyOf = (seen: SightedPerson) => seen.handles[0]?.value ?? `${seen.name}`;

export const isSame = (one: SightedPerson, other: SightedPerson) => keyOf(one) === keyOf(other);

/** Each person once, at the first place, with the first name found; at most 20 (the cap of a sighting). */
export function distinct(people: SightedPerson[]): SightedPerson[] {
  const known = new Map<string, SightedPerson>();
  for (const seen of people) {
    const before = known.get(keyOf(seen));
    if (!before?.name) known.set(keyOf(seen), { ...before, ...seen });
  }
  return [...known.values()].slice(0, 20);
}

/** Attributes that hold an address, in order of how long pages have kept them; with a name where they hold that too. */
function spelledOut(element: Element, said: string): Address | undefined {
  for (const key of ['email', 'data-hovercard-id', 'data-email', 'data-address', 'jid']) {
    const address = addressOf(attribute(element, key));
    if (address) return { ...address, name: attribute(element, 'name') || attribute(element, 'data-name') };
  }
  // A label may stand on the element around, where that holds nothing else.
  const around = parent(element);
  const labels = [attribute(element, 'title'), attribute(element, 'aria-label')];
  if (around && words(around) === said) labels.push(attribute(around, 'aria-label'));
  const label = addressOfLink(attribute(element, 'href')) ?? labels.map(mailboxIn).find(Boolean);
  // Labels carry words before the name ("Details of …"), so only their address is taken.
  return label && (label.onBehalf ? label : { ...label, name: '' });
}

/** Everybody a line of text names by an address. */
export const peopleIn = (line: string): SightedPerson[] => mailboxesIn(line).flatMap((one) => person(one) ?? []);

/** Everybody an element names: a chip or a link is one person, a field or a line of text may hold many. */
export function peopleAt(element: Element, parts: Parts = {}): SightedPerson[] {
  const each = (found: Partial<Address>[]) => found.flatMap((one) => person(one) ?? []);
  const typed = value(element);
  if (typed) return each(mailboxesIn(typed));
  const said = words(element);
  if (parts.nameOnly && matches(element, parts.nameOnly)) return each([displayName(said)]);
  const [name, inside] = [partOf(element, parts.name), partOf(element, parts.email)];
  const mark = inside ? mailboxIn(inside) : spelledOut(element, said);
  // Two parts that name different people do not belong together.
  if (inside && name && mark?.name && mark.name !== name) return each([{ name }]);
  const listed = mailboxesIn(said);
  const shown = mark ?? (listed.length === 1 ? listed[0] : undefined);
  if (!shown)
    return each(listed[0] && !name ? listed : [/[<>:;]/.test(said) && !name ? {} : displayName(name || said)]);
  const text = listed.find(({ email }) => email === shown.email)?.name ?? textBeside(element, said, shown.email, !mark);
  const title = mailboxIn(attribute(element, 'title'))?.name;
  return each([{ ...shown, name: name || shown.name || text || title || '' }]);
}

/** The text beside the address; where nothing else says whose it is, only if the page keeps the two in elements apart. */
function textBeside(element: Element, said: string, email: string, strict: boolean): string | undefined {
  if (!said.includes('@')) return displayName(said).name;
  const apart = all(element, '*', 20).find((each) => addressOf(words(each))?.email === email);
  return apart ? said.replace(words(apart), ' ') : strict ? undefined : said;
}

function partOf(element: Element, selector: string | undefined): string {
  const found = selector && first(element, selector);
  return found ? words(found) : '';
}
