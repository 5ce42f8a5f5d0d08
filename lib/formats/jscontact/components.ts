// A name or an address of parts, as one text (RFC 9553, 2.2.1 and 2.5.1).
import { isObject, type Json, textAt } from './dialect';

export interface Component {
  kind: string;
  value: string;
  phonetic?: string;
}

export const componentsOf = (whole: Json): Component[] =>
  (Array.isArray(whole.components) ? whole.components : []).filter(isObject).map((part) => ({
    kind: textAt(part, 'kind'),
    value: textAt(part, 'value'),
    ...(typeof part.phonetic === 'string' && { phonetic: part.phonetic }),
  }));

const SPOKEN = ['title', 'given', 'given2', 'surname', 'surname2', 'generation', 'credential'];
const WRITTEN = [
  ...['room', 'apartment', 'floor', 'building', 'number', 'name', 'block', 'subdistrict', 'district', 'landmark'],
  ...['direction', 'postOfficeBox', 'postcode', 'locality', 'region', 'country'],
];

/** In the order given where one is, else in the usual one. */
function joined(whole: Json, usual: readonly string[], between: string): string {
  const parts = componentsOf(whole);
  const separator = typeof whole.defaultSeparator === 'string' ? whole.defaultSeparator : between;
  if (!whole.isOrdered)
    return parts
      .filter(({ kind }) => kind !== 'separator')
      .sort((a, b) => usual.indexOf(a.kind) - usual.indexOf(b.kind))
      .map(({ value }) => value)
      .join(separator);
  return parts.reduce((sofar, { kind, value }, i) => {
    const joins = i === 0 || kind === 'separator' || parts[i - 1]?.kind === 'separator';
    return sofar + (joins ? '' : separator) + value;
  }, '');
}

export const fullName = (name: Json): string => textAt(name, 'full') || joined(name, SPOKEN, ' ');
export const fullAddress = (address: Json): string => textAt(address, 'full') || joined(address, WRITTEN, ', ');
