// JSON from anywhere, read without harm: size, depth, key names and numbers are checked before anybody uses it.

import { inKeyOrder } from '@/lib/model/key-order';
import { failure, type Result, success } from '@/lib/model/result';
import { phrase } from '@/lib/words';

/** Bytes of a file or of all files in a package, unpacked. */
export const MAX_BYTES = 200_000_000;
const MAX_DEPTH = 64;
/** Keys that reach an object's prototype where somebody copies them carelessly. */
const RESERVED: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

export type JsonFault = 'damaged' | 'too-large' | 'unsafe';

/** Signs, or values, that are looked at in one go: some milliseconds. */
const SPELL = 200_000;

/** A generator stops after each spell, so that whoever shows a page can take a breath. */
type Spells<Value> = Generator<undefined, Value>;

/** The deepest nesting of braces and brackets outside strings; stops counting above the limit. */
function* depthOf(text: string): Spells<number> {
  let [depth, deepest, quoted] = [0, 0, false];
  for (let i = 0; i < text.length && deepest <= MAX_DEPTH; i += 1) {
    if (i % SPELL === SPELL - 1) yield;
    const char = text[i];
    if (quoted) {
      if (char === '\\') i += 1;
      else if (char === '"') quoted = false;
    } else if (char === '"') quoted = true;
    else if (char === '{' || char === '[') deepest = Math.max(deepest, ++depth);
    else if (char === '}' || char === ']') depth -= 1;
  }
  return deepest;
}

/** `contacts[3].name`; the whole value is "the file". */
export function pathText(path: readonly PropertyKey[]): string {
  const text = path.map((part) => (typeof part === 'number' ? `[${part}]` : `.${String(part)}`)).join('');
  return text.replace(/^\./, '') || phrase`the file`;
}

interface Hazard {
  path: string;
  what: string;
}

/** Of one value, not of those in it. */
const isTooLarge = (value: unknown): boolean => typeof value === 'number' && !Number.isFinite(value);

/** The first key or number nobody may be given, and where it is; null where all is well. */
function* hazardIn(value: unknown, path: PropertyKey[], count = { n: 0 }): Spells<Hazard | null> {
  if (isTooLarge(value)) return { path: pathText(path), what: phrase`a number too large for any computer` };
  if (!value || typeof value !== 'object') return null;
  const keys = Array.isArray(value) ? null : Object.keys(value);
  const parts: readonly unknown[] = keys ? Object.values(value) : (value as unknown[]);
  for (let i = 0; i < parts.length; i += 1) {
    const [key, part] = [keys?.[i] ?? i, parts[i]];
    count.n += 1;
    if (count.n % SPELL === 0) yield;
    if (keys && RESERVED.has(String(key))) return { path: pathText(path), what: phrase`the forbidden key "${key}"` };
    if ((typeof part !== 'object' || !part) && !isTooLarge(part)) continue;
    path.push(key);
    const found = yield* hazardIn(part, path, count);
    if (found) return found;
    path.pop();
  }
  return null;
}

function* parsing(text: string, name: string): Spells<Result<unknown, JsonFault>> {
  if (text.length > MAX_BYTES)
    return failure(
      'too-large',
      phrase`${name} is larger than 200 MB, which no export of Rung is. Nothing was changed.`,
    );
  if ((yield* depthOf(text)) > MAX_DEPTH)
    return failure(
      'unsafe',
      phrase`${name} is nested more than ${MAX_DEPTH} deep, which no export is. Nothing was changed.`,
    );
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return failure(
      'damaged',
      phrase`${name} is cut off or damaged${placeOf(error, text)}. Export it again. Nothing was changed.`,
    );
  }
  yield;
  const hazard = yield* hazardIn(value, []);
  if (hazard)
    return failure(
      'unsafe',
      phrase`${name} holds ${hazard.what} at ${hazard.path}; Rung refuses it. Nothing was changed.`,
    );
  return success(value);
}

/** `name`: the file as the rep knows it. Every failure says that nothing was changed. */
export function parseJson(text: string, name: string): Result<unknown, JsonFault> {
  const work = parsing(text, name);
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}

/**
 * The same of a whole file, in a page that can be used meanwhile: only the browser's own parsing is one task. No worker:
 * Trusted Types, which Rung allows none of, take it for a script that comes from text.
 */
export async function parseGently(text: string, name: string): Promise<Result<unknown, JsonFault>> {
  const work = parsing(text, name);
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
    await new Promise((resolve) => setTimeout(resolve));
  }
}

/** Browsers say where JSON breaks in words of their own; where there is a position it becomes a line. */
function placeOf(error: unknown, text: string): string {
  const position = error instanceof Error ? error.message.match(/position (\d+)/)?.[1] : undefined;
  return position ? phrase` at line ${text.slice(0, Number(position)).split('\n').length}` : '';
}

export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Sorted keys, two spaces, a line feed at the end: equal values give equal bytes. */
export const sortedJson = (value: unknown): string => `${JSON.stringify(inKeyOrder(value), null, 2)}\n`;
