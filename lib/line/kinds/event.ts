// An event, as reps write it.
import type { KindWords } from '../read/cue';

const EVENTS =
  'fair|show|conference|expo|exhibition|webinar|summit|congress|party|gala|workshop|seminar|roadshow|tradeshow|launch|forum|convention|event|golf|day|evening|anniversary|opening|meetup|festival|awards';

export default {
  did: `
was|were|been|came at|by|to our booth|stand|stall
went \\S+ing with
evening|night|afternoon|day at ~ theatre|opera|races|golf|stadium|concert|museum|match
visited|came ~ our booth|stand|stall
met half|lots|many|everyone|dozens|three|two|five|ten|several .. at .. fair|expo|conference|summit|show|congress|exhibition
saw .. talk .. at
watched .. match|game|race|concert|show|play
ran .. workshop|seminar|webinar for
open|user house|group evening|night|meeting
attended|joined|hosted .. ${EVENTS}
went|came|was|were|been ~ to|in|for .. ${EVENTS}
at .. ${EVENTS}
attended
trade fair|show
manned|staffed .. booth|stand|stall
played golf|padel|tennis|squash
took .. to|for .. match|game|races|concert|theatre|golf|football|rugby|cricket|hockey|basketball|handball|musical|ballet|stadium|derby|festival|opera
spoke|presented|speaking on|at ~ _ ${EVENTS}|panel
spoke|presented|speaking on|at ~ ${EVENTS}|panel
saw .. keynote|speech
came to our|the .. ${EVENTS}|breakfast|dinner|booth|stand
`,
  thing: `
workshop|seminar|masterclass on|about
user|customer group|night|dinner
barbecue|bbq|drinks|dinner for customers|clients|partners
anniversary|jubilee|opening|panel|keynote
open house
fun run|ball|gala|event
at|from ~ ${EVENTS}
gala|webinar|seminar|party|expo|roadshow|reception with|for|at|on
charity|summer|christmas|launch|garden gala|party|event|dinner|run|ball
open|customer|user|golf|networking|partner day|evening|event|conference|breakfast
our|their|product|book launch
booth|stand visit|conversation|chat
webinar|seminar went
awards? ceremony|dinner|night
`,
  name: `
event|conference|webinar|expo|exhibition|summit|seminar|fair|tradeshow|meetup|hospitality
roundtable|symposium|masterclass|hackathon|congress
`,
  not: `
is|are|was|be|keeps|before|\\S+'s|\\S+'re opening
since the fair|event|show
fair enough|price|point|deal|play
conference calls?
at the end|moment .. day
after|before|until|for the fair|event|show|expo
the|all|every|other|next day
was|were|been .. day|evening
joined|came .. launch|opening of
`,
} satisfies KindWords;
