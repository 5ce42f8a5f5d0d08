// Which rhythm holds for somebody: their own, else that of a tag, else of their stage, else of their tier, else everybody's.
import { fold } from '@/lib/model/fold';
import type { Contact } from '@/lib/model/person/contact';
import { say, sayCount } from '@/lib/words';
import type { Cadence } from './cadence';
import { isMajor } from './major';

/** Touches a year for some people. */
export interface CadenceRule {
  /** `tag/renewal` (folded), `stage/seven/3`, or `major`. */
  of: string;
  min: number;
  max: number;
}

export interface Cadences {
  /** Everybody's. */
  cadence: Cadence;
  cadences?: readonly CadenceRule[];
}

export interface Chosen {
  cadence: Cadence;
  /** By what it was chosen: `own`, or the `of` of a rule; null where it is everybody's. */
  by: string | null;
}

type Card = Pick<Contact, 'touchesPerYear' | 'tags' | 'majorAccount' | 'kinds'>;

/** Of several that fit in the same way the most frequent one. First weeks are the same for everybody. */
export function cadenceFor(
  record: Card,
  { ladder, stage }: { ladder: string; stage: number },
  { cadence, cadences = [] }: Cadences,
): Chosen {
  const own = record.touchesPerYear;
  if (typeof own === 'number') return { cadence: { ...cadence, min: own, max: own }, by: 'own' };
  const tags = (record.tags ?? []).map((tag) => `tag/${fold(tag)}`);
  const levels = [tags, [`stage/${ladder}/${stage}`], isMajor(record) ? ['major'] : []];
  for (const level of levels) {
    const [most] = cadences
      .filter(({ of }) => level.includes(of))
      .toSorted((a, b) => b.max - a.max || b.min - a.min || a.of.localeCompare(b.of));
    if (most) return { cadence: { ...cadence, min: most.min, max: most.max }, by: most.of };
  }
  return { cadence, by: null };
}

/** "1 to 4 times a year is good". */
export const sayYearly = ({ min, max }: Pick<Cadence, 'min' | 'max'>): string =>
  min === max ? sayCount('rhythm_same', max) : say('touch_rhythm', min, max);

/** For whom a rule is: "tag renewal", "stage 3", "major accounts". */
export function sayCadenceOf(of: string): string {
  const [kind, ...rest] = of.split('/');
  if (kind === 'own') return say('rhythm_own');
  if (kind === 'tag') return say('rhythm_tag', rest.join('/'));
  return kind === 'stage' ? say('rhythm_stage', rest.at(-1)) : say('rhythm_major');
}

/** The words, and where the rhythm is not everybody's, which it is and by what. */
export const withCadence = (words: string, { cadence, by }: Chosen): string =>
  by === null ? words : say('rhythm_by', words, sayYearly(cadence), sayCadenceOf(by));
