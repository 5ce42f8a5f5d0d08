// The questions a rep puts to themselves from time to time.

export interface SelfQuestion {
  /** Permanent: answers carry it. */
  id: string;
  ask: string;
}

export const SELF_QUESTIONS: readonly SelfQuestion[] = [
  { id: 'sold-for', ask: 'What did I like so much that I sold it to others, unasked?' },
  { id: 'sell-for-me', ask: 'Do I do so much for my customers that they sell for me?' },
  { id: 'why-not', ask: 'Where they do not: what is in the way?' },
];
