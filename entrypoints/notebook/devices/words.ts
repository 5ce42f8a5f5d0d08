// What was noticed in the folder, as sentences; and what the fields are called whose words differ.
import { journal } from '@/lib/journal';
import type { Conflict } from '@/lib/vault/folder/conflicts';
import type { FolderNews } from '@/lib/vault/folder/news';
import { say, sayNumber } from '@/lib/words';

const known = [
  'cut',
  'foreign',
  'misplaced',
  'newer',
  'malformed',
  'lost',
  'back',
  'twins',
  'huge',
  'stranger',
] as const;
type Known = (typeof known)[number];

const isKnown = (what: string): what is Known => (known as readonly string[]).includes(what);

/** One sentence each; `label` says whose files. */
export const troubleWords = ({ trouble }: FolderNews): string[] =>
  trouble.flatMap(({ what, n, label }) =>
    isKnown(what) ? [say(`folder_${what}`, label || say('folder_somebody'), sayNumber(n))] : [],
  );

const CARD = {
  name: 'field_name',
  title: 'field_title',
  organisation: 'field_organisation',
  headline: 'field_headline',
  note: 'field_note',
} as const;

/** As the rep knows the field; empty where no screen names it. */
export function fieldWords({ entry, field }: Pick<Conflict, 'entry' | 'field'>): string {
  const asked = entry
    ? [...journal.values()].flatMap(({ form }) => form).find(({ name }) => name === field)
    : undefined;
  if (asked) return asked.label;
  return Object.hasOwn(CARD, field) ? say(CARD[field as keyof typeof CARD]) : '';
}
