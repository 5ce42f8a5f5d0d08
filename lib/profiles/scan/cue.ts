// How hints are written down, one file a language: what each kind of note is told by, and what only sounds like it.

export const FLAGS = [
  'health',
  'religion',
  'union',
  'politics',
  'sex-life',
  'ethnicity',
  'crime',
  'pay',
  'confidential',
] as const;
export type Flag = (typeof FLAGS)[number];

/**
 * Phrases, divided by commas. `tumo*`: any word that begins so; `pay/pays`: either; `?`: any one word; `_`: up to three of
 * them; `#`: a number; `$`: a sum of money or a share. Case and accents do not count.
 */
export type Cues = Record<Flag, string> & {
  /** What holds a word of the others and means nothing of the kind. */
  never: string;
};
