// The organisations of a Card as ORG, and the titles that belong to them, there and back.
import { isObject, type Json, objectAt, textAt } from '@/lib/formats/jscontact/dialect';
import { add, addRest, type Draft } from './draft';
import { keep, type Reading, ungrouped } from './items';
import { mannerIn, mannerOf } from './manner';
import { type Property, property, structure, structured } from './property';

const unitsOf = (item: Json): Json[] => (Array.isArray(item.units) ? item.units.filter(isObject) : []);
const arePlain = (units: readonly Json[]): boolean =>
  units.every(
    (unit) =>
      textAt(unit, 'name') !== '' && Object.keys(unit).every((key) => ['@type', 'name', 'sortAs'].includes(key)),
  );

/** A group for each organisation that a title belongs to. */
export function groupsOf(draft: Draft, card: Json): Map<string, string> {
  const groups = new Map<string, string>();
  const organizations = objectAt(card, 'organizations');
  for (const title of Object.values(objectAt(card, 'titles'))) {
    const of = isObject(title) ? textAt(title, 'organizationId') : '';
    if (of && Object.hasOwn(organizations, of) && !groups.has(of)) groups.set(of, draft.group());
  }
  return groups;
}

export function writeOrganizations(draft: Draft, card: Json, groups: ReadonlyMap<string, string>): void {
  for (const [id, item] of Object.entries(objectAt(card, 'organizations'))) {
    if (!isObject(item)) continue;
    const { params, said } = mannerOf(item, id);
    const units = unitsOf(item);
    const plain = arePlain(units);
    const sorting = [item, ...units].map((part) => textAt(part, 'sortAs'));
    if (plain && sorting.some(Boolean) && sorting.every((part) => !part.includes(','))) {
      params.set('SORT-AS', [sorting.join(',').replace(/,+$/, '')]);
      said.push('sortAs');
    }
    if (plain && (said.includes('sortAs') || !sorting.slice(1).some(Boolean))) said.push('units');
    const names = [textAt(item, 'name'), ...(plain ? units.map((unit) => textAt(unit, 'name')) : [])];
    const path = ['organizations', id];
    add(draft, path, property('ORG', structure(names.map((name) => [name])), params, groups.get(id)));
    addRest(draft, path, item, [...said.filter((name) => name !== 'label'), 'name']);
  }
}

/** By group, so that titles find theirs. */
export function readOrganizations(reading: Reading, properties: readonly Property[]): Map<string, string> {
  const groups = new Map<string, string>();
  for (const one of properties) {
    const [name = '', ...units] = structured(one.value).map((part) => part.join(','));
    const [sortAs, ...sorting] = (one.params.get('SORT-AS') ?? []).join(',').split(',');
    const item: Json = {
      ...(name && { name }),
      ...(units.length > 0 && {
        units: units.map((unit, i) => ({ name: unit, ...(sorting[i] && { sortAs: sorting[i] }) })),
      }),
      ...(sortAs && { sortAs }),
      ...mannerIn(one, false, ['SORT-AS']),
    };
    const id = keep(reading, 'organizations', one, item);
    if (one.group && !groups.has(one.group)) groups.set(one.group, id);
  }
  return groups;
}

/** Titles in the group of an organisation belong to it; the name of the group has said all it can. */
export function joinTitles({ card }: Reading, groups: ReadonlyMap<string, string>): void {
  const titles = objectAt(card, 'titles');
  const joined = new Set<string>();
  for (const [id, item] of Object.entries(titles)) {
    const group = textAt(objectAt(item, 'vCardParams'), 'group');
    const of = group ? groups.get(group) : undefined;
    if (!of || !isObject(item)) continue;
    titles[id] = ungrouped({ ...item, organizationId: of });
    joined.add(of);
  }
  const organizations = objectAt(card, 'organizations');
  for (const id of joined) organizations[id] = ungrouped(objectAt(organizations, id));
}
