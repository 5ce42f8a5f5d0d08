// Places in a Card as JSON Pointers without their first slash (RFC 6901), as JSPTR and localizations use them.
import { isObject, type Json, RESERVED } from '@/lib/formats/jscontact/dialect';

export const pointer = (path: readonly string[]): string =>
  path.map((part) => part.replaceAll('~', '~0').replaceAll('/', '~1')).join('/');

export const pathOf = (text: string): string[] =>
  text.split('/').map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));

/** The value with another one at this place; itself where there is no such place. */
export function put(value: unknown, [key, ...more]: readonly string[], part: unknown): unknown {
  if (key === undefined) return part;
  if (RESERVED.has(key)) return value;
  if (Array.isArray(value)) {
    const at = Number(key);
    return Number.isInteger(at) && at >= 0 && at < value.length ? value.with(at, put(value[at], more, part)) : value;
  }
  if (value !== undefined && !isObject(value)) return value;
  const whole: Json = value ?? {};
  return { ...whole, [key]: put(Object.hasOwn(whole, key) ? whole[key] : undefined, more, part) };
}

/** The Card as a localization shows it (RFC 9553, 2.7.1). */
export const patched = (card: Json, patch: Json): Json =>
  Object.entries(patch).reduce((sofar, [path, part]) => put(sofar, pathOf(path), part) as Json, card);
