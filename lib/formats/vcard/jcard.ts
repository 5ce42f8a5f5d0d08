// jCard (RFC 7095) as the cards of a vCard file: the same properties in JSON.

import type { FileRemark } from '@/lib/formats/format';
import { phrase } from '@/lib/words';
import type { Card } from './cards';
import { escapeText, unescapeText } from './lines';
import type { Line } from './property';

const isList = (value: unknown): value is unknown[] => Array.isArray(value);
const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !isList(value);

/** A number, a truth value and a text alike. */
const said = (value: unknown): string => (value === null || value === undefined ? '' : String(value));

/** Of a value in parts one part each; of a part with several values all of them. Only text has escapes (RFC 6350, 3.4). */
function valueText(value: unknown, type: string): string {
  const plain = (one: unknown) => (type === 'text' ? escapeText(said(one)) : said(one));
  return isList(value)
    ? value.map((part) => (isList(part) ? part : [part]).map(plain).join(',')).join(';')
    : plain(value);
}

function paramsIn(params: Record<string, unknown>, type: string): Line['params'] {
  const entries = Object.entries(params).filter(([name]) => name !== 'group');
  const read = new Map(
    entries.map(([name, value]) => [name.toUpperCase(), (isList(value) ? value : [value]).map(said)]),
  );
  if (type !== 'text' && type !== 'unknown') read.set('VALUE', [type]);
  return read;
}

/** Null for what is no property: name, parameters, type, and one value or more. */
export function lineIn(property: unknown, at: number): Line | null {
  if (!isList(property) || property.length < 4) return null;
  const [name, params, type, ...values] = property;
  if (typeof name !== 'string' || !/^[\w-]+$/.test(name) || !isObject(params) || typeof type !== 'string') return null;
  const group = typeof params.group === 'string' && /^[\w-]+$/.test(params.group) ? params.group : undefined;
  const value = values.map((one) => valueText(one, type)).join(',');
  return { at, name: name.toUpperCase(), params: paramsIn(params, type), value, ...(group && { group }) };
}

/** A line of a vCard as a property of jCard; of a type nobody named its value goes as it is (RFC 7095, 5.1). */
export function propertyOf({ group, name, params, value }: Line): unknown[] {
  const said = [...params]
    .filter(([key]) => key !== 'VALUE')
    .map(([key, values]) => [key.toLowerCase(), values.length === 1 ? values[0] : values]);
  const type = params.get('VALUE')?.[0]?.toLowerCase() ?? 'unknown';
  const given = { ...Object.fromEntries(said), ...(group && { group }) };
  return [name.toLowerCase(), given, type, type === 'text' ? unescapeText(value) : value];
}

const isCard = (value: unknown): value is ['vcard', unknown[]] =>
  isList(value) && typeof value[0] === 'string' && value[0].toLowerCase() === 'vcard' && isList(value[1]);

/** One card, a list of cards, or a stream of them as early drafts had it; null for any other JSON. */
export function listIn(json: unknown): unknown[] | null {
  if (isCard(json)) return [json];
  if (!isList(json)) return null;
  const list = json[0] === 'vcardstream' ? json.slice(1) : json;
  return list.some(isCard) ? list : null;
}

const cardAt = (at: number): string => phrase`Card ${at}`;

/** The cards of the list; what is none, and what in them is no property, goes to `remarks`. */
export function* jCardsIn(list: readonly unknown[], remarks: FileRemark[]): Generator<Card> {
  for (const [i, item] of list.entries()) {
    const where = cardAt(i + 1);
    if (!isCard(item)) {
      remarks.push({ verdict: 'broken', where, say: phrase`This is no card. Left out.` });
      continue;
    }
    const lines: Line[] = [];
    for (const [n, property] of item[1].entries()) {
      const line = lineIn(property, i + 1);
      const say = phrase`Its property ${n + 1} is none. Left out.`;
      if (line) lines.push(line);
      else remarks.push({ verdict: 'broken', where, say });
    }
    yield { lines, where, placeOf: ({ at }) => cardAt(at) };
  }
}
