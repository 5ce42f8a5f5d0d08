// Something to do, as reps write it.
import type { KindWords } from '../read/cue';
import verbs from '../words/verbs';

const DO = verbs.do;

export default {
  ahead: true,
  tells: `
^ book|order ~ flights?|room|table|hotel|train|tickets
^ remind|reminder|todo
remind me|myself
^ to do
don't|not forget
^ next steps?|actions?|call|meeting|visit|touch|appointment|contact
action needed|required
`,
  did: `
^ order the|a|an|some|spare|replacement _
^ remember
WE will be at|by|in|there|over|with|back
meeting|call|demo|visit|lunch|dinner on|at|next|for _ confirmed|booked|arranged|moved
so|and|but call|ring|email|text|visit|send|ask|chase then|HER
^ rebooked|rescheduled|rearranged|postponed to|for|_
^ call|ring|phone|email|text|message|visit|meet|whatsapp|thank|congratulate|remind|update|pay|quote HER
^ quotes?|offer|proposal|samples?|contract .. going out
^ send|prepare|get|give|bring|book|arrange|tell|find|fix|draft|finish|set|make|look|clarify|resend|sort|submit|pick|invite|buy|find|think|start|write|put|introduce|share|forward _
WE need|have|got|want to
needs? ~ call|callback
wants|wanted|asked|asks|needs to be called|phoned|contacted|visited|emailed|invited back|again|on|about|next|in|at|by|before|after|tomorrow|this|when
^ need _
todo _
back to HER
follow up
call|ring|phone|try|speak|talk|text|email|meet|visit ~ back|again|later
^ _ to|for _ please
circle|check|get|come|loop|report back
^ chase|nudge|ping|revisit|retry|check|reconnect
^ check in|with|on
touch base
^ will|must|should|shall|gonna|going|need|wanna|to ~ ${DO}
^ need|have|got|want|going|about to ~ ${DO}
WE|and|then|also will|must|should|shall|need|have|to ~ ${DO}
i'll|we'll|let's|lets|please ~ ${DO}
wait(ing)? for|on|until
asked|asks|wants|wanted|told ME to ~ ${DO}
wants|wanted|asked|requested|needs|likes|suggested|proposed|agreed|offered .. call|meeting|callback|demo|visit|chat|catchup|catch-up|lunch|coffee|zoom|appointment
booked|scheduled|arranged|set|rescheduled|postponed|moved|confirmed|pencilled|planned|invited|pushed .. call|meeting|demo|visit|lunch|dinner|coffee|zoom|review|appointment|tour|training
call|meeting|demo|visit|lunch|dinner|coffee|zoom|review|appointment|tour|training|workshop|webinar ~ booked|scheduled|arranged|set|confirmed|planned|moved|postponed|rescheduled|pencilled
send|bring|take|give|get|show|ask|tell HER
^ ${DO} ~ back|again
gotta|should|supposed to ~ ${DO}
^ gotta|should ${DO}
needs|has|have|must ~ to go|be ~ out|sent|done|signed|fixed|booked|paid|checked|prepared|confirmed|updated|ready
^ ask .. about|if|whether|to|re
^ ${DO} .. the new year
^ ${DO} .. christmas|xmas|easter|holidays
^ schedule|confirm|organise|organize _
^ ${DO} then|after|later|anyway
^ regroup|reconvene|diarise|diarize|hound|park|parked _
^ bug HER
^ _ to|for _ _ please
awaiting
^ keep|stay in touch
`,
  not: `
SHE forgot to ..
the|our|a|this planned|booked|scheduled|arranged|confirmed
had to ..
^ wanted|meant|hoped|tried to
WE wanted|meant|hoped|tried to
was|were going|meant|about|due to
was|were supposed to
follow up call|meeting|visit|chat .. went|nothing|with|was|done
followed up
called|rang|phoned|wrote|spoke|emailed|texted|got|talked|came|met|tried ~ back|again
will|can have
could|would|should|might have ..
call|email|text|message back from|with|on
ring|phone back from|with
my|our|HIS email|call|text|message again|back
ASKED|asks|told|tells|wants ME not to .. .. ..
asked|told .. to order
we have|need
got to meet|know|see
`,
} satisfies KindWords;
