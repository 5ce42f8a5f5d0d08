// Two copies of the same record become one: commutative, associative, idempotent. Restoring and importing use it too.
import { laterOf } from '@/lib/model/clock';
import type { Fact } from '@/lib/model/entry/entry';
import { canonicalJson } from '@/lib/model/key-order';
import type { Provenance } from '@/lib/model/whose/provenance';
import { type Contact, clockOf, provenanceOf, STRUCTURE } from './contact';
import type { Employment } from './employment';
import type { Handle } from './handle';
import { laterRecord, latest } from './later-copy';
import { type KindSince, type Organisation, STRUCTURE_OF_ORGANISATION } from './organisation';

/** What stays of an origin that left in part: enough to know the whole one by. */
const remains = ({ route, how, capturedAt, importId, ownership }: Provenance): string =>
  canonicalJson([route, how, capturedAt, importId ?? null, ownership ?? null]);

/** All that is known from either, each once, oldest first. One that left in part gives way to the whole one. */
export function mergeProvenance(a: Provenance[], b: Provenance[]): Provenance[] {
  const all = [...new Map([...a, ...b].map((item) => [canonicalJson(item), item])).values()];
  const parts = all.some(({ partial }) => partial);
  const whole = new Set(parts ? all.filter(({ partial }) => !partial).map(remains) : []);
  const kept = parts ? all.filter((item) => !item.partial || !whole.has(remains(item))) : all;
  return kept.sort((x, y) => (x.capturedAt + canonicalJson(x) < y.capturedAt + canonicalJson(y) ? -1 : 1));
}

function mergeHandles(a: Handle[], b: Handle[]): Handle[] {
  const all = new Map<string, Handle>();
  for (const handle of [...a, ...b]) {
    const known = all.get(handle.key);
    // Origins stay out of the comparison: they grow with each merge, and the winner must not depend on the order.
    const bare = { ...handle, provenance: [] };
    const winner = known ? laterRecord({ ...known, provenance: [] }, bare) : bare;
    all.set(handle.key, { ...winner, provenance: mergeProvenance(known?.provenance ?? [], handle.provenance) });
  }
  return [...all.values()].sort((x, y) => (x.key < y.key ? -1 : 1));
}

/** Jobs of a person, kinds of an organisation: one for each id. */
function mergeById<Row extends { id: string; clock: string }>(a: Row[], b: Row[]): Row[] {
  const all = new Map<string, Row>();
  for (const row of [...a, ...b]) all.set(row.id, laterRecord(all.get(row.id) ?? row, row));
  return [...all.values()].sort((x, y) => (x.id < y.id ? -1 : 1));
}

type Clocked = { clocks: Record<string, string>; [field: string]: unknown };

const own = (record: Clocked, field: string): unknown => (Object.hasOwn(record, field) ? record[field] : undefined);

/** Into `merged`, field by field and with their stamps: the last writer wins, nothing unknown is dropped. */
function mergeFields(merged: Clocked, a: Clocked, b: Clocked, structure: ReadonlySet<string>): void {
  for (const field of new Set([...Object.keys(a), ...Object.keys(b)])) {
    if (structure.has(field)) continue;
    const [mine, theirs] = [own(a, field), own(b, field)];
    const value = latest(mine, clockOf(a, field), theirs, clockOf(b, field));
    if (value !== undefined) merged[field] = value;
  }
  for (const field of new Set([...Object.keys(a.clocks), ...Object.keys(b.clocks)]))
    merged.clocks[field] = laterOf(clockOf(a, field) ?? '', clockOf(b, field) ?? '');
}

/** The same person from two copies. */
export function mergeContacts(a: Contact, b: Contact): Contact {
  const merged: Contact = {
    id: a.id,
    created: a.created < b.created ? a.created : b.created,
    name: '',
    handles: mergeHandles(a.handles, b.handles),
    // Nothing is made of nothing: a record from before there were jobs stays as it was.
    ...((a.employments ?? b.employments) && {
      employments: mergeById<Employment>(a.employments ?? [], b.employments ?? []),
    }),
    clocks: {},
    provenance: {},
  };
  mergeFields(merged, a, b, STRUCTURE);
  for (const field of new Set([...Object.keys(a.provenance), ...Object.keys(b.provenance)]))
    merged.provenance[field] = mergeProvenance(provenanceOf(a, field), provenanceOf(b, field));
  return merged;
}

/** The same organisation from two copies. */
export function mergeOrganisations(a: Organisation, b: Organisation): Organisation {
  const merged: Organisation = {
    id: a.id,
    created: a.created < b.created ? a.created : b.created,
    name: '',
    kinds: mergeById<KindSince>(a.kinds, b.kinds),
    clocks: {},
  };
  mergeFields(merged, a, b, STRUCTURE_OF_ORGANISATION);
  return merged;
}

/** Does the second say all of a fact that the first says in part? */
export const completes = (partial: Fact, whole: Fact): boolean =>
  partial.id === whole.id && partial.partial === true && whole.partial !== true;
