// Offers and what became of them: who declines one after the other is better served than offered more.
import { type Fact, momentOf } from '@/lib/model/entry/entry';

/** So many declined in a row are enough to stop offering. */
export const ENOUGH_REFUSALS = 2;

export interface Offers {
  /** Offers declined since the last one that was taken. */
  refused: number;
  /** The newest entry that says what they need. */
  need: Fact | null;
}

const isText = (value: unknown): boolean => typeof value === 'string' && value.trim() !== '';

/** `entries` of one person, in any order. An offer with an unknown outcome is not counted. */
export function offersIn(entries: readonly Fact[]): Offers {
  const newest = entries
    .filter((entry) => !entry.deleted && (isText(entry.need) || isText(entry.offerResult)))
    .toSorted((a, b) => momentOf(b.at) - momentOf(a.at));
  const answers = newest
    .map((entry) => entry.offerResult)
    .filter((answer) => answer === 'accepted' || answer === 'declined');
  const taken = answers.indexOf('accepted');
  return {
    refused: taken < 0 ? answers.length : taken,
    need: newest.find((entry) => isText(entry.need)) ?? null,
  };
}
