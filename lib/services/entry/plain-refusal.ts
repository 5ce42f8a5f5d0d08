// Why an entry was not saved, by the names its form has for things, with what to do about it.
import { formFor } from '@/lib/journal';
import type { Failure } from '@/lib/model/result';

/** "Not saved: dueOn: is no date.", in whatever language. */
const REFUSED = /^([^:]+): (\w+)(?:\.\d+)?: (.+?)\.?$/s;
/** What the form has no field for. */
const OTHERS: Readonly<Record<string, string>> = { note: 'the line', at: 'the day', type: 'the kind' };

const grouped = (text: string): string => text.replace(/\d{4,}/g, (digits) => Number(digits).toLocaleString('en'));

function sentenceOf(field: string, name: string, what: string): string {
  if (what.startsWith('longer than')) return `${name} is ${what}. Shorten it.`;
  if (what.startsWith('more than')) return `${name} is ${what}. Correct it, or clear it.`;
  if (what.startsWith('is no')) return `${name} ${what}. Correct it, or clear it.`;
  if (what === 'not understood') return `${name} cannot be read. Correct it, or clear it.`;
  // A kind that cannot do without its line says itself what to write.
  return field === 'note' ? `${what}.` : `${name}: ${what}.`;
}

/** The failure as a rep reads it; one that speaks of nothing in the form stays as it is. */
export function plainRefusal<Code extends string>(kind: string, failed: Failure<Code>): Failure<Code> {
  const [, before = '', field = '', what = ''] = failed.say.match(REFUSED) ?? [];
  const label = formFor(kind).find(({ name }) => name === field)?.label;
  const name = label ? `“${label}”` : OTHERS[field];
  return name ? { ...failed, say: `${before}: ${sentenceOf(field, name, grouped(what))}` } : failed;
}
