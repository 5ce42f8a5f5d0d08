// Something learned from them, as reps write it.
import type { KindWords } from '../read/cue';

export default {
  ahead: true,
  told: `
told|tells ME ~ the|their|his|her|they|he|she|it|there|that|about|@\\S+
let slip
what SHE really|actually|truly wants?|needs?|likes?|hates?
what|all SHE ~ really ~ wants?|needs?|cares? is|:|about
HIS|exact|own ~ words :|were|=
evaluating|comparing|shortlisted|shortlisting|trialling|piloting _
SHE buys?|sources?|orders?|gets? ~ also|too|mostly|half|some|mainly|everything|theirs|only .. from|at|off
buys?|sources? .. from ~ competitor|chinese|china|apex|importer|wholesaler|elsewhere|amazon|them
\\d+ % cheaper|dearer|faster|less|more
fan of|:
\\S+ fan|fanatic|enthusiast|supporter
SHE supports?|follows?
too _ for HER|HIS|the
thinks|reckons|believes SHE|that|we|our|it|the|this|sally|sales|support
doesn't|don't|didn't like|love|trust|understand|use|care|want
values|valued .. over|more|most|quick|speed|price|quality|service
would love|like
meant a lot
^ says|said|thinks|reckons|believes|finds _
^ _ says|reckons|thinks|believes|feels _
^ uses|buys|runs us|our|both
price|delivery|service|portal|lead is|are|times? ~ only|main|biggest
what matters|counts
matters|counts most
compared us|our|prices|offers
apex|competitor|kestrel|rivals? was|is|were|there|does|offers|offered|visited|called
does better|worse on|at|with
also gets|asks|has .. quotes?|offers
worries|worry|bothers|annoys HER
regulations?|law on
twins|surfing|running|skiing|golf|tennis|marathons?|guitar|piano|chess|horses|hiking|gardening|climbing|opera|theatre|rugby|cricket|triathlon|yoga
got married|engaged|divorced
retiring|retires?
without us
told ME ~ HIS|SHE|it|there
told|tells ME _ raised?|cuts?|lowered|dropped|put|lost|won|offers|offered|charges|plans|closes|closed|is|are|was|has
learned|learnt|heard ~ HIS|SHE|it|there|from
wants ME to offer|do|deliver|have|add|stock|sell|carry|make|build|show
market|customers|clients needs?|wants?|asks|expects
plans?|planning to automate|switch|replace|outsource|insource|consolidate|merge|build|introduce|change
they uses?
main competitor|customer
they|we|staff|drivers|users|guests love|like|hate|prefer
loves|loved|hates|hated|dislikes|likes|liked|enjoys|raves|prefers|preferred|appreciates|admires|adored|raved
would|wants|wish(ed|es)? .. changed?
wishes|wished
feedback|praise
praised|praises|complimented|compliments
thanked .. for
finds|found|considers|calls .. slow|confusing|expensive|easy|cheap|clunky|heavy|hard|helpful|useful|great|good|ugly|complicated|tricky|fair|brilliant|handy|too|poor|pricey
told|tells ME that|what|how|why
says|said|thinks|finds|reckons|believes|thought|told|mentioned .. our|we|us|competitor|support|product|service|prices?|boxes|sally .. is|are|better|best|cheaper|faster|too|great|slow|expensive|easy|hard|heavy|saves|saved|worse
saved|saves .. hours|time|money|days|weekends?|overtime|late
hobby|hobbies|kid's|son's|daughter's|wife's|husband's|dogs|cats?|birthday|daughter|son|kids|children|baby|married|wedding|marathon|allergic|vegetarian|vegan|favourite|favorite|dog|pregnant|football|cycling|sailing|fishing
considering|evaluating|trialling|comparing|testing .. competitor|alternatives?|apex|switch(ing)?|others?|us
also|already|currently|still works|buy(s|ing)?|uses?|using .. from|with
competitors?|competition|apex .. cheaper|better|faster|less|offers|offered|undercuts?|visited|does|gives|more|lower
pain points?
biggest|main headache|challenge|worry|concern|frustration|problem|pain
market|industry is|moving|going|shifting
trends?
cares? ~ most|about|only|mainly|mostly|more|less
unhappy|annoyed|disappointed|frustrated|dissatisfied|happy|fed .. HIS|the ~ current|present|existing|other|new|old|previous supplier|vendor|provider|agency|broker|system|software|carrier|bank|partner|distributor|wholesaler|crm|tool
what .. loves?|likes?|values?|hates?|change
worried|worries|concerned about|that
is|really|totally into
wife|husband|grandkids|grandson|granddaughter|puppy|honeymoon|graduated|allergy|hobby|baking|swimming|painting|knitting|photography|camping|motorbikes?|poker|padel|choir|band
moving|switching|changing|migrating to|from|over .. erp|crm|sap|system|software|supplier|platform|provider|cloud|vendor
top|real|number priority|concern|worry|driver|one
priority|objection|concern is|was|:
scared|afraid|nervous|anxious|sceptical|skeptical|excited|curious about|of|that
wants|needs fewer|faster|smaller|bigger|cheaper|better|shorter|easier|lighter
SHE loses?|spends?|wastes? .. days|time|money|hours?|week|% on|a|to|per|with
loathes|dreads|fears|resents|detests|despises|adores
can't stand|bear
mentioned SHE|HIS|there|that|a|an
big|main|only worry|concern|headache|fear|wish :|is
supports _
collects|breeds|restores|brews _
went to school|college|uni|university
\\S+'s into
matters|counts more|less|little
feels|felt _
mother|father|mum|mom|dad of
runs|cycles|swims|paints|sings every|in
would|'d like|love|prefer .. smaller|bigger|more|less|faster|easier|cheaper|longer|shorter|option|darker|lighter|different|another|to .. able
^ _ _ reckons|thinks|believes
compares us
kudos for|to
impressed by|with
learned|learnt|found|turns out
discovered|noticed that
struggling|struggles with|to
moving to switch|replace|automate
under pressure
short of|on staff|drivers|people|hands|cash
biggest|main|key priority|driver|obstacle|blocker|objection|criterion|reason
swears by
fond of
grew up
born|lives|raised in|with
`,
  name: `
insight
`,
  not: `
told ME yesterday|recently
told|tells ME about .. tender|rfp|lead|opening
gave|given|give ~ feedback
^ thanked
prefers to be called (?!in|on|at|by|before|after)\\S+
would|i'd|we'd like|love to
likes|liked .. post|update
ASKED|ask for .. feedback
WE thanked
would like|love .. call|meeting|demo|quote|visit|callback|samples?|offer|chat
likes ~ idea
thanked .. for .. call|email|meeting|visit|lunch|time|help
likes|liked|would ~ to meet|call|see|talk|visit|know
saved|saves .. date|seat|file
found|learned nobody|out|him|her
wants|would .. change .. address|order|date|delivery|slot|appointment|time
`,
} satisfies KindWords;
