// A goal of their own, as reps write it.
import type { KindWords } from '../read/cue';

const GROW =
  'open|grow|double|triple|cut|reach|expand|become|launch|hit|reduce|increase|halve|enter|retire|lower|build|finish|pass|automate|modernise|modernize|digitise|be|get|win|run|hire|move|export';
const WHAT =
  'shops|shop|stores|store|sites|site|costs|cost|waste|revenue|sales|output|turnover|market|markets|countries|country|plant|plants|branches|staff|promoted|promotion|vp|director|head|manager|partner|by|%|\\d+%|\\d+|million|abroad|carbon|energy|restaurants|business|marathon|neutral|leader|award|prize|degree|diploma|certified';

export default {
  ahead: true,
  told: `
wants .. by [the] [end] [of] 20\\d\\d|summer|christmas
wants|fancies|aims|hopes|gunning|going|after|wanting ~ for ~ _ star|stars|award|title|medal|prize|certification|crown|championship
wants|hopes|aims|plans .. within _ years?|decades?
dreams|dreaming|hopes ~ to|of|about
wants to make ~ director|vp|partner|president|manager|chef|captain|head
planning|plans|hopes|wants to hire
wants|aims|hopes|plans|intends|hoping|aiming to .. within|in _ years
gunning|vying for
eyeing|eyes|fancies|chasing ~ promotion|vp|director|top|exit|ipo|partner|board|seat|job|role
wants|after ~ promo|promotion|corner|bonus|equity|raise|board|rise .. by|seat|office|year
wants|hopes|aims|dreams|hoping|planning|plans?|looking|intends|keen to open|expand|double|triple|become|grow|export|launch|retire|make
aims|aiming|dreams|dreaming|goes|going|pushing for|of
carbon|climate|co2 neutral|neutrality
zero waste|emissions|accidents
needs?|has|have|wants to cut|reduce|halve|save .. costs?|waste|by|spend|energy|\\d+%
HIS|own|personal|big|main|new|annual goals?|targets?|objectives?|ambition|aim|dream|kpi|mission
goals?|objective|ambition|target is|for|of|this|:
aim|aims|aiming|hope|hopes|hoping|wants|striving|determined|trying|dreams|dreaming|intends|plans|planning|keen|looking to|of ${GROW} .. ${WHAT}
aiming|shooting for|at|\\d+
targets?|goals?|aim for|by|this|next|: ~ year|\\d+|q1|q2|q3|q4|summer|spring
wants|aims|hopes|plans|intends|hoping|aiming to .. by 20\\d\\d
wants|aims|hopes|plans|intends|hoping|aiming to be|become ~ \\S+est|number|leading|biggest
wants|hopes|plans|hoping|planning to take over
targeting
wants to be .. ceo|coo|cfo|chef|supplier|owner|independent
`,
  name: `
goals?|objective|ambition
`,
  not: `
going|pushing for a|lunch|coffee|walk|the
our|my targets?|goals?|quota
target price|date|audience|list
sales target
scored .. goals?
`,
  tells: `
HIS .. goals?|ambition|dream|aim|objective|target|mission is|:|=|are
goal|ambition|dream|aim|objective ~ for|this|next|: .. is|to
dream|dreams|ambition ~ is|to|of
`,
} satisfies KindWords;
