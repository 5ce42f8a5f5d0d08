// Keeping customers, and winning them back: one break for each row of .github/DEMANDS.md.
import type { RowBreaks } from '.';

export default {
  '001-01': ['lib/journal/act.ts', "'gift', 'fee', 'discount']),", "'gift', 'discount']),"],
  '001-03': ['lib/journal/interaction.ts', "  needBy: day('Needed by'),\n", ''],
  '001-04': ['lib/journal/interaction.ts', "  offer: text('I offered'),\n", ''],
  '001-05': ['lib/journal/interaction.ts', "['accepted', 'declined', 'none']", "['accepted', 'none']"],
  '001-06': ['lib/journal/insight.ts', '[verbatim && phrase`in their words`]', '[]'],
  '001-07': ['lib/journal/plan.ts', "      'drifting-apart',\n", ''],
  '001-08': [
    'lib/model/person/facts.ts',
    "  trustCheckedOn: day('Trust last checked', { when: { name: 'trust', is: SCORES } }),\n",
    '',
  ],
  '001-09': ['lib/model/advice/cadence.ts', 'last + apart(cadence.max)), last', 'last), last'],
  '001-10': ['components/words/next-words.ts', 'return [...status, ...touch,', 'return [...touch,'],
  '001-11': ['lib/model/advice/risk.ts', "  lost: 'lost',\n", ''],
  '001-12': ['lib/journal/plan.ts', "      'out-of-stock',\n", ''],
  '001-13': [
    'lib/journal/plan.ts',
    "    whatTheyKnowOfUs: long('What they know of us', { hint: 'What can the competitor use?' }),\n",
    '',
  ],
  '001-14': ['lib/journal/step.ts', "    who: text('Who does it'),\n", ''],
  '001-15': ['lib/journal/plan.ts', "      'hand-over',\n", ''],
  '001-16': ['lib/journal/plan.ts', "    learned: long('Learned', { hint: 'What would have kept them?' }),\n", ''],
  '001-17': [
    'lib/model/advice/risk.ts',
    "about === 'competitor-ties' ? 'at-risk'",
    "about === 'competitor-better' ? 'at-risk'",
  ],
  '001-18': ['lib/journal/interaction.ts', "  meal: { label: 'Meal', icon: 'meal', order: 103 },\n", ''],
  '001-19': [
    'lib/journal/plan.ts',
    "    discussedWith: text('Discussed with', { hint: 'Who saw it from another side?' }),\n",
    '',
  ],
  '001-20': ['lib/journal/plan.ts', "  needsLine: 'write down what you will do first',\n", ''],
  '001-21': ['lib/journal/plan.ts', "      'trouble-with-the-vendor',\n", ''],
  '001-22': ['lib/model/ladder/known.ts', 'const WELL = 2;', 'const WELL = 0;'],
  '001-23': [
    'lib/services/person/see-person.ts',
    'stage: row.stage,',
    "stage: row.record.status === 'lost' ? 0 : row.stage,",
  ],
  '001-24': ['lib/journal/incident.ts', "'support', 'people', 'promise'", "'support', 'promise'"],
  '001-25': ['lib/model/advice/risk.ts', "...(now === 'active' ? newestOf('insight') : [])", ''],
  '001-26': ['lib/lists/backbone.ts', 'const TRUSTED_FROM = 4;', 'const TRUSTED_FROM = 5;'],
} satisfies RowBreaks;
