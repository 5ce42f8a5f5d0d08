// Names and addresses of parts, as the structured values of N and ADR and back, with their order in JSCOMPS (RFC 9555, 3.3.1).
import type { Component } from '@/lib/formats/jscontact/components';
import { splitAt, unescapeText } from '@/lib/formats/vcard/lines';

/** Which kind of part stands at which position, and where older readers look for it too. */
export interface Layout {
  kinds: readonly string[];
  /** Position to the kinds that are repeated there. */
  repeated: Readonly<Record<number, readonly string[]>>;
  /** From here on positions are of RFC 9554. */
  newer: number;
}

export const NAME: Layout = {
  kinds: ['surname', 'given', 'given2', 'title', 'credential', 'surname2', 'generation'],
  repeated: { 0: ['surname2'], 4: ['generation'] },
  newer: 5,
};

const STREET = ['number', 'name', 'block', 'direction', 'landmark', 'subdistrict', 'district'];
export const ADDRESS: Layout = {
  kinds: [
    ...['postOfficeBox', '', '', 'locality', 'region', 'postcode', 'country', 'room', 'apartment', 'floor'],
    ...['number', 'name', 'building', 'block', 'subdistrict', 'district', 'landmark', 'direction'],
  ],
  repeated: { 1: ['room', 'floor', 'apartment', 'building'], 2: STREET },
  newer: 7,
};
/** Kinds of the positions that only older vCards fill. */
const OLDER: Readonly<Record<number, string>> = { 1: 'apartment', 2: 'name' };

const SEPARATOR = 's,';
/** A line end in it is for the parameter to write. */
const escapeSeparator = (text: string): string => text.replace(/[\\,;]/g, '\\$&');

interface Positions {
  /** By position, without what is repeated. */
  parts: Component[][];
  /** Position and place in it of each part that is no separator; null where a kind has no position. */
  places: ([number, number] | null)[];
}

function positionsOf(components: readonly Component[], { kinds }: Layout): Positions {
  const parts: Component[][] = kinds.map(() => []);
  const places = components.map((part): [number, number] | null => {
    const at = part.kind ? kinds.indexOf(part.kind) : -1;
    const there = parts[at];
    return there ? [at, there.push(part) - 1] : null;
  });
  return { parts, places };
}

/** Every part has a position, separators aside. */
export const fits = (components: readonly Component[], layout: Layout): boolean =>
  components.every(({ kind }) => kind === 'separator' || (kind !== '' && layout.kinds.includes(kind)));

/** The values by position; `say` gives the text of a part. */
export function valuesOf(
  components: readonly Component[],
  layout: Layout,
  say: (part: Component) => string = ({ value }) => value,
): string[][] {
  const { parts } = positionsOf(components, layout);
  return parts.map((there, at) => {
    const also = (layout.repeated[at] ?? []).flatMap((kind) => components.filter((part) => part.kind === kind));
    return [...there, ...also].map(say);
  });
}

/** `s,X;1;0`: the separator between all parts, then each part or separator in its order. */
export function jsComps(components: readonly Component[], layout: Layout, defaultSeparator: unknown): string {
  const { places } = positionsOf(components, layout);
  const between = typeof defaultSeparator === 'string' ? `${SEPARATOR}${escapeSeparator(defaultSeparator)}` : '';
  const order = components.map(({ kind, value }, i) => {
    const place = places[i];
    if (kind === 'separator' || !place) return `${SEPARATOR}${escapeSeparator(value)}`;
    return place[1] === 0 ? `${place[0]}` : place.join(',');
  });
  return [between, ...order].join(';');
}

export interface Ordered {
  components: Component[];
  defaultSeparator?: string;
}

/** The parts in the order that JSCOMPS says; null where it does not fit the values. */
export function inOrder(values: readonly string[][], layout: Layout, order: string): Ordered | null {
  const [between = '', ...entries] = splitAt(';', order);
  const components: Component[] = [];
  for (const entry of entries) {
    if (entry.startsWith(SEPARATOR)) {
      components.push({ kind: 'separator', value: unescapeText(entry.slice(SEPARATOR.length)) });
      continue;
    }
    const [at = -1, nth = 0] = entry.split(',').map(Number);
    const [kind, value] = [layout.kinds[at], values[at]?.[nth]];
    if (!kind || value === undefined) return null;
    components.push({ kind, value });
  }
  const separator = between.startsWith(SEPARATOR) ? unescapeText(between.slice(SEPARATOR.length)) : undefined;
  return { components, ...(separator !== undefined && { defaultSeparator: separator }) };
}

/** The list without these, each once and the last of it first. */
function without(values: readonly string[], again: readonly string[]): string[] {
  const left = [...values];
  for (const value of again) {
    const at = left.lastIndexOf(value);
    if (at >= 0) left.splice(at, 1);
  }
  return left;
}

/** The parts without an order: what a newer position says is not read again where older readers look for it. */
export function inPlace(values: readonly string[][], layout: Layout): Component[] {
  const newer = values.slice(layout.newer).some((there) => there.some(Boolean));
  return values.flatMap((there, at) => {
    const kind = layout.kinds[at] || (newer ? '' : OLDER[at]);
    const repeated = newer ? (layout.repeated[at] ?? []) : [];
    const again = repeated.flatMap((other) => values[layout.kinds.indexOf(other)] ?? []);
    return kind ? without(there, again).flatMap((value) => (value === '' ? [] : [{ kind, value }])) : [];
  });
}
