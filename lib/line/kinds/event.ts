// An event, as reps write it.
import type { KindWords } from '../read/cue';

const EVENTS =
  'fair|show|conference|expo|exhibition|webinar|summit|congress|party|gala|workshop|seminar|roadshow|tradeshow|launch|forum|convention|event|golf|day|evening|anniversary|opening|meetup|festival|awards';

export default {
  did: `
had ~ stand|booth|stall at
came|come|went|was open house|evening|day|doors
came .. open house
hosted|held|organised|organized ~ user|customer|focus|working group|day|evening
came along to ~ our|the .. day|evening|night|stand|house
exhibited|exhibiting
came|come|went|invited to our|the ~ user|customer|focus|working group|day|evening
at|from ~ \\S{2,}(?:show|expo|messe|fest|summit|con)
took|treated HER .. to|for ~ _ match|game|races|concert|theatre|football|rugby|cricket|golf|opera|show
cme|symposium|roadshow|townhall|town-hall with|at|on|went|was
hosted|held|organised|organized|ran .. cme|symposium|roadshow|tasting|dinner|townhall|seminar|webinar|roundtable
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
took .. to|for .. match|game|races|concert|theatre|golf|football|rugby|cricket|hockey|basketball|handball|musical|ballet|stadium|derby|festival|opera
spoke|presented|speaking on|at ~ _ ${EVENTS}|panel
spoke|presented|speaking on|at ~ ${EVENTS}|panel
saw .. keynote|speech
came to our|the .. ${EVENTS}|breakfast|dinner|booth|stand
played golf|padel|tennis|squash
`,
  thing: `
together at|in _
workshop|seminar|masterclass on|about
user|customer group|night|dinner
barbecue|bbq|drinks|dinner for customers|clients|partners
anniversary|jubilee|opening|panel|keynote
open house
at|from ~ ${EVENTS}
gala|webinar|seminar|party|expo|roadshow|reception with|for|at|on
charity|summer|christmas|launch|garden gala|party|event|dinner|run|ball
open|customer|user|golf|networking|partner day|evening|event|conference|breakfast
our|their|product|book launch
booth|stand visit|conversation|chat
webinar|seminar went
awards? ceremony|dinner|night
fun run|ball|gala|event
`,
  name: `
event|conference|webinar|expo|exhibition|summit|seminar|fair|tradeshow|meetup|hospitality
roundtable|symposium|masterclass|hackathon|congress
`,
  not: `
is|are|was|be|keeps|before|\\S+'s|\\S+'re opening
since the fair|event|show
conference calls?
after|before|until|for the fair|event|show|expo
the|all|every|other|next day
fair enough|price|point|deal|play
but|and|is|was|are|were|seems|seemed|quite|very|pretty|hard|tough|firm|only|being ~ fair
at the end|moment .. day
was|were|been .. day|evening
joined|came .. launch|opening of
`,
} satisfies KindWords;
