// Times and days, as vCard 4.0 and as a Card write them (RFC 6350, 4.3; RFC 9553, 1.4.5 and 2.8.1).
import { isObject, type Json, objectAt, textAt } from '@/lib/formats/jscontact/dialect';
import { escapeText } from '@/lib/formats/vcard/lines';
import { add, addAsJson, type Draft } from './draft';
import { keep, type Reading } from './items';
import { mannerIn, mannerOf } from './manner';
import { isUri, type Property, param, property, text } from './property';

/** `20260302T093000Z`; null where a fraction of a second would be lost. */
export const stampOf = (utc: unknown): string | null =>
  typeof utc === 'string' && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(utc) ? utc.replace(/[-:]/g, '') : null;

/** In UTC; null for what is no whole time with its offset. */
export function utcIn(stamp: string): string | null {
  const found = stamp.match(/^(\d{4})-?(\d\d)-?(\d\d)T(\d\d):?(\d\d):?(\d\d)?(?:\.\d+)?(Z|[+-]\d\d(?::?\d\d)?)$/i);
  if (!found) return null;
  const [, year, month, day, hour, minute, second = '00', zone = 'Z'] = found;
  const offset = zone.toUpperCase() === 'Z' ? 'Z' : zone.replace(/^(.\d\d):?(\d\d)?$/, (_, h, m = '00') => `${h}:${m}`);
  try {
    const instant = Temporal.Instant.from(`${year}-${month}-${day}T${hour}:${minute}:${second}${offset}`);
    return instant.toString({ smallestUnit: 'second' });
  } catch {
    return null;
  }
}

const two = (part: number): string => String(part).padStart(2, '0');

/** `19530415`, `1953-04`, `--0415`; null for what no vCard can say. */
function dayOf(date: Json): string | null {
  const { year, month, day } = date;
  const known = Object.keys(date).every((key) => ['@type', 'year', 'month', 'day', 'calendarScale'].includes(key));
  const parts = [year, month, day].filter((part) => part !== undefined);
  if (!known || parts.length === 0 || !parts.every((part) => Number.isInteger(part))) return null;
  const y = year === undefined ? '' : String(year).padStart(4, '0');
  if (y.length > 4) return null;
  const [m, d] = [month, day].map((part) => (part === undefined ? '' : two(Number(part)))) as [string, string];
  if (y) return d ? (m ? y + m + d : null) : m ? `${y}-${m}` : y;
  return m ? `--${m}${d}` : `---${d}`;
}

function dateIn(value: string): Json | null {
  const utc = utcIn(value);
  if (utc) return { '@type': 'Timestamp', utc };
  const found =
    value.match(/^(\d{4})(?:-?(\d\d)-?(\d\d))?$/) ??
    value.match(/^(\d{4})-(\d\d)$/) ??
    value.match(/^--()(\d\d)(?:-?(\d\d))?$/) ??
    value.match(/^---()()(\d\d)$/);
  if (!found) return null;
  const [, year, month, day] = found;
  return {
    ...(year && { year: Number(year) }),
    ...(month && { month: Number(month) }),
    ...(day && { day: Number(day) }),
  };
}

const KINDS = [
  ['birth', 'BDAY', 'BIRTHPLACE'],
  ['death', 'DEATHDATE', 'DEATHPLACE'],
  ['wedding', 'ANNIVERSARY', ''],
] as const;

/** Where it was, as far as one text or one pair of coordinates says it. */
function placeOf({ place }: Json, name: string, id: string): Property | null {
  if (!isObject(place) || !name) return null;
  const said = Object.keys(place).filter((key) => key !== '@type');
  const [only] = said.length === 1 ? said : [];
  const params = new Map([['PROP-ID', [id]]]);
  if (only === 'full') return property(name, escapeText(textAt(place, only)), params);
  const isPlace = only === 'coordinates' && isUri(textAt(place, only));
  return isPlace ? property(name, textAt(place, only), params.set('VALUE', ['uri'])) : null;
}

export function writeDates(draft: Draft, card: Json): void {
  for (const [id, item] of Object.entries(objectAt(card, 'anniversaries'))) {
    const path = ['anniversaries', id];
    const [, name, placeName] = KINDS.find(([kind]) => isObject(item) && item.kind === kind) ?? [];
    const date = objectAt(item, 'date');
    const isStamp = date['@type'] === 'Timestamp';
    const value = isStamp ? stampOf(date.utc) : dayOf(date);
    const { params, said } = mannerOf(isObject(item) ? item : {}, id);
    const place = isObject(item) && placeName ? placeOf(item, placeName, id) : null;
    const all = ['@type', 'kind', 'date', 'vCardParams', ...(place ? ['place'] : []), ...said];
    if (!name || value === null || !isObject(item) || !Object.keys(item).every((key) => all.includes(key))) {
      addAsJson(draft, path, item);
      continue;
    }
    if (isStamp) params.set('VALUE', ['timestamp']);
    if (typeof date.calendarScale === 'string') params.set('CALSCALE', [date.calendarScale]);
    add(draft, path, property(name, value, params), ...(place ? [place] : []));
  }
}

/** What it could not read comes back. */
export function readDates(reading: Reading, properties: readonly Property[]): Property[] {
  const left: Property[] = [];
  for (const [kind, name, placeName] of KINDS) {
    const [one, ...more] = properties.filter((other) => other.name === name);
    const [place, ...places] = properties.filter((other) => other.name === placeName);
    const date = one && dateIn(one.value);
    if (!one || !date) {
      left.push(...properties.filter((other) => other.name === name || other.name === placeName));
      continue;
    }
    const scale = param(one, 'CALSCALE');
    const item: Json = {
      kind,
      date: { ...date, ...(scale && { calendarScale: scale }) },
      ...(place && {
        place: param(place, 'VALUE')?.toLowerCase() === 'uri' ? { coordinates: place.value } : { full: text(place) },
      }),
      ...mannerIn(one, false, ['CALSCALE']),
    };
    keep(reading, 'anniversaries', one, item);
    left.push(...more, ...places);
  }
  return left;
}
