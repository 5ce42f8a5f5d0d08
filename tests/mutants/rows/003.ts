// Learning from customers where they work: one break for each row of .github/DEMANDS.md.
import type { RowBreaks } from '.';

export default {
  '003-01': ['lib/lists/word/word-first.ts', 'startOf(created, one, 1)', 'startOf(created, one)'],
  '003-02': ['lib/model/advice/visit-quota.ts', 'add({ months: 1 })', 'add({ months: 2 })'],
  '003-03': [
    'lib/services/lists/see-insights.ts',
    "entry.about === 'praise' || entry.about === 'value'",
    "entry.about === 'value'",
  ],
  '003-04': [
    'lib/model/advice/peak-day.ts',
    ' || monthDays?.some((n) => Math.min(n, day.daysInMonth) === day.day)',
    '',
  ],
  '003-05': ['lib/journal/insight.ts', "        loves: 'What they like',\n", ''],
  '003-06': ['lib/services/entry/thank-colleague.ts', "fact.verbatim === true ? textOf(fact.note) : ''", "''"],
  '003-07': ['lib/journal/insight.ts', "        value: 'What it did for them',\n", ''],
  '003-08': ['lib/journal/incident.ts', ", rescuer: 'They put it right'", ''],
  '003-09': [
    'lib/journal/insight.ts',
    "    answered: flag('Answered', { when: { name: 'about', is: ['question'] } }),\n",
    '',
  ],
  '003-10': [
    'lib/journal/insight.ts',
    "    forMe: flag('It was for me', { when: { name: 'about', is: ['praise'] } }),\n",
    '',
  ],
  '003-11': ['lib/model/advice/peak-day.ts', "entry.kind === 'observation' && ", ''],
  '003-12': ['lib/journal/observation.ts', "['service', 'support', 'both']", "['service', 'support']"],
  '003-13': [
    'lib/model/advice/cadence.ts',
    "thisYear >= cadence.max ? 'full' : 'rest'",
    "thisYear > cadence.max ? 'full' : 'rest'",
  ],
  '003-14': ['lib/model/advice/visit-quota.ts', '{ min: 5, max: 10 }', '{ min: 5, max: 9 }'],
  '003-15': ['lib/model/advice/visit-quota.ts', 'isNew || entry.people.some(isMajor)', 'true'],
  '003-16': ['lib/model/person/facts.ts', "  majorAccount: flag('Part of a major account'),\n", ''],
  '003-17': ['lib/journal/observation.ts', "    followUps: long('To follow up'),\n", ''],
  '003-20': ['lib/model/advice/visit-quota.ts', 'halfDaysOf(visit), 0) / 2', 'halfDaysOf(visit), 0)'],
} satisfies RowBreaks;
