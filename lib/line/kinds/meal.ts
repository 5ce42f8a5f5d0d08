// A meal or a drink together, as reps write it.
import type { KindWords } from '../read/cue';

const MEALS =
  'lunch|dinner|breakfast|brunch|supper|coffees?|drinks?|beers?|pints?|tea|meal|pizza|cocktails|espresso|cappuccino|sandwich(es)?|burgers|wine|snack|bbq|barbecue|curry|steak|sushi';

export default {
  did: `
hit|to ~ pub|bar
lunch|dinner|coffee on me|us
ate .. at|with|out
grabbed ~ bite
met|caught|took|saw|spoke|joined|discussed|talked|treated .. for|over|to|at ~ ${MEALS}
had|grabbed|did|shared|bought|enjoyed .. ${MEALS}
lunched|dined|breakfasted
took .. out
wined and dined
out for .. ${MEALS}
had|shared ~ cuppa|bite|tapas|glass|round
went to the pub
happy hour
ate together
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
