// The flags that keep a note back, by what they are about.
import type { Flag } from '@/lib/profiles/scan/cues';

/** Special categories of the law on personal data. */
export const SPECIAL: readonly Flag[] = ['health', 'religion', 'union', 'politics', 'sex-life', 'ethnicity'];
export const ALL_FLAGS: readonly Flag[] = [...SPECIAL, 'confidential'];
