// A video call, as reps write it.
import type { KindWords } from '../read/cue';

const APPS = 'zoom|teams|webex|skype|facetime|hangouts|google|whereby|gotomeeting';

export default {
  did: `
met|spoke|talked|called|demoed|presented|chatted|caught|discussed .. on|via|over|by|through ${APPS}|video
video called|chatted
zoomed|facetimed|skyped
had|did|held .. ${APPS}|video call|meeting|chat|session|demo
screen-shared|screenshared
joined .. zoom|webex|teams call|meeting|standup|session|sync
had|did|held ~ zoom|webex|facetime|skype
`,
  thing: `
online|virtual|remote|digital ~ meeting|demo|call|coffee|chat|session|tour|training|visit|presentation|workshop
vc|videocall|videoconference
webcam
demo|call|meeting|catchup|catch-up|catch|review|chat|session|kickoff|training .. on|via|over|by|through ${APPS}|video
${APPS} call|meeting|chat|demo|session|with|catchup|catch-up|meet|review|re|about
video calls?|chat|conference|meeting|demo|session
on|via|over|by zoom|teams|webex|skype|facetime|video
screen share|sharing
vid call|chat
`,
  name: `
video|teams|zoom|webex|skype|facetime
`,
  not: `
video testimonial|message|clip|case
teams message|chat
google reviews?|ads
HIS|our|both|two|the teams
testimonials?|product video
zoomed in|out
`,
} satisfies KindWords;
