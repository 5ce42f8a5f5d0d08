// The questions a rep puts to themselves from time to time.
import { phrase } from '@/lib/words';

export interface SelfQuestion {
  /** Permanent: answers carry it. */
  id: string;
  ask: string;
}

export const SELF_QUESTIONS: readonly SelfQuestion[] = [
  { id: 'sold-for', ask: phrase`What did I like so much that I sold it to others, unasked?` },
  { id: 'sell-for-me', ask: phrase`Do I do so much for my customers that they sell for me?` },
  { id: 'why-not', ask: phrase`Where they do not: what is in the way?` },
];
