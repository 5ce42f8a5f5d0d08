// A JSContact Card as the lines of a vCard 4.0 (RFC 9555, 3): nothing is dropped, what has no property goes along as JSPROP.
import { isObject, type Json, objectAt } from '@/lib/formats/jscontact/dialect';
import { escapeText } from '@/lib/formats/vcard/lines';
import { writeAbout } from './about';
import { writeAddresses } from './address';
import { writeDates } from './dates';
import { addAsJson, addRest, type Draft, newDraft } from './draft';
import { writeItems } from './items';
import { writeName } from './name';
import { writeServices } from './online';
import { patched, pathOf } from './pointer';
import { type Property, property, writeProperty } from './property';
import { PLACES } from './table';
import { groupsOf, writeOrganizations } from './work';

/** Properties of a Card that others write. */
const WRITTEN: readonly string[] = [
  ...[
    'version',
    'uid',
    'kind',
    'prodId',
    'language',
    'created',
    'updated',
    'members',
    'keywords',
    'relatedTo',
    'notes',
  ],
  ...[
    'speakToAs',
    'name',
    'organizations',
    'addresses',
    'onlineServices',
    'anniversaries',
    'vCardProps',
    'localizations',
  ],
  ...PLACES,
];

function draftOf(card: Json): Draft {
  const draft = newDraft();
  const groups = groupsOf(draft, card);
  writeAbout(draft, card);
  writeName(draft, card);
  writeOrganizations(draft, card, groups);
  writeItems(draft, card, groups);
  writeServices(draft, card);
  writeAddresses(draft, card);
  writeDates(draft, card);
  const empty = WRITTEN.filter((name) => isObject(card[name]) && Object.keys(card[name]).length === 0);
  for (const name of empty) addAsJson(draft, [name], card[name]);
  addRest(draft, [], card, WRITTEN);
  return draft;
}

/** As jCard tells them (RFC 7095): name, parameters, type of value, values. */
function foreignProperty(raw: unknown): Property | null {
  if (!Array.isArray(raw)) return null;
  const [name, params, type, ...values] = raw as [unknown, unknown, unknown, ...unknown[]];
  if (typeof name !== 'string' || !/^[A-Za-z0-9-]+$/.test(name)) return null;
  const { group, ...others } = isObject(params) ? params : {};
  const all = new Map(Object.entries(others).map(([key, value]) => [key.toUpperCase(), [value].flat().map(String)]));
  if (typeof type === 'string' && !['unknown', 'text'].includes(type)) all.set('VALUE', [type]);
  const escaped = (value: unknown): string => (type === 'text' ? escapeText(String(value)) : String(value));
  const value = values.map((one) => (Array.isArray(one) ? one.map(escaped).join(';') : escaped(one))).join(',');
  return property(name.toUpperCase(), value, all, typeof group === 'string' ? group : undefined);
}

/** Is this object told in another language? A patch may name a part of it, or a whole it is part of. */
const isTouched = (of: string, paths: readonly string[]): boolean =>
  paths.some((path) => path === of || path.startsWith(`${of}/`) || of.startsWith(`${path}/`));

/** Objects that a language may tell again: one property says all of it, and JSON nothing. */
function localizedLines(draft: Draft, card: Json): { property: Property; of: string }[] {
  return Object.entries(objectAt(card, 'localizations')).flatMap(([language, patch]) => {
    if (!isObject(patch)) return [];
    const { localizations: _, ...base } = card;
    const there = draftOf(patched(base, patch)).written;
    const paths = Object.keys(patch);
    const touched = there.filter(({ of }) => isTouched(of, paths));
    const told = paths.every((path) => touched.some(({ of }) => isTouched(of, [path])));
    const plain = touched.every(({ property: { name } }) => name !== 'JSPROP' && name !== 'X-ABLABEL');
    if (!told || !plain || !isWhole(paths)) {
      addAsJson(draft, ['localizations', language], patch);
      return [];
    }
    return touched.map(({ of, property: one }) => ({
      of,
      property: {
        ...one,
        params: new Map(one.params).set('LANGUAGE', [language]).set('ALTID', [draft.altId(pathOf(of))]),
      },
    }));
  });
}

const LOCALIZED: ReadonlySet<string> = new Set([
  'name',
  'addresses',
  'titles',
  'organizations',
  'nicknames',
  'notes',
  'personalInfo',
]);
const isWhole = (paths: readonly string[]): boolean =>
  paths.every((path) => LOCALIZED.has(pathOf(path)[0] ?? '') && (path === 'name' || path.includes('/')));

/** Not folded; without BEGIN, VERSION and END. The Card is one that its schema accepts. */
export function propertiesOf(card: Json): Property[] {
  const draft = draftOf(card);
  const localized = localizedLines(draft, card);
  const again = new Set(localized.map(({ of }) => of));
  const written = draft.written.map(({ of, property: one }) =>
    again.has(of) ? { ...one, params: new Map(one.params).set('ALTID', [draft.altId(pathOf(of))]) } : one,
  );
  const raw = Array.isArray(card.vCardProps) ? card.vCardProps : [];
  const foreign = raw.flatMap((one) => foreignProperty(one) ?? []);
  return [...written, ...localized.map(({ property: one }) => one), ...foreign];
}

/** A whole vCard, its lines folded and ended by CRLF. */
export const vcardOf = (card: Json): string =>
  ['BEGIN:VCARD', 'VERSION:4.0', ...propertiesOf(card).map(writeProperty), 'END:VCARD', ''].join('\r\n');
