// The addresses of a person in the maps of a Card, each with whose it is and where it came from.
import { type Handle, linkOf } from '@/lib/model/person/handle';
import { ownerOfHandle } from '@/lib/model/whose/ownership';
import { isObject, type Json, type KeptItem, marksOf, objectAt, own, type Place, textAt } from './dialect';

const PLACES: ReadonlySet<string> = new Set<Place>(['emails', 'phones', 'onlineServices', 'links', 'addresses']);
const CONTEXT = { personal: { private: true }, employer: { work: true } } as const;

interface Placed {
  place: Place;
  /** First part of the keys in its map. */
  prefix: string;
  type: string;
  value: Json;
}

const service = (value: Json): Placed => ({
  place: 'onlineServices',
  prefix: 's',
  type: 'OnlineService',
  value,
});

/** Null for what has no place of its own in a Card. `said`: a number as a foreign Card wrote it. */
function placeOf(handle: Handle, said?: unknown): Placed | null {
  const { channel, value } = handle;
  switch (channel) {
    case 'email':
      return { place: 'emails', prefix: 'e', type: 'EmailAddress', value: { address: value } };
    case 'phone':
      return { place: 'phones', prefix: 'p', type: 'Phone', value: { number: said === `tel:${value}` ? said : value } };
    case 'postal':
      return { place: 'addresses', prefix: 'a', type: 'Address', value: { full: value } };
    case 'url':
      return URL.canParse(value) ? { place: 'links', prefix: 'l', type: 'Link', value: { uri: value } } : null;
    case 'linkedin': {
      const uri = linkOf(handle);
      return service({ service: 'LinkedIn', user: value, ...(uri && { uri }) });
    }
    case 'linkedin-member':
    case 'sales-navigator':
      return service({ service: 'LinkedIn', user: value, [own('channel')]: channel });
    case 'messaging':
      return service(URL.canParse(value) ? { uri: value } : { user: value });
    case 'other':
      return null;
  }
}

const marks = (handle: Handle): Json => ({
  [own('owner')]: handle.owner,
  ...(handle.deadOn && { [own('deadOn')]: handle.deadOn }),
  ...(handle.employment && { [own('employment')]: handle.employment }),
  ...marksOf(handle.provenance, ownerOfHandle(handle)),
});

/** A key that is not in the map yet. */
export function freeKey(map: Json, prefix: string): string {
  let n = Object.keys(map).length + 1;
  while (Object.hasOwn(map, `${prefix}${n}`)) n += 1;
  return `${prefix}${n}`;
}

const keptOf = ({ extra }: Handle): KeptItem | undefined => {
  const kept = objectAt(extra, 'jscontact');
  return PLACES.has(textAt(kept, 'place')) && isObject(kept.rest) ? (kept as unknown as KeptItem) : undefined;
};

export const isFromCard = (handle: Handle): boolean => keptOf(handle) !== undefined;

function put(card: Json, place: string, id: string, prefix: string, item: Json): void {
  const map = objectAt(card, place);
  const key = id && !Object.hasOwn(map, id) ? id : freeKey(map, prefix);
  card[place] = { ...map, [key]: item };
}

/** Under the key a foreign Card had for it, with what it said beside the address. */
function putHandle(card: Json, handle: Handle, { place, prefix, type, value }: Placed, kept?: KeptItem): void {
  const known = kept?.place === place ? kept : undefined;
  const also = known?.rest ?? {};
  const contexts = { ...objectAt(also, 'contexts'), ...(handle.owner !== 'unknown' && CONTEXT[handle.owner]) };
  const context = Object.keys(contexts).length > 0 ? { contexts } : {};
  // RFC 9553 knows no label of an address on a letter (2.5.1).
  const label = handle.label ? { [place === 'addresses' ? own('label') : 'label']: handle.label } : {};
  const item = { '@type': type, ...also, ...context, ...value, ...label, ...marks(handle) };
  put(card, place, known?.id ?? '', prefix, item);
  for (const again of kept?.also ?? []) put(card, again.place, again.id, prefix, again.item);
}

/** Adds them to the maps of the card. `foreign`: with what other programs said of them. */
export function writeAddresses(card: Json, handles: readonly Handle[], foreign: boolean): void {
  const others: Json[] = [];
  for (const handle of handles) {
    const kept = foreign ? keptOf(handle) : undefined;
    const placed = placeOf(handle, kept?.rest.number);
    if (placed) putHandle(card, handle, placed, kept);
    else
      others.push({
        channel: handle.channel,
        value: handle.value,
        ...(handle.label && { label: handle.label }),
        ...marks(handle),
      });
  }
  if (others.length > 0) card[own('handles')] = others;
}
