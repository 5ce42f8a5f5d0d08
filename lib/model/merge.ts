// Two copies of the same record become one: commutative, associative, idempotent. Restoring and importing use it too.
import { type Contact, STRUCTURE } from './contact';
import type { Fact } from './entry';
import type { Handle } from './handle';
import type { Provenance } from './provenance';

/** JSON with sorted keys: equal values give equal text. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, part) =>
    part && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}

const greater = <T>(a: T, b: T): T => ((canonicalJson(a) ?? '') < (canonicalJson(b) ?? '') ? b : a);

function latest<T>(a: T, aClock: string | undefined, b: T, bClock: string | undefined): T {
  if ((aClock ?? '') !== (bClock ?? '')) return (aClock ?? '') < (bClock ?? '') ? b : a;
  return greater(a, b);
}

function mergeProvenance(a: Provenance[] = [], b: Provenance[] = []): Provenance[] {
  const all = new Map([...a, ...b].map((item) => [canonicalJson(item), item]));
  return [...all.values()].sort((x, y) => (x.capturedAt + canonicalJson(x) < y.capturedAt + canonicalJson(y) ? -1 : 1));
}

function mergeHandles(a: Handle[], b: Handle[]): Handle[] {
  const all = new Map<string, Handle>();
  for (const handle of [...a, ...b]) {
    const known = all.get(handle.key);
    const winner = known ? latest(known, known.clock, handle, handle.clock) : handle;
    const provenance = mergeProvenance(known?.provenance, handle.provenance);
    all.set(handle.key, { ...winner, provenance });
  }
  return [...all.values()].sort((x, y) => (x.key < y.key ? -1 : 1));
}

/** The same person from two copies, field by field: the last writer wins, nothing unknown is dropped. */
export function mergeContacts(a: Contact, b: Contact): Contact {
  const merged: Contact = {
    id: a.id,
    created: a.created < b.created ? a.created : b.created,
    name: '',
    handles: mergeHandles(a.handles, b.handles),
    clocks: {},
    provenance: {},
  };
  for (const field of new Set([...Object.keys(a), ...Object.keys(b)])) {
    if (STRUCTURE.has(field)) continue;
    const clock = [a.clocks[field] ?? '', b.clocks[field] ?? ''].sort()[1];
    const value = latest(a[field], a.clocks[field], b[field], b.clocks[field]);
    if (value !== undefined) merged[field] = value;
    if (clock) merged.clocks[field] = clock;
  }
  for (const field of new Set([...Object.keys(a.provenance), ...Object.keys(b.provenance)]))
    merged.provenance[field] = mergeProvenance(a.provenance[field], b.provenance[field]);
  return merged;
}

/** Of two facts of one entry the one that counts. */
export const laterFact = (a: Fact, b: Fact): Fact => latest(a, a.clock, b, b.clock);
