// The name of a Card as FN and N, there and back: parts, their order, how they sound and how they sort.
import { type Component, componentsOf, fullName } from '@/lib/formats/jscontact/components';
import { isObject, type Json, objectAt } from '@/lib/formats/jscontact/dialect';
import { escapeText } from '@/lib/formats/vcard/lines';
import { fits, inOrder, inPlace, jsComps, type Layout, NAME, valuesOf } from './components';
import { add, addRest, type Draft, foreignParams } from './draft';
import type { Reading } from './items';
import { paramsLeft } from './manner';
import { type Params, type Property, param, property, structure, structured, text } from './property';

/** Parts that say nothing but kind, value and sound, all of a kind that has a position. */
export const arePlain = ({ components }: Json, layout: Layout): boolean =>
  Array.isArray(components) &&
  components.length > 0 &&
  components.every(
    (part) =>
      isObject(part) &&
      part.value !== '' &&
      Object.keys(part).every((key) => ['@type', 'kind', 'value', 'phonetic'].includes(key)),
  ) &&
  fits(componentsOf({ components }), layout);

/** `PHONETIC`, `SCRIPT`: how a second property says the parts as they sound; null where nothing says so. */
export function soundOf(whole: Json, components: readonly Component[]): { params: Params; said: string[] } | null {
  const { phoneticSystem: system, phoneticScript: script } = whole;
  const sounds = components.some(({ phonetic }) => phonetic !== undefined);
  if (!sounds || (typeof system !== 'string' && typeof script !== 'string')) return null;
  const params: Params = new Map([['PHONETIC', [typeof system === 'string' ? system : 'script']]]);
  if (typeof script === 'string') params.set('SCRIPT', [script]);
  return { params, said: ['phoneticSystem', 'phoneticScript'] };
}

/** All parts of it, and how it sounds as a second property of the same `ALTID`. */
export function addParts(draft: Draft, path: readonly string[], whole: Json, layout: Layout, one: Property): string[] {
  const components = componentsOf(whole);
  const { isOrdered, defaultSeparator } = whole;
  const said = ['components', 'isOrdered', ...(isOrdered ? ['defaultSeparator'] : [])];
  if (isOrdered) one.params.set('JSCOMPS', [jsComps(components, layout, defaultSeparator)]);
  const sound = soundOf(whole, components);
  if (sound) one.params.set('ALTID', [draft.altId(path)]);
  add(draft, path, { ...one, value: structure(valuesOf(components, layout)) });
  if (!sound) return said;
  const id = one.params.get('PROP-ID');
  const params: Params = new Map([
    ...sound.params,
    ['ALTID', [draft.altId(path)]],
    ...(id ? [['PROP-ID', id] as const] : []),
  ]);
  const value = structure(valuesOf(components, layout, ({ phonetic = '' }) => phonetic));
  add(draft, path, property(one.name, value, params));
  return [...said, ...sound.said];
}

const SORTED = ['surname', 'given', 'given2', 'title', 'credential'];

/** How it sorts, part by part; null where it cannot be said in one list. */
function sortingOf({ sortAs }: Json): string | null {
  if (!isObject(sortAs)) return null;
  const parts = SORTED.map((kind) => sortAs[kind] ?? '');
  const known = Object.keys(sortAs).every((kind) => SORTED.includes(kind));
  return known && parts.every((part) => typeof part === 'string' && !/[,"]/.test(part))
    ? parts.join(',').replace(/,+$/, '')
    : null;
}

export function writeName(draft: Draft, card: Json): void {
  const name = objectAt(card, 'name');
  const said = ['full'];
  const hasFull = typeof name.full === 'string';
  add(
    draft,
    ['name'],
    property('FN', escapeText(fullName(name)), hasFull ? foreignParams(name) : new Map([['DERIVED', ['TRUE']]])),
  );
  if (arePlain(name, NAME)) {
    const params = hasFull ? new Map() : foreignParams(name);
    const sorting = sortingOf(name);
    if (sorting) {
      params.set('SORT-AS', [sorting]);
      said.push('sortAs');
    }
    said.push(...addParts(draft, ['name'], name, NAME, property('N', '', params)));
  }
  addRest(draft, ['name'], name, said);
}

/** The parts of a structured value, in their order where it says one. */
export function partsIn(one: Property, layout: Layout): Json {
  const values = structured(one.value);
  const order = param(one, 'JSCOMPS');
  const ordered = order === undefined ? null : inOrder(values, layout, order);
  if (ordered) return { ...ordered, isOrdered: true };
  const components = inPlace(values, layout);
  return components.length > 0 ? { components } : {};
}

/** In which way a property says how something sounds. */
function soundIn(one: Property): Json {
  const [system, script] = [param(one, 'PHONETIC')?.toLowerCase(), param(one, 'SCRIPT')];
  return {
    ...(system && system !== 'script' && { phoneticSystem: system }),
    ...(script && { phoneticScript: script }),
  };
}

/** The same with how its parts sound, from a property whose values stand at the same positions. */
export function withSound(whole: Json, one: Property | undefined, base: Property, layout: Layout): Json {
  if (!one) return whole;
  const [sounds, values] = [structured(one.value), structured(base.value)];
  const taken = new Map<number, number>();
  const components = componentsOf(whole).map((part) => {
    const at = layout.kinds.indexOf(part.kind);
    if (at < 0) return part;
    const nth = taken.get(at) ?? 0;
    taken.set(at, nth + 1);
    const phonetic = sounds[at]?.[nth];
    return phonetic && values[at]?.[nth] === part.value ? { ...part, phonetic } : part;
  });
  return { ...whole, components, ...soundIn(one) };
}

const MEANT = ['SORT-AS', 'JSCOMPS', 'PHONETIC', 'SCRIPT', 'ALTID', 'DERIVED', 'VALUE', 'PROP-ID'];

function withParams(name: Json, one: Property): Json {
  const left = paramsLeft(one, MEANT);
  return Object.keys(left).length > 0 ? { ...name, vCardParams: { ...objectAt(name, 'vCardParams'), ...left } } : name;
}

/** What it did not need comes back. */
export function readName({ card }: Reading, properties: readonly Property[]): Property[] {
  const fulls = properties.filter(({ name }) => name === 'FN');
  const parts = properties.filter(({ name }) => name === 'N');
  const base = parts.find(({ params }) => !params.has('PHONETIC')) ?? parts[0];
  const sound = base && parts.find((one) => one !== base && one.params.has('PHONETIC'));
  const isDerived = (one: Property) =>
    /^true$/i.test(param(one, 'DERIVED') ?? '') && (base !== undefined || text(one) === '');
  const full = fulls.find((one) => !isDerived(one));
  let name: Json = full ? withParams({ full: text(full) }, full) : {};
  if (base) {
    const read = withSound(partsIn(base, NAME), sound, base, NAME);
    name = withParams({ ...name, ...read, ...soundIn(base) }, base);
    const sorting = (base.params.get('SORT-AS') ?? []).join(',').split(',');
    const sortAs = SORTED.flatMap((kind, i) => (sorting[i] ? [[kind, sorting[i]] as const] : []));
    if (sortAs.length > 0) name.sortAs = Object.fromEntries(sortAs);
  }
  if (Object.keys(name).length > 0) card.name = name;
  return [...fulls, ...parts].filter((one) => one !== full && one !== base && one !== sound && !isDerived(one));
}
