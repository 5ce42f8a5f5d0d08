// A meal or a drink together, as reps write it.
import type { KindWords } from '../read/cue';

const MEALS =
  'chai|churrasco|braai|sundowner|sundowners|nightcap|roast|kebabs?|ale|ales|cider|g&t|nibbles|picnic|cakes?|bun|tiffin|thali|biryani|dosa|ramen|mezze|raclette|fondue|ice-cream|latte|flat-white|lunch|dinner|breakfast|brunch|supper|coffees?|drinks?|beers?|pints?|tea|meal|pizza|cocktails|espresso|cappuccino|sandwich(es)?|burgers|wine|snack|bbq|barbecue|curry|steak|sushi';

export default {
  did: `
fish and|& chips
hit|to ~ pub|bar
ate .. at|with|out
met|caught|took|saw|spoke|joined|discussed|talked|treated .. for|over|to|at ~ ${MEALS}
had|grabbed|did|shared|bought|enjoyed .. ${MEALS}
lunched|dined|breakfasted
took .. out
wined and dined
out for .. ${MEALS}
ate together
lunch|dinner|coffee on me|us
grabbed ~ bite
had|shared ~ cuppa|bite|tapas|glass|round
went to the pub
happy hour
`,
  thing: `
^ ${MEALS} on|was|at|in|last|after|before
${MEALS} with
business|working|team|long|quick|nice|good|lovely ${MEALS}
over|at|for ${MEALS}
${MEALS} meeting|at|in|went|was|today
`,
  name: `
lunch|dinner|breakfast|supper|coffee|drinks|beers|pint
brunch|cuppa|pints|tapas|pub
`,
  not: `
coffee|tea|beer machines?|beans|order|supplier|pods|brand|cups|shop|roaster|samples|business|chain|garden
ordered|orders|sells?|wants|buys|needs|sold .. coffee|tea|beers?|drinks|pizza|meal
cases|boxes|crates|pallets of .. coffee|tea|beer|drinks
call(ed)?|back|ring|email|text after|before|at|over lunch|dinner|breakfast
out|gone to lunch
for breakfast|lunch service|menu
`,
} satisfies KindWords;
