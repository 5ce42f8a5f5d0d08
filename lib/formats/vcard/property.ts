// One logical line of a vCard of any version, taken apart: group, name, parameters, value.
import type { Letters } from '@/lib/formats/text/decode';
import { fromBase64, fromQuotedPrintable } from './decode';

export interface Line {
  /** Line of the file it begins at, counted from 1. */
  at: number;
  group?: string;
  /** Upper case. */
  name: string;
  /** Upper-case name to values, in their order. */
  params: Map<string, string[]>;
  /** Still escaped; in vCards of any version decoded to the escapes of 3.0 and 4.0. */
  value: string;
}

const CARETS: Record<string, string> = { n: '\n', "'": '"', '^': '^' };
/** RFC 6868: what a parameter value cannot hold itself. */
const uncaret = (text: string): string => text.replace(/\^([n'^])/g, (_, char: string) => CARETS[char] ?? '');

/** Places of these characters outside quotation marks. */
function placesOf(text: string, from: number, quotes: boolean): { end: number; cuts: number[] } {
  const cuts: number[] = [];
  let quoted = false;
  for (let i = from; i < text.length; i += 1) {
    const char = text[i];
    if (char === '"' && quotes) quoted = !quoted;
    else if (!quoted && char === ';') cuts.push(i);
    else if (!quoted && char === ':') return { end: i, cuts };
  }
  return { end: -1, cuts };
}

const ENCODINGS = /^(quoted-printable|base64|7bit|8bit)$/i;

/** A type with parameters of its own inside. */
const SAMSUNG = /^X-CUSTOM\(/i;

/** `WORK` alone means a type, and the name of an encoding an encoding: vCard 2.1. */
function readParam(text: string): [string, string[]] {
  const equals = text.indexOf('=');
  if (equals < 0 || SAMSUNG.test(text)) {
    const bare = text.trim();
    return [ENCODINGS.test(bare) ? 'ENCODING' : 'TYPE', bare ? [bare] : []];
  }
  const values = text.slice(equals + 1).match(/"[^"]*"|[^",]+/g) ?? [];
  const name = text.slice(0, equals).trim().toUpperCase();
  return [name, values.map((value) => uncaret(value.replaceAll('"', '').trim())).filter(Boolean)];
}

const NO_PARAMS: Line['params'] = new Map();

function readParams(text: string, cuts: readonly number[], end: number): Line['params'] {
  if (cuts.length === 0) return NO_PARAMS;
  const params: Line['params'] = new Map();
  for (const [i, cut] of cuts.entries()) {
    const [name, values] = readParam(text.slice(cut + 1, cuts[i + 1] ?? end));
    if (name && values.length > 0) params.set(name, [...(params.get(name) ?? []), ...values]);
  }
  return params;
}

const HEAD = /^\s*(?:([A-Za-z0-9_-]+)\.)?([A-Za-z0-9_-]+)\s*(?=[;:])/;
/** Other values in base64 are no text. */
const TEXTS = /^(FN|N|NOTE|ORG|TITLE|ROLE|NICKNAME|EMAIL|ADR|LABEL)$/;

/** Takes the parameters that are no longer true out of them. */
function decodeValue(name: string, params: Line['params'], value: string, letters?: Letters): string {
  if (params.size === 0) return value;
  const encoding = params.get('ENCODING')?.[0]?.toLowerCase();
  const charset = params.get('CHARSET')?.[0];
  params.delete('CHARSET');
  if (encoding === '7bit' || encoding === '8bit') params.delete('ENCODING');
  if (encoding === 'quoted-printable') {
    params.delete('ENCODING');
    return fromQuotedPrintable(value, charset, letters);
  }
  if ((encoding === 'b' || encoding === 'base64') && TEXTS.test(name)) {
    params.delete('ENCODING');
    return fromBase64(value, charset, letters);
  }
  return value;
}

/** Null for a line that is none. `at`: where it stands in the file; `letters`: of what it holds encoded. */
export function readLine(text: string, at: number, letters?: Letters): Line | null {
  const head = text.match(HEAD);
  if (!head?.[2]) return null;
  let { end, cuts } = placesOf(text, head[0].length, true);
  // A quotation mark that is never closed means nothing.
  if (end < 0) ({ end, cuts } = placesOf(text, head[0].length, false));
  if (end < 0) return null;
  const name = head[2].toUpperCase();
  const params = readParams(text, cuts, end);
  const value = decodeValue(name, params, text.slice(end + 1), letters);
  return { at, name, params, value, ...(head[1] && { group: head[1] }) };
}

/** An address may say all it says in its label. */
export const saysNothing = ({ value, params }: Line): boolean => /^[;,\s]*$/.test(value) && !params.has('LABEL');
