// Customers who sell for you: one break for each row of .github/DEMANDS.md.
import type { RowBreaks } from '.';

export default {
  '004-01': ['lib/model/person/facts.ts', "  innovator: flag('Among the most innovative'),\n", ''],
  '004-02': ['lib/services/person/edit-employments.ts', 'removed = false } = job', 'removed = true } = job'],
  '004-03': ['lib/journal/promise.ts', 'dueOn && (keptOn', 'keptOn && (keptOn'],
  '004-04': ['lib/journal/interaction.ts', ", them: 'They got in touch'", ''],
  '004-05': ['lib/journal/act.ts', "origin === 'volunteered' && phrase`volunteered`", 'false'],
  '004-06': ['lib/journal/act.ts', "  eventName: text('Event'),\n", ''],
  '004-07': ['lib/journal/act.ts', "  scheduledFor: moment('Planned for'),\n", ''],
  '004-08': ['lib/model/entry/acts.ts', "  'speaking',\n", ''],
  '004-09': [
    'components/ladder/proof-list.tsx',
    '{stage === ladder.stages.length && <p class="soft">{say(\'top_rung\')}</p>}',
    '',
  ],
  '004-10': [
    'lib/services/lists/see-board.ts',
    'onStage(store, ladder.id, stage, facets, size)',
    'onStage(store, ladder.id, stage + 1, facets, size)',
  ],
  '004-11': ['lib/model/advice/reference-guard.ts', 'asked <= given', 'asked < given'],
  '004-12': ['lib/reports/events.ts', '.slice(0, 2);', '.slice(0, 1);'],
  '004-13': ['lib/services/rep/look-back.ts', 'prefix + id, value: null', 'prefix, value: null'],
  '004-14': [
    'lib/model/person/facts.ts',
    "  blocker: text('What holds them back', { hint: 'Why they do not sell for you yet' }),\n",
    '',
  ],
  '004-15': ['lib/ladders/seven.ts', 'De facto sales force', 'Sales force'],
  '004-16': ['lib/model/person/facts.ts', "  vocality: number('How vocal, 1 to 5', 1, 5),\n", ''],
} satisfies RowBreaks;
