// A visit, as reps write it.
import type { KindWords } from '../read/cue';

const PLACES =
  'customer|client|dealer|plant|factory|site|orchard|field|fields|vineyard|warehouse|shop|store|depot|kitchen|offices?|hq|premises|showroom|headquarters|farm|branch|lab|restaurant|bakery|hotel|yard|mill|brewery|winery|workshop|clinic|school|salon|garage';

export default {
  did: `
called to ~ HIS|the ~ surgery|farm|shop|yard|site|office|clinic|pharmacy|plant
quick|short|flying stop in|at|by
^ out at|with|in _
stopped|dropped|popped|nipped|called|went off|over at
stopped|dropped|popped|nipped|swung|rolled|drove|went|walked|passed by|past HIS|the|@\\S+
^ was|been at|round|over the|their|his|her|@\\S+ _
did|doing|made ~ rounds|route|round|round-trip
showed|showing|shown|viewed|toured .. condo|house|flat|apartment|property|villa|plot|unit|duplex|penthouse|townhouse|bungalow|home|listing|premises
drove by|past|through
went ~ yesterday|today|there|down|up|over to|in|at the|his|her|their|@\\S+ ~ factory|plant|works|mill|farm|site|store|shop|office|warehouse
store|site|plant|farm|field|branch|shop|clinic|hospital|chemist|outlet|depot check|checks|walk|round|rounds|trip|tour|call
delivered .. to|at HER|HIS
picked up .. at|from HER|HIS
brought|dropped <> samples?|brochures?|catalogues?|flyers?|leaflets?|flowers|cake
took|brought|carried .. to|over|round @\\S+
had .. look round|around|over ~ _
delivered|dropped|brought|handed|took .. myself|personally
dropped off ~ samples?|kit|order|brochures?|catalogues?|gift|parcel|contract|cake
dropped off ~ an?|the|some|our|my|new|\\d+|two|three _
left|dropped .. with|at ~ _ desk|counter|door|gate|bar
left|dropped .. with|at ~ reception|receptionist|counter|desk|bar|gate|guard|door|shop
showed|shown|took HER around|round|through our|the
stuck|poked .. head in|round
trip to
at|in HIS .. plant|site|office|shop|store|warehouse|factory|depot|hq|premises today|yesterday|this
was|were|been at|by|round hers|his|theirs|hers
dropped|left|delivered|brought|took .. samples?|catalogue|cake|gift|flowers .. off|at|myself|round|personally|over|person
flew|drove|went|travelled|cycled .. to see|visit
SHE showed .. new .. store|plant|line|kitchen|warehouse|site|shop|lab|office|factory
^ at HIS plant|site|office|shop|store|warehouse|factory|depot|hq|premises
visited|revisited|toured
^ walked _ .. with|together|,
measured|installed|inspected|surveyed|valued|appraised
dropped|stopped|popped|swung|called|nipped|looked by|in|round|over
toured|walked .. ${PLACES}|line|floor|facility|facilities
went|been|drove|flew|travelled|traveled|headed|trip .. ${PLACES}
went|drove|flew|travelled ~ over|down|up|out|round to ~ see|visit|meet
was|were at|in .. ${PLACES}
paid .. visit
had|did|made .. visit|tour
was|were|came|drive|\\S+ed .. to see|visit HIS|the|HER
showed|turned up unannounced|at|with
dropped|stopped|popped|nipped|called into
took ~ train|plane|ferry|flight|bus to
came by
spent .. at .. ${PLACES}
stopped at
brought|took .. to ~ ${PLACES}|team
came|went|drove|round|over to|at hers|theirs
collected .. at|from HER|HIS
walked in
rocked up
gave .. tour of
knocked on .. door
walked|guided|taken round|around .. halls?|place|building|site
hand-delivered
called on HER
went|popped|drove|came over|down|up|round|across to|from HIS|the
showed|shown ME ~ round|around
checked out HIS .. new|${PLACES}
quick stop at
`,
  thing: `
^ walk|tour|stroll|look through|of|around|round|along ~ _
${PLACES} tour|visit|walk|walkthrough
visits? to|at|with|from|went|was
customer|courtesy|cold|sales|quick|surprise|short visit
onsite
on site
`,
  name: `
visits?
viewing|appraisal|valuation|inspection|survey|handover|tour
^ at _ .. with HER
walkabout|walk-in|drop-in|pop-in|walk-through
`,
  not: `
dropped|popped|came|called|stopped|walked in|into|by|round ~ our|my office|offices|showroom|hq|place
popped|dropped|fell in transit|price|value
left .. number|word|message with|at
reference visits?
visit(ed)? our|the website|stand|booth|page
shop|store|site floor
went to school|college|uni|university
called in the|this
left .. samples .. with us
called in sick
dropped by \\d+|half
`,
} satisfies KindWords;
