// The questions worth asking every customer again and again, in words they can be asked in.
import { type Fact, momentOf } from '@/lib/model/entry/entry';

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
  { id: 'trend', about: 'trend', ask: 'Where do you see your industry going?', again: 12 },
  { id: 'technology', about: 'technology', ask: 'Which technology will matter to you in a few years?', again: 12 },
  { id: 'fit', about: 'fit', ask: 'What else do you make or do that we could be of use for?', again: 6 },
  { id: 'competitor-ties', about: 'competitor-ties', ask: 'Whom else do you work with in our field?', again: 6 },
  { id: 'competitor-better', about: 'competitor-better', ask: 'What do they do better than we do?', again: 6 },
  { id: 'loves', about: 'loves', ask: 'What do you like best about what you get from us?', again: 12 },
  { id: 'praise', about: 'praise', ask: 'Who of us is a pleasure to work with?', again: 12 },
  { id: 'value', about: 'value', ask: 'What has it spared you or made possible?', again: 12 },
  { id: 'rescue', about: 'praise', ask: 'When did somebody of us keep you from leaving, and how?', again: 12 },
  { id: 'change', about: 'change', ask: 'What should we change?', again: 6 },
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
