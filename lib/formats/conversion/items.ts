// Objects in the maps of a Card that are one property each, there and back.
import { isObject, type Json, objectAt, RESERVED } from '@/lib/formats/jscontact/dialect';
import { escapeText, splitAt } from '@/lib/formats/vcard/lines';
import { add, addAsJson, addRest, type Draft, foreignGroup } from './draft';
import { mannerIn, mannerOf } from './manner';
import { isUri, type Params, type Property, param, property, text } from './property';
import { levelMeant, levelSaid, PLACES, ROWS, type Row } from './table';

const ID = /^[A-Za-z0-9_-]{1,255}$/;

/** What is read together: the Card so far, and the labels of groups. */
export interface Reading {
  card: Json;
  labels: ReadonlyMap<string, string>;
  /** Groups whose label was used. */
  used: Set<string>;
}

/** Puts it under the key its property names, or a new one. */
export function keep({ card }: Reading, place: string, one: Property, item: Json): string {
  const map = objectAt(card, place);
  const said = param(one, 'PROP-ID') ?? '';
  let n = Object.keys(map).length + 1;
  while (Object.hasOwn(map, `k${n}`)) n += 1;
  const id = ID.test(said) && !RESERVED.has(said) && !Object.hasOwn(map, said) ? said : `k${n}`;
  card[place] = { ...map, [id]: item };
  return id;
}

/** The label that stands beside it in its group. */
export function labelled(reading: Reading, one: Property, item: Json): Json {
  const label = one.group === undefined ? undefined : reading.labels.get(one.group);
  if (label === undefined) return item;
  reading.used.add(one.group ?? '');
  return ungrouped({ ...item, label });
}

/** Without the name of a group that said nothing but what belongs together. */
export function ungrouped(item: Json): Json {
  const { vCardParams, ...others } = item;
  if (!isObject(vCardParams)) return item;
  const { group: _, ...params } = vCardParams;
  return Object.keys(params).length > 0 ? { ...others, vCardParams: params } : others;
}

/** Adds a property and, in its group, the label of its item. */
export function addLabelled(draft: Draft, path: readonly string[], item: Json, one: Property): void {
  const label = typeof item.label === 'string' ? item.label : undefined;
  const group = one.group ?? foreignGroup(item) ?? (label === undefined ? undefined : draft.group());
  add(draft, path, group ? { ...one, group } : one);
  if (label !== undefined) add(draft, path, property('X-ABLABEL', escapeText(label), new Map(), group));
}

export function textOf(value: string, type: Row['type'], params: Params): string {
  if (type === 'uri') return value;
  if (type === 'text' || !isUri(value)) return escapeText(value);
  params.set('VALUE', ['uri']);
  return value;
}

const canSay = (value: unknown, { type }: Row): boolean =>
  typeof value === 'string' && (type !== 'uri' || isUri(value));

function rowOf(place: string, item: Json): Row | undefined {
  const rows = ROWS.filter((row) => row.place === place);
  return rows.find(({ kind, isDefault }) => kind === item.kind || (isDefault && item.kind === undefined));
}

function writeItem(draft: Draft, row: Row, id: string, item: Json, group: string | undefined): void {
  const path = [row.place, id];
  const { params, said } = mannerOf(item, id);
  for (const [name, key] of row.params ?? [])
    if (typeof item[name] === 'string') {
      params.set(key, [levelSaid(item[name], row)]);
      said.push(name);
    }
  const value = textOf(String(item[row.value]), row.type, params);
  addLabelled(draft, path, item, property(row.name, value, params, group));
  addRest(draft, path, item, [...said, row.value, 'kind', ...(group ? ['organizationId'] : [])]);
}

/** `groups`: of organisations that titles belong to. */
export function writeItems(draft: Draft, card: Json, groups: ReadonlyMap<string, string>): void {
  for (const place of PLACES)
    for (const [id, item] of Object.entries(objectAt(card, place))) {
      const row = isObject(item) ? rowOf(place, item) : undefined;
      if (isObject(item) && row && canSay(item[row.value], row))
        writeItem(draft, row, id, item, groups.get(String(item.organizationId)));
      else addAsJson(draft, [place, id], item);
    }
}

/** False where no row is about this property. */
export function readItem(reading: Reading, one: Property): boolean {
  const row = ROWS.find(({ name }) => name === one.name);
  if (!row) return false;
  const values = row.list ? splitAt(',', one.value) : [one.value];
  for (const value of values) readValue(reading, row, { ...one, value });
  return true;
}

function readValue(reading: Reading, row: Row, one: Property): void {
  const item: Json = {
    ...(row.kind && { kind: row.kind }),
    [row.value]:
      row.type === 'text' || (row.type === 'either' && param(one, 'VALUE')?.toLowerCase() !== 'uri')
        ? text(one)
        : one.value,
    ...mannerIn(
      one,
      row.place === 'phones',
      (row.params ?? []).map(([, key]) => key),
    ),
  };
  for (const [name, key] of row.params ?? []) {
    const said = param(one, key);
    if (said) item[name] = levelMeant(said);
  }
  keep(reading, row.place, one, labelled(reading, one, item));
}
