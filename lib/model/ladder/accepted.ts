// Suggestions that were accepted before their entries were kept: the words of the rule stood there as seen by the rep.
/** What the rules of Seven, Nine, Six and Four said in those days. */
const WORDS: ReadonlySet<unknown> = new Set([
  'a first order',
  'a first order or visit',
  'three dealings',
  'twelve dealings',
  'one contact they started',
  'one time you were in touch',
  'one thing learned about them',
  'one thing learned about them, or told both ways',
  'three things learned about them',
  'one problem put right',
  'one problem put right, and a dealing after it',
  'a second problem put right, and a dealing after it',
  'a second problem put right, a dealing after it, and none that came back still open',
  'one act toward somebody else',
  'one thing they did unasked that brought business',
]);

type Loose = Readonly<Record<string, unknown>>;

const isLoose = (value: unknown): value is Loose => typeof value === 'object' && value !== null;

/** A move whose only reasons are words of a rule, whether they still stand there as seen or as a guess. */
export function isWorded(fact: unknown): fact is Loose {
  if (!isLoose(fact) || fact.kind !== 'stage' || fact.deleted === true || !Array.isArray(fact.evidence)) return false;
  const reasons: unknown[] = fact.evidence;
  const isWords = (reason: unknown) => isLoose(reason) && reason.ref === undefined && WORDS.has(reason.text);
  return reasons.length > 0 && reasons.every(isWords);
}

/** The move as it can be known by itself: nobody saw the words of a rule, so that it is a guess. Others stay as they are. */
export const unconfirmed = <Record>(fact: Record): Record =>
  isWorded(fact) && fact.certainty === 'seen' ? { ...fact, certainty: 'guessed' } : fact;
