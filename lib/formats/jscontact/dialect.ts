// What Rung says in a Card beyond RFC 9553: its own names, and where what others wrote waits to be written again.
import type { Contact } from '@/lib/model/person/contact';
import type { Owned } from '@/lib/model/whose/ownership';
import type { Provenance } from '@/lib/model/whose/provenance';

export type Json = Record<string, unknown>;

/** Who wrote it. */
export const PROD_ID = 'Rung';

/** Nobody else can ever own this name (RFC 2606). */
export const PREFIX = 'rung.example:';
export type Own =
  | 'deadOn'
  | 'employment'
  | 'employments'
  | 'entry'
  | 'fields'
  | 'handles'
  | 'owner'
  | 'ownership'
  | 'channel'
  | 'label'
  | 'provenance'
  | 'stage'
  | 'standIn'
  | 'tags';
export const own = (name: Own): string => `${PREFIX}${name}`;

/** Keys that would reach an object's prototype; no reader may be given them. */
export const RESERVED: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype', '']);

export const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
export const objectAt = (value: unknown, key: string): Json =>
  isObject(value) && Object.hasOwn(value, key) && isObject(value[key]) ? value[key] : {};
export const textAt = (value: Json, key: string): string => (typeof value[key] === 'string' ? value[key] : '');

/** Where a value came from and whose it most likely is. */
export const marksOf = (provenance: readonly Provenance[], { is, code }: Owned): Json =>
  provenance.length > 0
    ? { [own('provenance')]: provenance, [own('ownership')]: { is, why: code } }
    : { [own('ownership')]: { is, why: code } };

/** The object without these properties, and without what Rung itself says in it. */
export const rest = (value: Json, ...names: string[]): Json =>
  Object.fromEntries(
    Object.entries(value).filter(([name]) => name !== '@type' && !names.includes(name) && !name.startsWith(PREFIX)),
  );

/** The maps of a Card in which an address of a person can stand. */
export type Place = 'emails' | 'phones' | 'onlineServices' | 'links' | 'addresses';

/**
 * `handle.extra.jscontact`: what else a foreign Card said of the address. It stands on the handle, so that it leaves the
 * notebook only together with the address.
 */
export interface KeptItem {
  place: Place;
  id: string;
  rest: Json;
  /** The same address again, as it was written. */
  also?: { place: Place; id: string; item: Json }[];
}

/** `contact.extra.jscontact`: whatever of a foreign Card has no place in a contact. */
export interface Kept {
  /** Properties of the Card itself. */
  card?: Json | undefined;
  /** Of the name: its parts and the rest, true for as long as the name reads like this. */
  name?: { full: string; rest: Json } | undefined;
  /** The one organisation and title that the contact has, by their keys among all of the Card. */
  work?: { organization?: string; title?: string; organizations?: Json; titles?: Json } | undefined;
}

/** Read with care: a file brought it. */
export const keptOf = ({ extra }: Contact): Kept => objectAt(extra, 'jscontact');
