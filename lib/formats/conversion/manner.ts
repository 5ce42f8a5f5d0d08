// What most objects of a Card have in common: contexts, preference, label, and how parameters say it (RFC 9555, 2.4).
import { isObject, type Json } from '@/lib/formats/jscontact/dialect';
import { foreignParams } from './draft';
import { type Params, type Property, param } from './property';

const CONTEXTS: Record<string, string> = { private: 'home', work: 'work', billing: 'billing', delivery: 'delivery' };
const FEATURES: Record<string, string> = {
  ...{ voice: 'voice', text: 'text', video: 'video', fax: 'fax', mobile: 'cell', pager: 'pager' },
  ...{ textphone: 'textphone', 'main-number': 'main-number' },
};
const turned = (table: Record<string, string>) =>
  new Map(Object.entries(table).map(([name, type]) => [type, name] as const));
const TYPES = { contexts: turned(CONTEXTS), features: turned(FEATURES) };

/** The types that say a set; null where one of it has no type. */
function typesOf(set: unknown, table: Record<string, string>): string[] | null {
  if (!isObject(set)) return [];
  const types = Object.keys(set).map((name) => (Object.hasOwn(table, name) ? table[name] : undefined));
  return types.length > 0 && types.every((type) => type !== undefined) ? types : null;
}

const NUMBERS: readonly [name: string, key: string][] = [
  ['pref', 'PREF'],
  ['listAs', 'INDEX'],
];

/** Parameters for an item, and which of its properties they say. The label is said by another property of its group. */
export function mannerOf(item: Json, id: string): { params: Params; said: string[] } {
  const params: Params = new Map(id ? [['PROP-ID', [id]]] : []);
  for (const [name, values] of foreignParams(item)) params.set(name, values);
  const said = ['label'];
  const [contexts, features] = [typesOf(item.contexts, CONTEXTS), typesOf(item.features, FEATURES)];
  if (contexts) said.push('contexts');
  if (features) said.push('features');
  const types = [...(contexts ?? []), ...(features ?? [])];
  if (types.length > 0) params.set('TYPE', types);
  for (const [name, key] of NUMBERS)
    if (typeof item[name] === 'number') {
      params.set(key, [String(item[name])]);
      said.push(name);
    }
  if (typeof item.mediaType === 'string') {
    params.set('MEDIATYPE', [item.mediaType]);
    said.push('mediaType');
  }
  return { params, said };
}

/** Of the types of a property those that belong to a set, and the others. */
function setIn(types: readonly string[], table: ReadonlyMap<string, string>): { set: Json; others: string[] } {
  const known = types.flatMap((type) => table.get(type.toLowerCase()) ?? []);
  const others = types.filter((type) => !table.has(type.toLowerCase()));
  return { set: Object.fromEntries(known.map((name) => [name, true])), others };
}

const MEANT: ReadonlySet<string> = new Set(['PROP-ID', 'TYPE', 'PREF', 'INDEX', 'MEDIATYPE', 'VALUE', 'ALTID']);

/** What the parameters say of an item. `meant`: further parameters that are read elsewhere. */
export function mannerIn(one: Property, features: boolean, meant: readonly string[] = []): Json {
  const types = (one.params.get('TYPE') ?? []).flatMap((type) => type.split(','));
  const { set: contexts, others } = setIn(types, TYPES.contexts);
  const { set, others: unknown } = features ? setIn(others, TYPES.features) : { set: {}, others };
  const item: Json = {};
  if (Object.keys(contexts).length > 0) item.contexts = contexts;
  if (Object.keys(set).length > 0) item.features = set;
  for (const [name, key] of NUMBERS) {
    const number = Number(param(one, key));
    if (Number.isInteger(number) && number >= 1 && number <= 100) item[name] = number;
  }
  const mediaType = param(one, 'MEDIATYPE');
  if (mediaType) item.mediaType = mediaType;
  const left = paramsLeft(one, [...MEANT, ...meant]);
  if (unknown.length > 0) left.type = unknown.length > 1 ? unknown : unknown[0];
  if (one.group) left.group = one.group;
  return Object.keys(left).length > 0 ? { ...item, vCardParams: left } : item;
}

/** Parameters that mean nothing to JSContact, as jCard writes them. */
export const paramsLeft = ({ params }: Property, meant: readonly string[]): Json =>
  Object.fromEntries(
    [...params]
      .filter(([key]) => !meant.includes(key))
      .map(([key, values]) => [
        key.toLowerCase(),
        key === 'PREF' && /^\d+$/.test(values[0] ?? '')
          ? Number(values[0])
          : values.length > 1
            ? values
            : (values[0] ?? ''),
      ]),
  );
