// The addresses in a Card as handles; what else the Card says of each is kept beside them.

import * as z from 'zod/mini';
import type { Attribution } from '@/lib/formats/format';
import { Channel, Handle, keyOf, readHandle } from '@/lib/model/person/handle';
import { likelyOwner } from '@/lib/model/person/likely-owner';
import { Provenance } from '@/lib/model/whose/provenance';
import { fullAddress } from './components';
import { isObject, type Json, type KeptItem, objectAt, own, type Place, rest, textAt } from './dialect';

interface Found {
  channel: Channel;
  value: string;
  /** Properties that are in channel and value. */
  said: string[];
}

const isLinkedIn = (item: Json): boolean => /^linkedin$/i.test(textAt(item, 'service'));

function inService(item: Json): Found | null {
  const [uri, user] = [textAt(item, 'uri'), textAt(item, 'user')];
  const channel = Channel.safeParse(item[own('channel')]);
  if (channel.success && user) return { channel: channel.data, value: user, said: ['service', 'user'] };
  const profile = readHandle(uri);
  if (profile?.channel === 'linkedin')
    return {
      channel: 'linkedin',
      value: isLinkedIn(item) && user ? user : profile.value,
      said: ['service', 'uri', 'user'],
    };
  if (isLinkedIn(item) && user) return { channel: 'linkedin', value: user, said: ['service', 'uri', 'user'] };
  return user || uri ? { channel: 'messaging', value: user || uri, said: user ? ['user'] : ['uri'] } : null;
}

const READ: Record<Place, (item: Json) => Found | null> = {
  emails: (item) => ({ channel: 'email', value: textAt(item, 'address'), said: ['address'] }),
  phones: (item) => {
    const [, scheme, value = ''] = textAt(item, 'number').match(/^(tel:)?(.*)$/s) ?? [];
    return { channel: 'phone', value, said: scheme ? [] : ['number'] };
  },
  onlineServices: inService,
  links: (item) => {
    const profile = readHandle(textAt(item, 'uri'));
    return profile?.channel === 'linkedin'
      ? { ...profile, said: ['uri'] }
      : { channel: 'url', value: textAt(item, 'uri'), said: ['uri'] };
  },
  addresses: (item) => ({ channel: 'postal', value: fullAddress(item), said: item.full ? ['full'] : [] }),
};
export const PLACES = Object.keys(READ) as Place[];

/** A job title at an address is not known of foreign Cards; whose an address is shows in its context. */
function ownerIn(item: Json, { channel, value }: Pick<Found, 'channel' | 'value'>): Handle['owner'] {
  const said = Handle.shape.owner.safeParse(item[own('owner')]);
  if (said.success) return said.data;
  const { work, private: home } = objectAt(item, 'contexts');
  if (work !== home) return work ? 'employer' : 'personal';
  return channel === 'linkedin' ? likelyOwner(channel, value) : 'unknown';
}

export const Provenances = z.array(Provenance);

export const provenanceIn = (item: Json, from: Provenance): Provenance[] => {
  const known = Provenances.safeParse(item[own('provenance')]);
  return [...(known.success ? known.data : []), from];
};

/** A name somebody gave an address; one that is longer stays with what only other programs know. */
const MAX_LABEL = 60;
const isLabel = (label: unknown): label is string =>
  typeof label === 'string' && label.trim() !== '' && label.length <= MAX_LABEL;

const labelled = (label: unknown) => (isLabel(label) ? { label } : {});
const labelIn = (item: Json): unknown => item[own('label')] ?? item.label;

function handleOf(item: Json, found: Pick<Found, 'channel' | 'value'>, { clock, from }: Attribution): Handle | null {
  const { channel, value } = found;
  const [deadOn, employment] = [textAt(item, own('deadOn')), textAt(item, own('employment'))];
  const handle = Handle.safeParse({
    key: keyOf(channel, value),
    channel,
    value,
    owner: ownerIn(item, found),
    ...labelled(labelIn(item)),
    ...(deadOn && { deadOn }),
    ...(employment && { employment }),
    clock,
    provenance: provenanceIn(item, from),
  });
  return handle.success ? handle.data : null;
}

/** What stays of an item: its context too, but for the one that says whose the address is. */
function leftOf(item: Json, said: readonly string[], owner: Handle['owner']): Json {
  const context = owner === 'employer' ? 'work' : owner === 'personal' ? 'private' : '';
  const contexts = Object.entries(objectAt(item, 'contexts')).filter(([name]) => name !== context);
  const left = rest(item, 'contexts', ...said, ...(isLabel(labelIn(item)) ? ['label'] : []));
  return contexts.length > 0 ? { ...left, contexts: Object.fromEntries(contexts) } : left;
}

export interface Addresses {
  handles: Handle[];
  /** Maps with what holds no address. */
  left: Json;
  /** What could not be read: `phones.p1`. */
  unread: string[];
}

/** Keys as Rung gives them and nothing else said: that needs no second record. */
function remember(handle: Handle, kept: KeptItem): Handle {
  const plain = Object.keys(kept.rest).length === 0 && /^[epsla]\d+$/.test(kept.id) && !kept.also;
  return plain ? handle : { ...handle, extra: { jscontact: kept } };
}

export function readAddresses(card: Json, origin: Attribution): Addresses {
  const left: Json = {};
  const unread: string[] = [];
  const all = new Map<string, { handle: Handle; kept?: KeptItem }>();
  for (const place of PLACES)
    for (const [id, item] of Object.entries(objectAt(card, place))) {
      if (!isObject(item)) continue;
      const found = READ[place](item);
      const handle = found?.value.trim() ? handleOf(item, found, origin) : null;
      const known = handle && all.get(handle.key);
      if (known?.kept) known.kept.also = [...(known.kept.also ?? []), { place, id, item: rest(item) }];
      else if (handle && found)
        all.set(handle.key, { handle, kept: { place, id, rest: leftOf(item, found.said, handle.owner) } });
      else if (found?.value.trim()) unread.push(`${place}.${id}`);
      else left[place] = { ...objectAt(left, place), [id]: item };
    }
  for (const item of [card[own('handles')]].flat().filter(isObject)) {
    const channel = Channel.safeParse(item.channel);
    const handle = channel.success && handleOf(item, { channel: channel.data, value: textAt(item, 'value') }, origin);
    if (handle && !all.has(handle.key)) all.set(handle.key, { handle });
  }
  const handles = [...all.values()].map(({ handle, kept }) => (kept ? remember(handle, kept) : handle));
  return { handles, left, unread };
}
