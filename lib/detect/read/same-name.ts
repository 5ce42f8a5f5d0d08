// Compares what a title, a heading, a row and an address call somebody.

export function wordsOf(name: string): string[] {
  const plain = name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return plain.match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** The same words in the same order. */
export const sameWords = (one: string, other: string) => `${wordsOf(one)}` === `${wordsOf(other)}`;

/**
 * The plainer of two spellings of one name, or undefined for two names. A heading may add a former name or a middle
 * name to the title's; one word alone is not enough to tell that two people are one.
 */
export function agreed(one: string, other: string): string | undefined {
  const [short, long] = wordsOf(one).length > wordsOf(other).length ? [other, one] : [one, other];
  const [few, many] = [wordsOf(short), wordsOf(long)];
  return few[0] && (sameWords(one, other) || (few[1] && few.every((word) => many.includes(word)))) ? short : undefined;
}

/**
 * True when a slug spells a name ("ann-lee-4711", "annlee") and nothing more, which ties the name to an address. What is
 * left may hold a digit: an id. "ann-marie-lee" may be somebody else than Ann Lee.
 */
export function spells(slug: string, name: string): boolean {
  const [parts, spelled] = [wordsOf(name), wordsOf(slug)];
  const [joined, ...behind] = spelled;
  const rest = joined === parts.join('') ? behind : spelled.filter((word) => !parts.includes(word));
  const whole = rest === behind || parts.every((word) => spelled.includes(word));
  return parts.length > 1 && whole && rest.every((word) => /\p{N}/u.test(word));
}

/** What a title may call somebody; `exact` where it may be more than a name, so that nothing less than all of it counts. */
export interface TitleName {
  name: string;
  exact: boolean;
}

/** The spelling on which a heading and one of the title's names agree. */
export const confirmed = (heading: string, titles: readonly TitleName[]): string | undefined =>
  titles
    .map(({ name, exact }) => (exact ? sameWords(name, heading) && heading : agreed(name, heading)))
    .find(Boolean) || undefined;
