// The addresses of a Card as ADR, there and back.
import { isObject, type Json, objectAt } from '@/lib/formats/jscontact/dialect';
import { ADDRESS } from './components';
import { add, addAsJson, addRest, type Draft, foreignGroup } from './draft';
import { keep, type Reading } from './items';
import { mannerIn, mannerOf } from './manner';
import { addParts, arePlain, partsIn, withSound } from './name';
import { type Property, param, property, structure } from './property';

const PARAMS = [
  ['full', 'LABEL'],
  ['countryCode', 'CC'],
  ['coordinates', 'GEO'],
  ['timeZone', 'TZ'],
] as const;

/** How RFC 6350 ends a line in a label, before RFC 6868 gave parameters a way of their own. */
const LINE_END = /\\n/gi;

export function writeAddresses(draft: Draft, card: Json): void {
  for (const [id, item] of Object.entries(objectAt(card, 'addresses'))) {
    const path = ['addresses', id];
    if (!isObject(item)) continue;
    const { params, said } = mannerOf(item, id);
    for (const [name, key] of PARAMS)
      if (typeof item[name] === 'string' && !/\\n/i.test(item[name])) {
        params.set(key, [item[name]]);
        said.push(name);
      }
    const one = property('ADR', structure(ADDRESS.kinds.map(() => [])), params, foreignGroup(item));
    if (arePlain(item, ADDRESS)) said.push(...addParts(draft, path, item, ADDRESS, one));
    else add(draft, path, one);
    if (item.label !== undefined) addAsJson(draft, [...path, 'label'], item.label);
    addRest(draft, path, item, said);
  }
}

const MEANT = [...PARAMS.map(([, key]) => key), 'JSCOMPS', 'PHONETIC', 'SCRIPT'];
const altOf = (one: Property) => param(one, 'ALTID');

export function readAddresses(reading: Reading, properties: readonly Property[]): void {
  const sounds = properties.filter(({ params }) => params.has('PHONETIC') && params.has('ALTID'));
  for (const one of properties.filter((other) => !sounds.includes(other))) {
    const item: Json = mannerIn(one, false, MEANT);
    for (const [name, key] of PARAMS) {
      const said = one.params.get(key)?.join(',');
      if (said !== undefined) item[name] = said.replace(LINE_END, '\n');
    }
    const sound = altOf(one) === undefined ? undefined : sounds.find((other) => altOf(other) === altOf(one));
    keep(reading, 'addresses', one, withSound({ ...item, ...partsIn(one, ADDRESS) }, sound, one, ADDRESS));
  }
}
