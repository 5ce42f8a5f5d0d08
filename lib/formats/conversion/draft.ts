// A vCard while it is written: its properties, and whatever of the Card found no property.
import { isObject, type Json } from '@/lib/formats/jscontact/dialect';
import { escapeText } from '@/lib/formats/vcard/lines';
import { pointer } from './pointer';
import { type Params, type Property, property } from './property';

export interface Draft {
  /** Each with the object of the Card it says: `titles/t1`. */
  written: { of: string; property: Property }[];
  /** A name for properties that belong together. */
  group(): string;
  /** `ALTID` of an object that several properties say. */
  altId(path: readonly string[]): string;
}

export function newDraft(): Draft {
  let groups = 0;
  const alternatives = new Map<string, string>();
  return {
    written: [],
    group: () => `group${++groups}`,
    altId: (path) => {
      const of = pointer(path);
      const known = alternatives.get(of) ?? `${alternatives.size + 1}`;
      alternatives.set(of, known);
      return known;
    },
  };
}

export const add = (draft: Draft, path: readonly string[], ...properties: Property[]): void => {
  for (const one of properties) draft.written.push({ of: pointer(path), property: one });
};

/** As it is: what vCard has no property for (RFC 9555, 3.2.1). */
export const addAsJson = (draft: Draft, path: readonly string[], value: unknown): void =>
  add(draft, path, property('JSPROP', escapeText(JSON.stringify(value)), new Map([['JSPTR', [pointer(path)]]])));

/** What an object says beyond these properties. */
export function addRest(draft: Draft, path: readonly string[], item: Json, said: readonly string[]): void {
  for (const [name, value] of Object.entries(item))
    if (name !== '@type' && name !== 'vCardParams' && name !== 'vCardName' && !said.includes(name))
      addAsJson(draft, [...path, name], value);
}

/** Parameters a vCard had that mean nothing to JSContact. */
export function foreignParams({ vCardParams }: Json): Params {
  const params: Params = new Map();
  if (isObject(vCardParams))
    for (const [name, value] of Object.entries(vCardParams))
      if (name !== 'group') params.set(name.toUpperCase(), [value].flat().map(String));
  return params;
}

export const foreignGroup = ({ vCardParams }: Json): string | undefined =>
  isObject(vCardParams) && typeof vCardParams.group === 'string' ? vCardParams.group : undefined;
