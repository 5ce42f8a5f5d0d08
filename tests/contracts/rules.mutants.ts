// Rules of the domain, each broken by one small change: `npm run test:mutants` makes one after the other and wants a red test.

export interface Mutant {
  /** The rule that no longer holds, in words. */
  rule: string;
  file: string;
  /** Stands once in the file. */
  from: string;
  to: string;
}

type Break = readonly [rule: string, from: string, to: string];

const breaks: Readonly<Record<string, readonly Break[]>> = {
  // Ladders
  'lib/ladders/seven.ts': [
    ['a Regular has three dealings', 'dealing(3, phrase`3 inter', 'dealing(2, phrase`3 inter'],
    ['the first rung asks for business', "{ evidence: 'business'", "{ evidence: 'touch'"],
    ['Rapport: they get in touch themselves', "evidence: 'reached-out', atLeast: 1", "evidence: 'touch', atLeast: 1"],
    ['Rapport: something learned of them', "evidence: 'two-way-insight'", "evidence: 'touch'"],
    ['a dealing follows the problem', "atLeast: 1,\n          followedBy: 'dealing',", 'atLeast: 1,'],
    ['no matter what: two problems', 'atLeast: 2,\n', 'atLeast: 1,\n'],
    ['a problem that came back stands against it', "          unless: 'open-repeat',\n", ''],
    ['a fan acts toward others', "evidence: 'act'", "evidence: 'dealing'"],
    ['the top is unasked, with a result', "evidence: 'volunteered-result'", "evidence: 'act'"],
  ],
  'lib/ladders/four.ts': [
    ['Bought is an order', "evidence: 'order'", "evidence: 'business'"],
    ['Trusts comes after a problem', "evidence: 'recovery'", "evidence: 'dealing'"],
    ['Stays is three dealings', "evidence: 'dealing', atLeast: 3", "evidence: 'dealing', atLeast: 2"],
    ['Sells for you is an act', "evidence: 'act'", "evidence: 'dealing'"],
  ],
  'lib/ladders/six.ts': [
    ['a Customer has ordered', "evidence: 'order'", "evidence: 'business'"],
    ['a Prospect was in touch', "evidence: 'touch'", "evidence: 'act'"],
    ['a Supporter gets in touch', "evidence: 'reached-out'", "evidence: 'dealing'"],
    ['a Client has dealt three times', "evidence: 'dealing', atLeast: 3", "evidence: 'dealing', atLeast: 2"],
    ['an Advocate acts', "evidence: 'act'", "evidence: 'dealing'"],
    ['a Partner brings business unasked', "evidence: 'volunteered-result'", "evidence: 'act'"],
  ],
  'lib/ladders/nine.ts': [
    ['1 asks for their say', "evidence: 'influence'", "evidence: 'touch'"],
    ['2 asks for a title', "        { evidence: 'title', atLeast: 1, words: phrase`their job title` },\n", ''],
    [
      '2 asks where they work',
      "        { evidence: 'organisation', atLeast: 1, words: phrase`where they work` },\n",
      '',
    ],
    ['2 asks for their background', "evidence: 'background'", "evidence: 'touch'"],
    ['3 asks for what they value', "evidence: 'valued'", "evidence: 'two-way-insight'"],
    ['4 asks for an answer', "evidence: 'answer'", "evidence: 'two-way-insight'"],
    ['5 asks for coaching', "evidence: 'coaching'", "evidence: 'dealing'"],
    ['6 asks for a promise kept', "evidence: 'promise-kept'", "evidence: 'business'"],
    ['7 is not with a problem open', "          unless: 'open-problem',\n", ''],
    ['7 asks for something', "          evidence: 'trust',", "          evidence: 'touch',"],
    ['8 asks for a goal met', "evidence: 'goal-met'", "evidence: 'touch'"],
    ['9 asks for years', "evidence: 'lasting-trust'", "evidence: 'trust'"],
    ['9 is not with a promise broken', "          unless: 'promise-broken',\n", ''],
  ],
  'lib/model/ladder/evidence.ts': [
    ['what follows comes later', 'item.moment > last.moment', 'item.moment >= last.moment'],
    ['what must follow does', ' && followed && !hindered', ' && !hindered'],
    ['what stands against it counts', ' && followed && !hindered', ' && followed'],
    ['no rung is stepped over', '!rule.every((item) => item.met)) break', '!rule.every((item) => item.met)) continue'],
    ['a rung that asks for nothing is never suggested', 'if (rule.length === 0 || !rule', 'if (!rule'],
    ['what no longer speaks is no evidence', ' && now < until', ''],
    ['what does not speak yet is no evidence', 'moment <= now + A_DAY && ', ''],
    ['an entry is one proof', 'item) => [item.entry, item]', 'item) => [item, item]'],
    ['a rung is met on its last day', 'Math.max(...moments)', 'Math.min(...moments)'],
    ['proof of another stage is said so', 'chosen.rule.length === 0 || asks(chosen)', 'true'],
  ],
  'lib/model/ladder/known.ts': [
    ['trust begins at 4', 'TRUSTED_FROM = 4', 'TRUSTED_FROM = 3'],
    ['trust holds for two years', 'HELD_YEARS = 2', 'HELD_YEARS = 1'],
    ['trust was checked within a year', 'FRESH_YEARS = 1', 'FRESH_YEARS = 2'],
    ['a low day breaks it', 'checks.findLastIndex(({ trust }) => trust < TRUSTED_FROM) + 1', '0'],
    ['no say is no influence', " || contact.influence === 'decides'", " || contact.influence === 'none'"],
    ['knowing each other takes two', 'const WELL = 2;', 'const WELL = 0;'],
    ['what is not filled in shows nothing', "String(value).trim() !== ''", 'true'],
  ],
  'lib/model/ladder/certainty.ts': [
    ['the least sure of them counts', 'Math.max(', 'Math.min('],
    ['nothing at all is a guess', ': 2]', ': 0]'],
  ],
  'lib/model/ladder/map.ts': [['nobody is taken off by a change', 'Math.max(1, Math.round', 'Math.max(0, Math.floor']],
  'lib/services/ladder/change-ladder.ts': [
    ['carried over, they stand since the same day', '(row.since ?? now)', 'now'],
    ['who has a ladder of their own keeps it', 'own || !row.record.ladder', 'true'],
  ],
  'lib/services/ladder/move-stage.ts': [
    ['without a reason it is a guess', "filled.length > 0 ? certainty : 'guessed'", 'certainty'],
    ['nobody stands anywhere since tomorrow', ' && momentOf(said) <= world.now()', ''],
    ['a day that was known better replaces later moves', 'later.length > 0 && {', 'false && {'],
    ['an accepted suggestion keeps its entries', 'item.ref || item.text?.trim()', 'item.text?.trim()'],
  ],
  'lib/journal/stage.ts': [
    ['a date that lay ahead holds nothing', 'return fits;', 'return true;'],
    ['replaced moves do not hold', 'filter(({ entry }) => !replaced.has(entry))', 'filter(() => true)'],
  ],

  // Evidence
  'lib/journal/evidence.ts': [
    ['it speaks for whom it is about', 'return shared || isAbout(entry, person)', 'return person.size > 0'],
    ['an attempt is told by its line', 'return missed ? { ...entry, reached: missed } : entry;', 'return entry;'],
    ['hearsay is told', "?.(entry) ? 'told' : 'seen'", "?.(entry) ? 'seen' : 'seen'"],
  ],
  'lib/journal/interaction.ts': [
    ['a visit is business', "(type === 'order' || type === 'visit')", "type === 'order'"],
    ['who only sends has not dealt', "!(direction === 'outgoing'", "!(direction === 'mutual'"],
    ['an attempt is no touch', " && reached === 'yes'", ''],
    ['somebody else is not them', "startedBy === 'them' ||", "(startedBy && startedBy !== 'me') ||"],
    ['who is named in an order has not ordered', "shared: type !== 'order'", 'shared: true'],
    ['a note is no touch', "type !== 'note' && ", ''],
  ],
  'lib/journal/act.ts': [
    [
      'what is planned has not been done yet',
      'momentOf(scheduledFor) > momentOf(at)',
      'momentOf(scheduledFor) < momentOf(at)',
    ],
    [
      'joining us is no act toward others',
      "const TOWARD_US: readonly unknown[] = ['joined-us', 'beta-or-board'];",
      'const TOWARD_US: readonly unknown[] = [];',
    ],
    ['somebody kept is business', "['lead', 'meeting', 'won', 'kept']", "['lead', 'meeting', 'won']"],
    [
      'what must not be used is no act',
      "ethics === 'do-not-use') return []",
      "ethics === 'do-not-use') return ['act']",
    ],
    ['asked for is not volunteered', "origin === 'volunteered' && BUSINESS", "origin !== 'unknown' && BUSINESS"],
    ['volunteered without a result is no result', ' && BUSINESS.includes(result)', ''],
  ],
  'lib/journal/incident.ts': [
    ['the same problem again is no recovery', 'return repeatOf ? [] : [', 'return ['],
    ['put right on the day it ended', 'at: resolvedOn > at.slice(0, 10) ? resolvedOn : at', 'at'],
    ['open, it stands against', "return ['open-problem',", 'return ['],
  ],
  'lib/journal/insight.ts': [
    ['a question not answered is no answer', "about === 'question' && answered", "about === 'question'"],
    ['a trend told one way is not two-way', 'twoWay || TWO_WAY', 'twoWay !== false || TWO_WAY'],
  ],
  'lib/journal/promise.ts': [
    [
      'kept on the day is kept',
      'keptOn.slice(0, 10) <= dueOn.slice(0, 10)',
      'keptOn.slice(0, 10) < dueOn.slice(0, 10)',
    ],
    ['a broken one is forgotten after two years', 'REMEMBERED_YEARS = 2', 'REMEMBERED_YEARS = 9'],
    ['it is not broken before its day is over', 'slice(0, 10)) + A_DAY', 'slice(0, 10)) - 9 * A_DAY'],
  ],
  'lib/journal/goal.ts': [['a goal open is not met', 'metOn ? [', 'true ? [']],
  'lib/journal/observation.ts': [['who was watched was met', "['touch', 'dealing']", "['touch']"]],
  'lib/model/entry/about.ts': [['who only received it did not do it', ' && !towardOf(entry).includes(first)', '']],

  // Asking
  'lib/model/advice/reference-guard.ts': [
    ['two asks in ninety days', 'asks: 2, days: 90', 'asks: 3, days: 90'],
    ['thirty days of rest', 'restDays: 30', 'restDays: 20'],
    ['their own limit comes first', '...(paced ? [] : against(rule', '...(!limits ? [] : against(rule'],
    ['how many times in all is a limit too', 'return used < asks', 'return used >= 0'],
    ['what we set ourselves is not their limit', " || statedBy === 'us'", ''],
    ['a consent ends', ' && !(until && isBefore(until, today))', ''],
    ['a consent begins', '!(from && isBefore(today, from)) && ', ''],
    ['a consent taken back is none', ' && !(revoked && !isBefore(today, revoked))', ''],
    ['an open problem is no time to ask', '!resolved || isBefore(today, resolved)', 'false'],
    ['more asked than given', 'if (asked <= given) return [];', 'if (asked >= 0) return [];'],
    ['as much given as asked is enough', 'asked <= given', 'asked < given'],
  ],

  // Rhythm and offers
  'lib/model/advice/cadence-for.ts': [
    ['their own number comes first', "typeof own === 'number'", "typeof own === 'string'"],
    ['a tag comes before the stage', 'level of levels', 'level of levels.toReversed()'],
    ['of two tags the more frequent holds', 'b.max - a.max', 'a.max - b.max'],
    ['the tier is that of major accounts', "isMajor(record) ? ['major'] : []", "['major']"],
    ['which one holds is said', 'by === null ? words :', 'by !== 0 ? words :'],
  ],
  'lib/model/advice/cadence.ts': [
    ['one to four a year', 'min: 1, max: 4', 'min: 1, max: 5'],
    ['nobody is new from stage 3 on', 'SETTLED_FROM = 3', 'SETTLED_FROM = 9'],
    [
      'nobody is new of whom nobody knows when it began',
      'began === null || stage >= SETTLED_FROM ? Number.NEGATIVE_INFINITY',
      'began === null ? Number.POSITIVE_INFINITY : stage >= SETTLED_FROM ? Number.NEGATIVE_INFINITY',
    ],
    ['due after a year by the least', 'last + apart(cadence.min)]', 'last + apart(cadence.max)]'],
    [
      'as many as are good are full',
      "thisYear >= cadence.max ? 'full' : 'rest'",
      "thisYear > cadence.max ? 'full' : 'rest'",
    ],
    ['a touch to come is none yet', 'moment <= now + DAY_MS', 'true'],
    ['new is over after its weeks', 'newWeeks * WEEK_MS', '99 * newWeeks * WEEK_MS'],
  ],
  'lib/model/advice/offers.ts': [
    ['two refusals are enough', 'ENOUGH_REFUSALS = 2', 'ENOUGH_REFUSALS = 3'],
    ['one that was taken begins anew', 'taken < 0 ? answers.length : taken', 'answers.length'],
  ],
  'lib/model/advice/risk.ts': [
    ['who is lost is not asked about', "now === 'active' ? newestOf('insight') : []", "newestOf('insight')"],
    ['what was answered is not asked again', '!one.entry[ANSWERED] && ', ''],
  ],

  // Visits
  'lib/model/advice/visit-quota.ts': [
    ['five to ten when new', '{ min: 5, max: 10 }', '{ min: 5, max: 9 }'],
    ['one or two a quarter', '{ min: 1, max: 2 }', '{ min: 2, max: 2 }'],
    ['settled, only major accounts count', 'isNew || entry.people.some(isMajor)', 'true'],
    ['new is the first month', 'add({ months: 1 })', 'add({ months: 2 })'],
  ],
  'lib/model/advice/peak-day.ts': [
    ['a call is no visit', "entry.kind === 'observation' && ", ''],
    ['a short month ends all the same', 'Math.min(n, day.daysInMonth) === day.day', 'n === day.day'],
    ['a longer visit reaches into the days after', 'Math.ceil(halfDaysOf(entry) / 2)', '1'],
  ],
  'lib/model/advice/major.ts': [['a partner is major', " || Boolean(kinds?.includes('business-partner'))", '']],

  // Whose it is
  'lib/model/whose/ownership.ts': [
    ['a file of the employer is theirs', "owned('employer', 'work-import')", "owned('personal', 'work-import')"],
    [
      'of a file nobody knows nothing is known',
      "owned('unknown', 'unknown-import')",
      "owned('personal', 'unknown-import')",
    ],
    [
      'a CRM is the employer’s',
      "case 'crm':\n    case 'work-address-book':\n      return owned('employer'",
      "case 'crm':\n    case 'work-address-book':\n      return owned('personal'",
    ],
    ['a card at work is shared', "owned('shared', route)", "owned('personal', route)"],
    ['an address LinkedIn shows is undecided', "isReach(thing) ? owned('unknown'", "isReach(thing) ? owned('personal'"],
    [
      'a seat the employer pays is theirs',
      "case 'linkedin-url':\n      return account === 'employer' ?",
      "case 'linkedin-url':\n      return account === 'unknown' ?",
    ],
    [
      'a computer of the employer shares',
      "from.device === 'employer' ? stricter",
      "from.device === 'unknown' ? stricter",
    ],
    ['the strictest origin counts', 'indexOf(b.is) > STRICTNESS', 'indexOf(b.is) < STRICTNESS'],
    ['a decision settles what was known', ' ? inOrder.slice(last) :', ' ? inOrder :'],
    ['told at work is shared', "owned('shared', 'told-at-work')", "owned('personal', 'told-at-work')"],
  ],
  'lib/services/person/person-left.ts': [
    ['a private mailbox outlives the job', "      likelyOwner(channel, value) !== 'personal' &&\n", ''],
    ['what is their own stays', "owner === 'employer' &&", "owner !== 'unknown' &&"],
    ['nobody leaves tomorrow', ' || day.slice(0, 10) > now.slice(0, 10)', ''],
    ['leaving leaves an entry', "    { do: 'fact', fact },\n", ''],
  ],
  'lib/model/person/contact.ts': [
    ['a dead address reaches nobody', 'filter((handle) => !handle.deadOn)', 'filter(() => true)'],
    ['a work address goes with the job', "of('personal'), of('employer')", "of('employer'), of('personal')"],
  ],

  // Status and what the screens say
  'components/words/present.ts': [['a visit on a busy day is marked', 'busy, reading.aside]', 'reading.aside]']],
  'components/words/next-words.ts': [
    ['the status stands first', 'return [...status, ...touch,', 'return [...touch,'],
    ['with whom it rests nobody is due a word', 'rests ? [] : [touchTile', '!contact ? [] : [touchTile'],
    ['whether they could be reached is said', 'reachTile(contact), ', ''],
    ['whether to ask is said', '...askTiles(ask, reader), ', ''],
    ['offers rest after refusals', ', ...offerTiles(offers, reader)]', ']'],
    ['a need that is sensitive is not told', 'need && !isSensitive(need, isMarked) ? ', 'need ? '],
  ],
  'lib/services/person/weigh-person.ts': [
    ['a fan never asked gets an answer', ' || isFan(view, evidence)', ''],
    ['what is known is evidence', '...evidenceOf(entries, person), ...known', '...evidenceOf(entries, person)'],
  ],
  'components/words/ask-words.ts': [
    [
      'what they allow is said while asks rest',
      '...answer.standing.flatMap((consent) => allowedTile(consent, reader))',
      '',
    ],
    ['a sensitive consent is not told', 'if (isSensitive(consent, reader.isMarked)) return [];', ''],
  ],
  'lib/model/entry/praise.ts': [['praise for the rep is nothing to pass on', ' && forMe !== true', '']],
  'lib/services/entry/answer-risk.ts': [
    ['at risk is a status', 'fields: { status }', 'fields: {}'],
    ['an answer is kept', '[ANSWERED]: true', '[ANSWERED]: false'],
  ],
  'lib/services/person/spans.ts': [
    ['what shows a stage belongs before it', '<= move.at.slice(0, DAY)', '< move.at.slice(0, DAY)'],
    ['what lies ahead is no part of the way', '&& momentOf(at) <= now)', '&& momentOf(at) > 0)'],
  ],
  'lib/services/person/effort.ts': [
    ['minutes are summed', 'sum + minutesOf(entry)', 'sum'],
    ['a half day counts as four hours', 'const HALF_DAY = 240', 'const HALF_DAY = 0'],
    ['what others did is not theirs', 'entries.filter(isTheirs)', 'entries'],
    ['the second touch is dated from the first', '(second - first) / A_DAY', 'second / A_DAY'],
  ],
  'lib/services/person/story.ts': [
    ['a story says what was missed', 'move.missed?.trim() ? [', 'false ? ['],
    ['a story says what was skipped', "...(over.length > 0 ? [say('way_over', over.join(', '))] : []),", ''],
    ['a story names nobody otherwise than the rep wants', 'renamed(text, telling.called)', 'text'],
  ],
  'lib/services/entry/plain-refusal.ts': [
    ['a refusal says what to do', '. Shorten it.`', '`'],
    ['a refusal names the field as the form does', 'name === field)?.label', "name === '')?.label"],
  ],
  'lib/services/entry/name-organisations.ts': [
    [
      'a competitor that is there is not made again',
      'if (known.some(({ sort }) => sort !== undefined)) return [];',
      '',
    ],
    ['what is made is a competitor', "kind: 'competitor' as const", "kind: 'other' as const"],
  ],
  'lib/model/ladder/proven.ts': [
    ['what came after the move does not prove it', 'speaking(evidence, at)', 'evidence'],
    ['what was not met is no proof', ' || !holds.every(({ met }) => met)', ''],
  ],
  'lib/model/ladder/accepted.ts': [
    ['the words of a rule were seen by nobody', "{ ...fact, certainty: 'guessed' }", 'fact'],
    ['the rep’s own words are no rule', 'reasons.every(isWords)', 'reasons.every(isLoose)'],
  ],
  'lib/services/person/edit-facts.ts': [
    ['trust that was checked is an entry', "do: 'fact', fact: { kind: TRUST", "do: 'fact', fact: { kind: 'note'"],
  ],
  'components/ladder/proof-list.tsx': [
    ['one below the top says where most stop', 'stages.length - 1 && missing', 'stages.length && missing'],
  ],
  'components/words/proof-words.ts': [
    ['what does not meet a rule proves nothing', 'checked.filter(({ met }) => met)', 'checked.filter(() => true)'],
    ['a proof stands once', '=> keyOf(other) === keyOf(proof)) === n', '=> keyOf(other) === keyOf(proof)) <= n'],
  ],
  'entrypoints/person/stage/suggested.ts': [
    ['accepting keeps the entries', 'ref: entry, certainty }', 'text: entry, certainty }'],
    ['accepting is as sure as its proofs', 'weakestOf(proofs.map((proof) => proof.certainty))', "'seen'"],
    ['the day its rule was met is offered', 'dayIn(isoOf(metOn))', 'today'],
  ],
  'entrypoints/person/entry/close-button.tsx': [
    ['what is open can be closed', 'if (!closing || !isOpen(entry)) return null;', 'if (closing) return null;'],
  ],
  'entrypoints/person/entry/pass-on.tsx': [
    ['what is to come goes into the calendar', '{Boolean(comingIn(entry)) && <CalendarButton {...its} />}', ''],
    ['praise can be passed on', 'isPraise(entry) && !covered', 'isPraise(entry) && covered'],
  ],
  'entrypoints/person/risk-part.tsx': [['no is no', 'onClick={() => answer(false)}', 'onClick={() => answer(true)}']],

  // Lists
  'lib/lists/asked.ts': [
    ['an ask waits two weeks', 'const WAITED = 15;', 'const WAITED = 14;'],
    ['an answered ask waits no more', "outcome === 'waiting')", "outcome !== 'no')"],
  ],
  'lib/lists/backbone.ts': [
    ['the backbone begins at trust 4', 'const TRUSTED_FROM = 4;', 'const TRUSTED_FROM = 5;'],
    ['trust is asked for after half a year', 'const HALF_A_YEAR = 180;', 'const HALF_A_YEAR = 181;'],
    [
      'a check holds for the silent, too',
      'Math.max(startOf(heard, one, HALF_A_YEAR), startOf(checked, one, CHECKED))',
      'startOf(heard, one, HALF_A_YEAR)',
    ],
  ],
  'lib/lists/declined.ts': [
    ['two refusals, not one', 'refused < ENOUGH_REFUSALS', 'refused < 1'],
    ['a need that was told ends it', '|| isTold || isGone(one)', '|| isGone(one)'],
  ],
  'lib/lists/follow-up.ts': [['what is done is not due', '|| doneOn || typeof dueOn', '|| typeof dueOn']],
  'lib/lists/goal.ts': [
    ['a goal comes up a month before', 'const DAYS_BEFORE = 30;', 'const DAYS_BEFORE = 29;'],
    ['a goal that was met is over', '|| metOn || typeof byDay', '|| typeof byDay'],
  ],
  'lib/lists/need.ts': [
    ['a need comes up a week before', 'const DAYS_BEFORE = 7;', 'const DAYS_BEFORE = 8;'],
    ['a need that was met is over', '|| !need || needMetOn', '|| !need'],
  ],
  'lib/lists/planned.ts': [
    ['an act comes up a week before', 'const DAYS_BEFORE = 7;', 'const DAYS_BEFORE = 6;'],
    ['what is ahead has not happened', 'action: isAhead ? calendar : happened', 'action: happened'],
  ],
  'lib/lists/problem.ts': [
    ['a resolved problem is over', '&& !resolvedOn && !repeatOf', '&& !repeatOf'],
    ['a repeated one stands above', '&& !resolvedOn && !repeatOf', '&& !resolvedOn'],
  ],
  'lib/lists/promise.ts': [
    ['a kept promise is over', "kind === 'promise' && !keptOn", "kind === 'promise'"],
    ['without a day it waits two weeks', 'const WITHOUT_DAY = 14;', 'const WITHOUT_DAY = 13;'],
  ],
  'lib/lists/one-below.ts': [
    ['who has just come is left alone', 'startOf(since, one, REST), given', 'startOf(since, one), given'],
    ['who was just given something, too', 'given ? startOf(given.at, one, REST) : 0', '0'],
    ['all of it asked for is said', 'asked === acts.length ? say', 'asked < 0 ? say'],
  ],
  'lib/lists/silent-fan.ts': [
    ['silent is 2 at most', 'vocality <= VOCAL_TO', 'vocality < VOCAL_TO'],
    ['what no day settles is no fan’s', 'if (one.ask.reasons.some(({ until }) => !until)) return [];', ''],
  ],
  'lib/lists/step.ts': [['a step that is done is over', '|| doneOn || typeof dueOn', '|| typeof dueOn']],
  'lib/lists/unplanned.ts': [['a plan that is over is none', '!OVER.includes(state)', 'state !== 0']],
  'lib/lists/watched.ts': [['followed up is over', '&& followUps && !followedUpOn', '&& followUps']],
  'lib/lists/word/word-due.ts': [['somebody new is due by the week', 'by === null || isNew ||', 'by === null ||']],
  'lib/lists/word/word-first.ts': [
    ['the day they came in is theirs', 'startOf(created, one, 1)', 'startOf(created, one)'],
  ],
  'lib/model/doubles.ts': [
    [
      'a mailbox that two share makes them no one',
      'return isProfile || mayBeOneName(a.name, b.name) ?',
      'return isProfile || a ?',
    ],
    ['a namesake with an address of their own is another', 'a.bare || b.bare', 'a || b'],
    ['the part before the @ holds a name', '&& words.some((word) => fold(local).includes(word))', ''],
    ['a first name alone is nobody’s', 'wordsOf(name).length > 1', 'wordsOf(name).length > 0'],
  ],
  'lib/lists/word/day-of-theirs.ts': [
    ['a day comes up a week before', 'const DAYS_BEFORE = 7;', 'const DAYS_BEFORE = 6;'],
    ['it is over with its evening', 'until: startOf(day, one, 1),', 'until: startOf(day, one, 2),'],
    ['the week before may begin in the old year', '[year, year + 1]', '[year]'],
    ['of who is sensitive no kind of day is told', "record.sensitive ? say('list_their_day') : label", 'label'],
  ],
  'lib/lists/aside/unsaid.ts': [
    ['what is known of is nobody’s to ask', 'if (!isUnsaid(record)) return [];', ''],
    ['a name that is known is not asked for', '...(isName ? [', '...(record ? ['],
  ],
  'lib/lists/aside/would-lose.ts': [
    ['who is known otherwise is not lost', '!isWorkOnly(record) || isGone', 'isGone'],
    ['who was let go is nobody’s to lose', '|| isGone(one)', ''],
  ],
  'lib/lists/aside/pack.ts': [
    ['a question without its answer is no story', ' && answered === true', ''],
    ['what is sensitive goes to nobody', ' && !isCovered(entry, one)', ''],
    ['a name goes along only where they allow it', "one.ask.scopes.includes('name')", 'one.ask.scopes.length >= 0'],
    ['nor does it stand in the words', 'text.replaceAll(name, ', 'text.replaceAll(name + name, '],
  ],
  'lib/lists/reading/one.ts': [
    ['what is a year old weighs no more', 'until ? [startOf(until, { now, rules })] : []', '[]'],
  ],
  'lib/lists/go-and-see.ts': [
    ['once in a quarter is enough', 'const REST = 90;', 'const REST = 89;'],
    ['from tomorrow on', 'let days = 1; days', 'let days = 0; days'],
    ['a day of the month is named two weeks before', 'const AHEAD = 14;', 'const AHEAD = 15;'],
    ['whom the rep is going to see is not named', 'afterPlanned(one),', '0,'],
    ['on the day itself the next one is a month away', '...(monthly && { until: startOf(next.toString(), one) }),', ''],
  ],
};

export const MUTANTS: readonly Mutant[] = Object.entries(breaks).flatMap(([file, all]) =>
  all.map(([rule, from, to]) => ({ rule, file, from, to })),
);
