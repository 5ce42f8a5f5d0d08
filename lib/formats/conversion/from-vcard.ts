// The lines of a vCard 4.0 as a JSContact Card (RFC 9555, 2): nothing is dropped, unknown properties go along as they are.

import { type Json, objectAt } from '@/lib/formats/jscontact/dialect';
import { parseJson } from '@/lib/formats/json/guard';
import { unescapeText } from '@/lib/formats/vcard/lines';
import { READERS } from './about';
import { readAddresses } from './address';
import { readDates } from './dates';
import { type Reading, readItem } from './items';
import { paramsLeft } from './manner';
import { readName } from './name';
import { readService } from './online';
import { pathOf, put } from './pointer';
import { type Property, param, propertiesIn } from './property';
import { joinTitles, readOrganizations } from './work';

const DATES = ['BDAY', 'BIRTHPLACE', 'DEATHDATE', 'DEATHPLACE', 'ANNIVERSARY'];
const named =
  (...names: string[]) =>
  ({ name }: Property): boolean =>
    names.includes(name);

/** All but languages and JSPROP; what it does not know comes back. */
function readInto(reading: Reading, properties: readonly Property[]): Property[] {
  const left = readName(reading, properties.filter(named('FN', 'N')));
  const groups = readOrganizations(reading, properties.filter(named('ORG')));
  readAddresses(reading, properties.filter(named('ADR')));
  left.push(...readDates(reading, properties.filter(named(...DATES))));
  for (const one of properties) {
    if (named('FN', 'N', 'ORG', 'ADR', ...DATES, 'X-ABLABEL')(one)) continue;
    if (named('SOCIALPROFILE', 'IMPP')(one)) readService(reading, one);
    else if (!readItem(reading, one) && !READERS.get(one.name)?.(reading, one)) left.push(one);
  }
  joinTitles(reading, groups);
  return left;
}

/** Of alternatives without a key of their own one key for all, so that a language finds what it tells again. */
function keyed(properties: readonly Property[]): Property[] {
  return properties.map((one) => {
    const alternative = param(one, 'ALTID');
    if (alternative === undefined || one.params.has('PROP-ID') || !/^[\w-]{1,200}$/.test(alternative)) return one;
    return { ...one, params: new Map(one.params).set('PROP-ID', [`alt${alternative}`]) };
  });
}

/**
 * Those that tell something again in another language, by language. Of alternatives that all have a language the one in
 * that of the Card is told first, else the first.
 */
function byLanguage(properties: readonly Property[]): { base: Property[]; languages: Map<string, Property[]> } {
  const card = properties.find(named('LANGUAGE'))?.value.toLowerCase();
  const inGroups = Map.groupBy(properties, (one) =>
    one.params.has('ALTID') ? `${one.name} ${param(one, 'ALTID')}` : one,
  );
  const languages = new Map<string, Property[]>();
  const again = new Set<Property>();
  for (const group of inGroups.values()) {
    const plain = group.find(({ params }) => !params.has('LANGUAGE'));
    const first = plain ?? group.find((one) => param(one, 'LANGUAGE')?.toLowerCase() === card) ?? group[0];
    for (const one of group) {
      const language = param(one, 'LANGUAGE');
      if (!language || one === first || language === (first && param(first, 'LANGUAGE'))) continue;
      const params = new Map(one.params);
      params.delete('LANGUAGE');
      languages.set(language, [...(languages.get(language) ?? []), { ...one, params }]);
      again.add(one);
    }
  }
  return { base: properties.filter((one) => !again.has(one)), languages };
}

/** Every object of it, by its place. */
function patchOf({ name, ...maps }: Json): Json {
  const items = Object.keys(maps).flatMap((place) =>
    Object.entries(objectAt(maps, place)).map(([id, item]): [string, unknown] => [`${place}/${id}`, item]),
  );
  return Object.fromEntries(name === undefined ? items : [['name', name], ...items]);
}

function readLanguages(card: Json, languages: ReadonlyMap<string, Property[]>, labels: Reading['labels']): Property[] {
  const left: Property[] = [];
  for (const [language, properties] of languages) {
    const reading: Reading = { card: {}, labels, used: new Set() };
    left.push(...readInto(reading, properties));
    const patch = patchOf(reading.card);
    if (Object.keys(patch).length > 0) card.localizations = put(objectAt(card, 'localizations'), [language], patch);
  }
  return left;
}

/** A part of the Card that was written as JSON; what is none stays a property. */
function withJson(card: Json, one: Property): Json | null {
  const place = param(one, 'JSPTR');
  const parsed = parseJson(unescapeText(one.value), 'JSPROP');
  if (!place || !parsed.ok) return null;
  const after = put(card, pathOf(place), parsed.value);
  return after === card ? null : (after as Json);
}

/** As jCard tells it (RFC 7095). */
const foreign = (one: Property): unknown[] => [
  one.name.toLowerCase(),
  { ...(one.group && { group: one.group }), ...paramsLeft(one, ['VALUE']) },
  param(one, 'VALUE')?.toLowerCase() ?? 'unknown',
  one.value,
];

/** Of one vCard, BEGIN and END aside. `uid`: where the vCard has none; the same for the same vCard. */
export function cardOf(properties: readonly Property[], uid: string): Json {
  const known = properties.filter(({ name }) => !['BEGIN', 'END', 'VERSION', 'JSPROP'].includes(name));
  const labels = new Map(
    known
      .filter(named('X-ABLABEL'))
      .flatMap((one) => (one.group ? [[one.group, unescapeText(one.value)] as const] : [])),
  );
  const { base, languages } = byLanguage(keyed(known));
  const reading: Reading = { card: {}, labels, used: new Set() };
  const left = readInto(reading, base);
  left.push(...base.filter((one) => one.name === 'X-ABLABEL' && !reading.used.has(one.group ?? '')));
  left.push(...readLanguages(reading.card, languages, labels));
  let card: Json = { '@type': 'Card', version: '1.0', uid, ...reading.card };
  for (const one of properties.filter(named('JSPROP'))) {
    const after = withJson(card, one);
    if (after) card = after;
    else left.push(one);
  }
  return left.length > 0 ? { ...card, vCardProps: left.map(foreign) } : card;
}

/** The first vCard of a text; null where a line is none. */
export function cardIn(text: string, uid: string): Json | null {
  const properties = propertiesIn(text);
  return properties.every((one) => one !== null) ? cardOf(properties, uid) : null;
}
