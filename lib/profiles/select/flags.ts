// The flags that keep a note back, by what they are about.
import { FLAGS, type Flag } from '@/lib/profiles/scan/cue';

/** What the law on personal data protects most, and what is nobody else's business. */
export const SPECIAL: readonly Flag[] = FLAGS.filter((flag) => flag !== 'confidential');
export const ALL_FLAGS: readonly Flag[] = FLAGS;
