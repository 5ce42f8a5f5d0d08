// A name or an address of parts, as one text, and the parts of a name that is known whole (RFC 9553, 2.2.1 and 2.5.1).
import { EAST_ASIAN, GENERATION, nameInParts } from '@/lib/formats/text/name';
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
const FAMILY_FIRST = ['title', 'surname', 'surname2', 'given', 'given2', 'generation', 'credential'];
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

/** Whole names of East Asia begin with the family, also where nobody says in which order the parts stand. */
export function fullName(name: Json): string {
  const said = componentsOf(name).filter(({ kind }) => kind === 'given' || kind === 'surname');
  const isEastAsian = EAST_ASIAN.test(said.map(({ value }) => value).join(''));
  return textAt(name, 'full') || joined(name, isEastAsian ? FAMILY_FIRST : SPOKEN, ' ');
}

/** Guessed from the whole name, for programs that sort by family; ordered where the parts make the name as it is. */
export function guessedComponents(full: string): { components?: Component[]; isOrdered?: true } {
  const { before, given, family, after } = nameInParts(full);
  if (!given) return {};
  const behind = after
    .split(' ')
    .map((value): Component => ({ kind: GENERATION.test(value) ? 'generation' : 'credential', value }));
  const parts: Component[] = [
    { kind: 'title', value: before },
    { kind: 'given', value: given },
    { kind: 'surname', value: family },
    ...behind,
  ].filter(({ value }) => value !== '');
  const order = EAST_ASIAN.test(full.replaceAll(' ', '')) ? FAMILY_FIRST : SPOKEN;
  const components = parts.toSorted((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind));
  const isOrdered = components.map(({ value }) => value).join(' ') === full;
  return { components, ...(isOrdered && { isOrdered }) };
}
export const fullAddress = (address: Json): string => textAt(address, 'full') || joined(address, WRITTEN, ', ');
