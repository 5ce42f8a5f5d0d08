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
  'provenance',
  'type',
  'ladder',
  'certainty',
  'ref',
]);

const chosen = new Map<string, ReadonlySet<string>>();

/** Fields of a kind whose values come from a list, a calendar or other records. */
function chosenOf(kind: string): ReadonlySet<string> {
  const known = chosen.get(kind);
  if (known) return known;
  const form = journal.get(kind)?.form ?? [];
  const names = new Set(form.filter(({ as }) => as !== 'text' && as !== 'long').map(({ name }) => name));
  chosen.set(kind, names);
  return names;
}

export const isKnownKind = ({ kind }: Fact): boolean => journal.has(kind);

type Change = (text: string) => string;

function within(value: unknown, change: Change): unknown {
  if (typeof value === 'string') return change(value);
  if (Array.isArray(value)) return value.map((part) => within(part, change));
  if (!value || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, part]) => [key, FRAME.has(key) ? part : within(part, change)]),
  );
}

const isText = (fact: Fact, field: string): boolean => !FRAME.has(field) && !chosenOf(fact.kind).has(field);

/** All words of an entry that somebody typed, the line first. */
export function wordsOf(fact: Fact): string {
  const words: string[] = [];
  const collect: Change = (text) => {
    if (text.trim()) words.push(text);
    return text;
  };
  within(fact.note, collect);
  for (const [field, value] of Object.entries(fact))
    if (field !== 'note' && isText(fact, field)) within(value, collect);
  return words.join('\n');
}

/** The entry with its texts changed; a part that a mark would break is left out of it. */
export function withTexts(fact: Fact, change: Change): Fact {
  const next: Fact = { ...fact };
  const touched: string[] = [];
  for (const [field, value] of Object.entries(fact)) {
    if (!isText(fact, field)) continue;
    const after = within(value, change);
    if (JSON.stringify(after) === JSON.stringify(value)) continue;
    next[field] = after;
    touched.push(field);
  }
  if (touched.length === 0) return fact;
  if (faultIn(next)) for (const field of touched) if (field !== 'note') delete next[field];
  if (faultIn(next) && typeof next.note === 'string') next.note = next.note.slice(0, fact.note?.toString().length);
  return next;
}
