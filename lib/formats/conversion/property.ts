// One property of a vCard with its group and parameters, as RFC 6350 and RFC 6868 write it.
import { escapeText, fold, splitAt, unescapeText, unfold } from '@/lib/formats/vcard/lines';

/** By upper-case name. */
export type Params = Map<string, string[]>;

export interface Property {
  group?: string;
  /** Upper case. */
  name: string;
  params: Params;
  /** Still escaped. */
  value: string;
}

export const property = (name: string, value: string, params: Params = new Map(), group?: string): Property => ({
  ...(group && { group }),
  name,
  params,
  value,
});

// biome-ignore lint/suspicious/noControlCharactersInRegex: a line may not hold them, however they came into a value
const CONTROLS = /[\u0000-\u0008\u000a-\u001f\u007f]/g;

/** A caret begins what cannot stand in a parameter (RFC 6868). */
function escapeParam(value: string): string {
  const escaped = value.replaceAll('^', '^^').replaceAll('\n', '^n').replaceAll('"', "^'").replace(CONTROLS, '');
  return /[,;:]/.test(escaped) ? `"${escaped}"` : escaped;
}

const unescapeParam = (value: string): string =>
  value.replace(/\^([n^'])/g, (_, char: string) => (char === 'n' ? '\n' : char === "'" ? '"' : '^'));

export function writeProperty({ group, name, params, value }: Property): string {
  const said = [...params].map(([key, values]) => `;${key}=${values.map(escapeParam).join(',')}`).join('');
  return fold(`${group ? `${group}.` : ''}${name}${said}:${value.replace(CONTROLS, '')}`);
}

const HEAD = /^(?:([A-Za-z0-9-]+)\.)?([A-Za-z0-9-]+)/;
const KEY = /;([A-Za-z0-9-]+)(=?)/y;
const VALUE = /(?:"([^"]*)"|([^",;:]*))(,?)/y;

/** Null for a line that is none. A parameter without a value is a type, as in vCard 2.1. */
export function readProperty(line: string): Property | null {
  const head = line.match(HEAD);
  if (!head?.[2]) return null;
  const params: Params = new Map();
  let at = head[0].length;
  for (KEY.lastIndex = at; ; KEY.lastIndex = at) {
    const key = KEY.exec(line);
    if (!key?.[1]) break;
    at = KEY.lastIndex;
    const name = key[2] ? key[1].toUpperCase() : 'TYPE';
    // Added to in place: a line may say one parameter many thousand times.
    const values = params.get(name) ?? [];
    params.set(name, values);
    if (!key[2]) values.push(key[1]);
    for (let more = Boolean(key[2]); more; ) {
      VALUE.lastIndex = at;
      const [, quoted, plain = '', comma] = VALUE.exec(line) ?? [];
      at = VALUE.lastIndex;
      values.push(unescapeParam(quoted ?? plain));
      more = comma === ',';
    }
  }
  if (line[at] !== ':') return null;
  return property(head[2].toUpperCase(), line.slice(at + 1), params, head[1]);
}

export const propertiesIn = (text: string): (Property | null)[] => unfold(text).map(readProperty);

export const isUri = (text: string): boolean => /^[a-z][a-z0-9+.-]*:\S+$/i.test(text);

export const param = ({ params }: Property, name: string): string | undefined => params.get(name)?.[0];
export const text = ({ value }: Property): string => unescapeText(value);
/** Escaped values between semicolons, each with its parts between commas. */
export const structured = (value: string): string[][] =>
  splitAt(';', value).map((part) => (part === '' ? [] : splitAt(',', part).map(unescapeText)));
export const structure = (parts: readonly (readonly string[])[]): string =>
  parts.map((values) => values.map(escapeText).join(',')).join(';');
