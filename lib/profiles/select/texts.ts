// The texts of an entry: found wherever they stand in it, and put back masked without breaking its shape.
import { faultIn, journal } from '@/lib/journal';
import type { Fact } from '@/lib/model/entry/entry';

/** Parts that are no words of the rep's. */
const FRAME: ReadonlySet<string> = new Set([
  'id',
  'entry',
  'kind',
  'people',
  'at',
  'clock',
  'deleted',
  'sensitive',
  'partial',
  'provenance',
  'type',
  'ladder',
  'certainty',
  'ref',
]);

interface Parts {
  /** Every field that the kind has. */
  declared: ReadonlySet<string>;
  /** Those whose values come from a list, a calendar or other records. */
  chosen: ReadonlySet<string>;
  /** Of these, those that hold ids of contacts, and those that hold the id of another entry. */
  people: readonly string[];
  entries: readonly string[];
}

const known = new Map<string, Parts>();

function partsOf(kind: string): Parts {
  const before = known.get(kind);
  if (before) return before;
  const { form = [], schema } = journal.get(kind) ?? {};
  const named = (...as: string[]) => form.filter((field) => as.includes(field.as)).map(({ name }) => name);
  const shape = (schema as { _zod?: { def?: { shape?: object } } } | undefined)?._zod?.def?.shape ?? {};
  const parts: Parts = {
    declared: new Set([...FRAME, 'note', ...Object.keys(shape)]),
    chosen: new Set(form.filter(({ as }) => as !== 'text' && as !== 'long').map(({ name }) => name)),
    people: named('people'),
    entries: named('entry'),
  };
  known.set(kind, parts);
  return parts;
}

export const isKnownKind = ({ kind }: Fact): boolean => journal.has(kind);

const LONGEST_NOTE = 20_000;

type Change = (text: string) => string;

function within(value: unknown, change: Change): unknown {
  if (typeof value === 'string') return change(value);
  if (Array.isArray(value)) return value.map((part) => within(part, change));
  if (!value || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, part]) => [change(key), FRAME.has(key) ? part : within(part, change)]),
  );
}

const isText = (fact: Fact, field: string): boolean => !FRAME.has(field) && !partsOf(fact.kind).chosen.has(field);

/** All words of an entry that somebody typed, the line first. */
export function wordsOf(fact: Fact): string {
  const words: string[] = [];
  const collect: Change = (text) => {
    if (text.trim()) words.push(text);
    return text;
  };
  const said = Object.entries(fact).filter(([field]) => isText(fact, field));
  for (const [field, value] of said) if (field === 'note') within(value, collect);
  for (const [field, value] of said) if (field !== 'note') within(value, collect);
  return words.join('\n');
}

/** The entry with its texts changed; a part that a mark would break is left out of it. */
export function withTexts(fact: Fact, change: Change): Fact {
  const next: Fact = { ...fact };
  const touched: string[] = [];
  for (const [field, value] of Object.entries(fact)) {
    if (!isText(fact, field)) continue;
    const after = within(value, change);
    if (after === value || JSON.stringify(after) === JSON.stringify(value)) continue;
    next[field] = after;
    touched.push(field);
  }
  if (touched.length === 0) return fact;
  if (faultIn(next)) for (const field of touched) if (field !== 'note') delete next[field];
  if (faultIn(next) && typeof next.note === 'string') next.note = next.note.slice(0, LONGEST_NOTE);
  return next;
}

/** Nothing but what the kind has: whatever else stands there nobody here can look through. */
export function declaredOf(fact: Fact): Fact {
  const { declared } = partsOf(fact.kind);
  const fields = Object.entries(fact);
  return fields.every(([field]) => declared.has(field))
    ? fact
    : (Object.fromEntries(fields.filter(([field]) => declared.has(field))) as Fact);
}

export interface Present {
  /** The id somebody has in what goes; undefined for whoever stays. */
  person(id: string): string | undefined;
  entry(id: string): boolean;
}

const isProof = (value: unknown): value is { ref?: unknown; text?: unknown } =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Of what an entry points to, what goes as well. `bare`: of a proof nothing but its words and what it points to. */
export function pointing(fact: Fact, present: Present, bare: boolean): Fact {
  const { people, entries } = partsOf(fact.kind);
  const next: Fact = { ...fact, people: [...new Set(fact.people.flatMap((id) => present.person(id) ?? []))] };
  for (const field of people)
    if (Array.isArray(fact[field]))
      next[field] = [...new Set((fact[field] as string[]).flatMap((id) => present.person(id) ?? []))];
  for (const field of entries) if (field in fact && !present.entry(String(fact[field]))) delete next[field];
  if (Array.isArray(fact.evidence))
    next.evidence = fact.evidence.filter(isProof).map(({ ref, text, ...rest }) => ({
      ...(!bare && rest),
      ...(text !== undefined && { text }),
      ...(ref !== undefined && present.entry(String(ref)) && { ref }),
    }));
  return next;
}
