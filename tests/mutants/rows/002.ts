// Long relationships, and whose they are: one break for each row of .github/DEMANDS.md.
import type { RowBreaks } from '.';

export default {
  '002-02': ['lib/model/person/facts.ts', "    'ally',\n", ''],
  '002-03': ['lib/model/ladder/evidence.ts', 'if (rule.length === 0 || !rule', 'if (!rule'],
  '002-04': [
    'lib/model/ladder/draft.ts',
    'of: own ? ladder : null, name,',
    'of: own ? ladder : null, name: ladder.name,',
  ],
  '002-05': ['lib/ladders/nine.ts', "evidence: 'influence'", "evidence: 'touch'"],
  '002-06': [
    'lib/ladders/nine.ts',
    "        { evidence: 'background', atLeast: 1, words: phrase`one thing of their background, such as how you met` },\n",
    '',
  ],
  '002-07': ['lib/ladders/nine.ts', "evidence: 'valued'", "evidence: 'two-way-insight'"],
  '002-08': ['lib/journal/insight.ts', "about === 'question' && answered", "about === 'question'"],
  '002-09': ['lib/journal/interaction.ts', "(isTouch(entry) && type === 'coaching' ?", "(type === 'coaching' ?"],
  '002-10': ['lib/journal/promise.ts', "keptOn ? [{ what: 'promise-kept'", "dueOn ? [{ what: 'promise-kept'"],
  '002-11': ['lib/model/ladder/known.ts', 'FRESH_YEARS = 1', 'FRESH_YEARS = 2'],
  '002-12': ['lib/journal/goal.ts', 'metOn ? [', 'true ? ['],
  '002-13': ['lib/model/ladder/known.ts', 'HELD_YEARS = 2', 'HELD_YEARS = 1'],
  '002-14': ['lib/profiles/hand-over-one.ts', "sensitive ? 'sensitive' : null", 'null'],
  '002-15': ['lib/journal/incident.ts', "['judgment', 'omission', 'process'", "['judgment', 'process'"],
  '002-16': ['lib/services/lists/see-insights.ts', 'rows.filter(({ id }) => !answered.has(id))', 'rows'],
  '002-17': ['lib/services/lists/act.ts', "typeof trust !== 'number')", "typeof trust === 'number')"],
  '002-18': ['lib/model/person/likely-owner.ts', "work: 'employer'", "work: 'personal'"],
  '002-19': ['lib/model/person/contact.ts', "of('personal'), of('employer')", "of('employer'), of('personal')"],
  '002-20': [
    'components/words/ask-words.ts',
    '...answer.standing.flatMap((consent) => allowedTile(consent, reader))',
    '',
  ],
  '002-22': ['lib/journal/insight.ts', "        trend: 'Where their industry goes',\n", ''],
  '002-23': ['lib/journal/insight.ts', "        technology: 'Technology they expect',\n", ''],
  '002-24': ['lib/journal/insight.ts', "        fit: 'Where they could use us',\n", ''],
  '002-25': ['lib/journal/insight.ts', "        'competitor-ties': 'Who else they work with',\n", ''],
  '002-26': ['lib/journal/insight.ts', "        'competitor-better': 'What others do better',\n", ''],
  '002-27': ['components/words/status.ts', "lost: 'status_lost'", "lost: 'status_ended'"],
  '002-28': [
    'lib/journal/plan.ts',
    "    whatHappened: long('What happened', { hint: 'When did it turn, and who told you?' }),\n",
    '',
  ],
  '002-29': [
    'lib/model/whose/ownership.ts',
    "const none = thing.is === 'words' ? owned('personal', 'own-note') : owned('unknown', 'unknown');",
    "const none = owned('personal', 'own-note');",
  ],
  '002-30': [
    'lib/model/whose/ownership.ts',
    "from.device === 'employer' ? stricter",
    "from.device === 'unknown' ? stricter",
  ],
  '002-31': [
    'lib/services/person/edit-facts.ts',
    '{ fields, beside:',
    "{ fields: { ...fields, ...(fields.kinds ? { status: 'active' } : {}) }, beside:",
  ],
  '002-32': [
    'lib/model/whose/ownership.ts',
    "case 'work-address-book':\n      return owned('employer'",
    "case 'work-address-book':\n      return owned('personal'",
  ],
  '002-33': ['lib/model/whose/ownership.ts', "isReach(thing) ? owned('unknown'", "isReach(thing) ? owned('personal'"],
  '002-34': ['lib/package/readme.ts', ', and nothing here is legal advice', ''],
} satisfies RowBreaks;
