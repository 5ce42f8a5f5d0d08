// The questions worth asking every customer again and again, in words they can be asked in.

import { type Fact, momentOf } from '@/lib/model/entry/entry';
import { phrase } from '@/lib/words';

export interface StandingQuestion {
  /** Permanent: answers carry it. */
  id: string;
  /** What an answer is about, as insights call it. */
  about: string;
  ask: string;
  /** Months after which an answer may have changed. */
  again: number;
}

/** Field of an insight that answers one of them. */
export const STANDING = 'standing';

export const STANDING_QUESTIONS: readonly StandingQuestion[] = [
  { id: 'trend', about: 'trend', ask: phrase`Where do you see your industry going?`, again: 12 },
  {
    id: 'technology',
    about: 'technology',
    ask: phrase`Which technology will matter to you in a few years?`,
    again: 12,
  },
  { id: 'fit', about: 'fit', ask: phrase`What else do you make or do that we could help with?`, again: 6 },
  { id: 'competitor-ties', about: 'competitor-ties', ask: phrase`Who else do you work with in our field?`, again: 6 },
  { id: 'competitor-better', about: 'competitor-better', ask: phrase`What do they do better than we do?`, again: 6 },
  { id: 'loves', about: 'loves', ask: phrase`What do you like best about what you get from us?`, again: 12 },
  { id: 'praise', about: 'praise', ask: phrase`Who on our team is a pleasure to work with?`, again: 12 },
  { id: 'value', about: 'value', ask: phrase`What has it saved you or made possible?`, again: 12 },
  { id: 'rescue', about: 'praise', ask: phrase`When did one of us keep you from leaving, and how?`, again: 12 },
  { id: 'change', about: 'change', ask: phrase`What should we change?`, again: 6 },
];

export interface Asked {
  question: StandingQuestion;
  /** When it was last answered, as stored; undefined where it never was. */
  answered?: string;
}

/** Answered in this form, or by an insight about the same that the rep logged by hand. */
function answers({ id, about }: StandingQuestion, entry: Fact): boolean {
  if (entry.kind !== 'insight' || entry.deleted) return false;
  return typeof entry[STANDING] === 'string' ? entry[STANDING] === id : id === about && entry.about === about;
}

/** Those never answered first, then the ones answered longest ago. `entries` of one person, in any order. */
export function inOrderToAsk(entries: readonly Fact[]): Asked[] {
  const asked = STANDING_QUESTIONS.map((question): Asked & { moment: number } => {
    const last = entries
      .filter((entry) => answers(question, entry))
      .toSorted((a, b) => momentOf(b.at) - momentOf(a.at))[0];
    return last
      ? { question, answered: last.at, moment: momentOf(last.at) }
      : { question, moment: Number.NEGATIVE_INFINITY };
  });
  return asked
    .toSorted((a, b) => (a.moment === b.moment ? 0 : a.moment - b.moment))
    .map(({ moment: _moment, ...rest }) => rest);
}
