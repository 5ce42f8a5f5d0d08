// Why an entry was not saved, by the names its form has for things, with what to do about it.
import { formFor } from '@/lib/journal';
import { longerThan, moreThan, notUnderstood } from '@/lib/model/fault';
import type { Failure } from '@/lib/model/result';
import { phrase, sayNumber } from '@/lib/words';

/** What the form has no field for. */
const OTHERS: Readonly<Record<string, () => string>> = {
  note: () => phrase`the line`,
  at: () => phrase`the day`,
  type: () => phrase`the kind`,
};

const HOLE = '\u0001';
const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** What stands in the hole of a sentence, in whatever language that is; null where it is another one. */
function within(sentence: (hole: string) => string, text: string): string | null {
  const [before = '', after = ''] = sentence(HOLE).split(HOLE).map(escaped);
  return text.match(new RegExp(`^${before}(.+?)${after}$`, 's'))?.[1] ?? null;
}

const grouped = (most: string): string => (/^\d+$/.test(most) ? sayNumber(Number(most)) : most);

function sentenceOf(field: string, name: string, what: string): string {
  const [long, many] = [within(longerThan, what), within(moreThan, what)];
  if (long) return phrase`Not saved: ${name} is ${longerThan(grouped(long))}. Shorten it.`;
  if (many) return phrase`Not saved: ${name} is ${moreThan(grouped(many))}. Correct it, or clear it.`;
  if (what === notUnderstood()) return phrase`Not saved: ${name} cannot be read. Correct it, or clear it.`;
  // A kind that cannot do without its line says itself what to write.
  if (field === 'note') return phrase`Not saved: ${what}.`;
  return phrase`Not saved: ${name} ${what}. Correct it, or clear it.`;
}

/** The failure as a rep reads it; one that speaks of nothing in the form stays as it is. */
export function plainRefusal<Code extends string>(kind: string, failed: Failure<Code>): Failure<Code> {
  const fault = within((hole) => phrase`Not saved: ${hole}`, failed.say)?.replace(/\.$/, '') ?? '';
  const [, field = '', what = ''] = fault.match(/^(\w+)(?:\.\d+)?: (.+)$/s) ?? [];
  const label = formFor(kind).find(({ name }) => name === field)?.label;
  const name = label ? phrase`“${label}”` : OTHERS[field]?.();
  return name ? { ...failed, say: sentenceOf(field, name, what) } : failed;
}
