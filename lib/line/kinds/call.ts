// A call, as reps write it.
import type { KindWords } from '../read/cue';

export default {
  did: `
SHE|assistant|pa|secretary|receptionist took ~ message
caught HER on ~ phone|mobile|cell
didn't|not|never|hasn't attend|take|receive|lift|return|answer ~ calls?|phone
dialled|dialed in|into
called|rang|phoned ~ for|about|re|with
gave HER .. tinkle|dingle|holler|bell|buzz|ring
couldn't|can't|didn't get hold|past|through|HER
nobody|no-one|noone picked|picks up
gave .. ring|bell|buzz|call
tried to reach|call|ring|get
^ not in|there
telephone|phone conference
mailbox
called|phoned|rang|dialled|dialed|telephoned|buzzed|redialed|redialled
spoke|spoken
got|had|took|made ~ call|ring|buzz|bell
got hold|through
^ finally|just|only reached
^ reached HER
had|quick ~ word with|on
left ~ message
left HER ~ message|voicemail
left .. voicemails?|vm
no|without answer|pickup|pick-up
didn't|not|wouldn't|never|doesn't pick(ed)?|answer(ing)?
went|straight|goes|go to voicemail
rings|rang|ringing out
^ \\d+\\w* attempts?
hung up
returned .. call
jumped|hopped|got on ~ call
on|off the phone|blower|line
tried HER|calling|ringing|phoning|twice|again|three|two
missed .. call
line|phone was|is|still busy|engaged|dead
no luck reaching|getting|catching|calling|ringing
no pick up
tried .. mobile|cell|number|landline|extension|desk|phone|reception|switchboard|office
put ME through
past ~ gatekeeper|reception|receptionist|secretary|assistant
cold-called
gave .. shout|tinkle
SHE picked up
chatted|talked|discussed|caught .. on|over|by ~ phone|telephone
got|was|were cut off
SHE never|doesn't|don't .. rings?|calls?|answers? ~ back
rung
left ~ word|number with
couldn't|can't|didn't ~ reach|catch
no reply on HIS mobile|cell|phone|landline|number
no one picked|picks up
unreachable|unavailable
not reachable|available
voicebox full
wrong number
cannot|not get|reach ~ hold|through
cannot ~ reach|get|catch HER
got|reached .. on the phone
phone tag
ringing out
got ~ voicemail|answerphone|answering|machine|assistant|secretary|receptionist|pa|gatekeeper
finally picked up
number disconnected|dead|unobtainable
on the horn
`,
  thing: `
ring|bell|buzz|tinkle|dingle to|from HER|@\\S+
discovery|qualification|qualifying|renewal|pricing|scoping|screening|courtesy|closing|handover|health-check|welcome call
follow up call|chat
talked
calls? with|from|to|about|re|on|went|was|lasted|number
phone|telephone call|chat|conversation|catchup|catch-up|interview
quick|short|long|good|great|brief|nice|intro|discovery|cold|check-in|catch-up|difficult|lengthy|conference|conf|follow-up|3rd|2nd|1st|4th|third|second|first call
voicemails?
by|over|via phone
rang|ring off|from
call back from|with
conversation|chat|talk .. by|on|over ~ phone
quick|short ring|bell|buzz to|about|re|with
ring back from|with
`,
  name: `
calls?|phone|tel
telephone
`,
  not: `
called to HIS|the
dog|cat|brand|product|system|tool|app|software|company|firm|place|range|line|model|street|programme|program|project called
calls? for|off|centre|center|out|it
phone numbers?|case|shop|no
reference calls?
is|are|was|were|be(ing)?|gets called
left .. message on .. linkedin|whatsapp|teams|slack|facebook|instagram
called in(?!\\s(?:the|this)\\s)|by|round|off|it|out|for
talked .. into|over|round
prefers|hates|likes|dislikes .. calls|phone|calling
picked up the|a|an|our|his|my|samples|order|boxes|cases|\\d+
for calls
has|have|hired .. assistant|boss|buyer|manager|daughter|son|wife|husband|colleague called
so called
rang true|hollow|alarm
wrong number of
emails?|mail was|went no answer
got ~ assistant|secretary to
`,
} satisfies KindWords;
