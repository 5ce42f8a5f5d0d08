// Something learned from them: about their world, about what they think, about themselves.

import { certainty, choice, day, flag, text } from '@/lib/model/entry/part';
import { phrase } from '@/lib/words';
import { formKind } from './kind';

/** Learned by giving as much as by asking. */
const TWO_WAY: readonly unknown[] = ['personal', 'question'];

export default formKind({
  kind: 'insight',
  label: 'Insight',
  icon: 'search',
  order: 114,
  parts: {
    about: choice(
      'About',
      {
        loves: 'What they like',
        change: 'What they would change',
        value: 'What it did for them',
        praise: 'Praise for one of us',
        question: 'Their question to me',
        personal: 'Them as a person',
        trend: 'Where their industry goes',
        technology: 'Technology they expect',
        fit: 'Where they could use us',
        'competitor-ties': 'Who else they work with',
        'competitor-better': 'What others do better',
        need: 'What their market needs',
      },
      { bare: true },
    ),
    verbatim: flag('Their own words', { own: true }),
    twoWay: flag('We both shared something'),
    answered: flag('Answered', { when: { name: 'about', is: ['question'] } }),
    competitor: text('Competitor', { organisation: true }),
    forMe: flag('It was for me', { when: { name: 'about', is: ['praise'] } }),
    colleague: text('Colleague'),
    checkAgainOn: day('Ask again on'),
    certainty: certainty(),
  },
  first: ({ verbatim }) => [verbatim && phrase`in their words`],
  evidence: ({ about, twoWay, answered }) => [
    ...(twoWay || TWO_WAY.includes(about) ? ['two-way-insight'] : []),
    ...(about === 'personal' ? ['background'] : []),
    ...(about === 'question' && answered ? ['answer'] : []),
  ],
});
