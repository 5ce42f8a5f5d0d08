// What was noticed in the folder, as sentences.
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
