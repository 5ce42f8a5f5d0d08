// A meeting, as reps write it.
import type { KindWords } from '../read/cue';

export default {
  did: `
dropped|popped|came|called|stopped|walked in|into|by|round ~ our|my office|offices|showroom|hq|place
whiteboarded|workshopped|debriefed|huddled|scoped|hashed|thrashed|mapped .. out|with|over|the|rollout|plan
whiteboarded|workshopped|debriefed|huddled|powwowed|conferred
had|made|did|held .. reunion|briefing|debrief|working|alignment|round-table|roundtable|steering|planning|meeting|appointment|sit-down
met|meeting up
talked|spoke .. with|to HER in|at the|his|their|her|our|my (?!morning|afternoon|evening|end|moment|phone|weekend|first|same|car)\\S+
face to face
had .. talk|conversation with|about
had ~ talk|conversation
had ~ sit down
talked|spoke .. face to|in face|person
met
sat down|with
saw
caught up
had|held|did|ran .. meeting|demo|demonstration|presentation|pitch|catchup|catch-up|sit-down|discussion|session|exercise|drill|simulation|workshop|kickoff|kick-off|chat|appointment|negotiations?
presented|demoed|demonstrated|pitched
bumped|ran into
hosted
chatted
came .. our|us|office
face-to-face|one-to-one
negotiated|brainstormed
had HER over|in
interviewed
introduced myself|ourselves
SHE came over|by|round|along
reviewed .. together
in|at ~ hallway|corridor|lift|elevator|street
face 2 face
shook hands
got|sat together
crossed paths
`,
  thing: `
natter|chinwag|powwow|confab with
sit down|sit-down with
sampling|session|negotiations?|round with
negotiation|tasting
sales|strategy|project|planning|status|supplier|steering meeting|committee|session|call
meetings? with|at|about|re|went|was|from|in|on
good|great|quick|short|long|first|second|third|intro|kickoff|kick-off|productive|team|board|budget|joint|brief|face-to-face meeting|chat|demo
demo|presentation|pitch|catchup|catch-up|chat|workshop with|to|for|went|of
catch up with
talk|conversation|interview with
in person
went|ran|walked|talked|took .. over|through .. proposal|offer|contract|numbers|quote|plan|roadmap|budget|terms|pricing|agenda|options|rollout|draft
talks with
121 with|call|meeting
intro|introduction with
`,
  name: `
meetings?|demo|presentation|appointment|catchup|catch-up|discussed|discussion|chat|kickoff|kick-off
sync|huddle|steerco|standup|touchpoint|get-together|brainstorming
at our offices?|hq|place|showroom
^ showed _
handed over
meet &|and greet
pitch
`,
  not: `
SHE came along|by|over|round to our|the .. day|fair|show|event|evening|stand|booth|house
had .. look round|around|over
had|held|did|ran|gave .. video|zoom|teams|webex|skype|online|remote|virtual|phone|telephone
met .. deadlines?|targets?|goals?|spec|quota|needs|demand|expectations|requirements|nobody|noone
sat in|on|idle
saw that|how|what|a|an|it|on|in
lost ~ pitch
demo units?|kit|account|licence|license|stock|version
met half|everyone|lots|many|people|buyers|prospects|\\d+ .. at
^ in|still|always in|a|another meeting
^ in meeting
is|are in ~ meeting
met dozens .. at
saw .. post|ad|advert|website|mail|price|article|news|offer|linkedin|online|film|video|clip|stand|booth
pitch lost|deck|fee
after|before|about|for|re ~ meeting
chat message|app|bot
`,
} satisfies KindWords;
