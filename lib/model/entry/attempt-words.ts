// Whether a touch reached anybody, read from its line where nobody answered it: in the words reps write such things in.
import { ATTEMPTS, type Attempt } from './attempt';

const NOT_MY_QUESTION = String.raw`(?!\s+(?:yet\s+)?(?:on|about|to|regarding|re|for|as|my|our|the question|whether|if)\b)`;
/** Where the rep's own doing begins: "Left a message", "called, so left a message"; "she left a message" is theirs. */
const MINE = String.raw`(?:^|[.,;:(–—-]\s*|\b(?:i|and|so|then|just|only|again|but|had to|have|has)\s+)`;

/** What a line says where nobody chose an answer, by the kinds of touch it can be said of. Words are lower case. */
const SAID: readonly { how: Attempt; types: readonly string[]; words: RegExp }[] = [
  {
    how: 'voicemail',
    types: ['call', 'video'],
    words: new RegExp(
      [
        String.raw`${MINE}left\s+(?:(?:her|him|them|another|a|one|my|two|second|third|the|short|quick|brief)\s+)*(?:voice ?-?mails?|vms?|messages?|msg)\b`,
        String.raw`\b(?:went|straight|on|got|reached|only|hit|through|put)\s+(?:straight\s+)?(?:to\s+|through to\s+)?(?:her\s+|his\s+|their\s+|the\s+)?(?:voice ?-?mail|answering machine|answerphone|mailbox)\b`,
        String.raw`^(?:voice ?-?mail|vm|mailbox)\b`,
        String.raw`\bmailbox (?:is |was )?full\b`,
      ].join('|'),
    ),
  },
  {
    how: 'no-answer',
    types: ['call', 'video'],
    words: new RegExp(
      [
        String.raw`\bno (?:answer|reply|response|pick-?up|luck|joy)\b${NOT_MY_QUESTION}`,
        String.raw`\bno[- ]?(?:one|body) (?:answered|picked up|there|home|in)\b`,
        String.raw`\b(?:did ?n[o'’]?t|did not|does ?n[o'’]?t|does not|wo ?n[o'’]?t|would ?n[o'’]?t|would not|never|not) (?:pick(?:ed|ing)? up|answer(?:ed|ing)?|respond(?:ed)?|get through|got through|reach(?:ed)?|get hold|got hold)\b${NOT_MY_QUESTION}`,
        String.raw`\b(?:could ?n[o'’]?t|could not|can ?n[o'’]?t|can not|unable to|failed to) (?:get (?:hold of|through|her|him|them)|reach|catch|be reached)\b`,
        String.raw`\b(?:line|phone|number) (?:is |was )?(?:busy|engaged|dead|off)\b`,
        String.raw`\b(?:rang out|just rang|hung up on me|unanswered|not reached|unreachable|nobody reached)\b`,
        String.raw`^tried (?:to (?:call|ring|phone|reach)|calling|ringing|phoning|reaching|her|him|them|again|twice)\b`,
        String.raw`\bmissed (?:her|him|them)\b`,
      ].join('|'),
    ),
  },
  {
    how: 'turned-away',
    types: ['visit', 'meeting', 'meal', 'event', 'video', 'coaching', 'review', 'order'],
    words: new RegExp(
      [
        String.raw`\bturned (?:me |us )?away\b`,
        String.raw`\b(?:refused|declined|did ?n[o'’]?t want|did not want|would ?n[o'’]?t|would not|was not willing|had no time) (?:to )?(?:see|meet|receive|let|speak|talk)\b`,
        String.raw`\b(?:visit|meeting|entry) (?:was )?(?:refused|declined|denied)\b|\b(?:refused|denied|declined) (?:the |my |a )?(?:visit|meeting|entry)\b`,
        String.raw`\b(?:was|were) ?(?:n[o'’]?t|not) (?:in|there|around|at home|available|on site|let in|received|expecting)\b(?! (?:favou?r|charge|time|season))`,
        String.raw`\b(?:she|he|they|she's|he's|buyer|boss) (?:was|were|is|had) (?:out|away|off|on holiday|on vacation|ill|sick|unavailable|busy)\b(?! of\b)`,
        String.raw`\bno[- ]?(?:one|body) (?:was )?(?:there|home|in|around|available)\b(?=\s*(?:$|[.,;:!)–—-]))`,
        String.raw`\b(?:only|never|not|did ?n[o'’]?t|did not) (?:got|get|made it|make it|came|come) (?:past|beyond|as far as|to|further than) (?:the )?(?:reception|receptionist|front desk|gatekeeper|gate|door)\b`,
        String.raw`\b(?:receptionist|reception|front desk|gatekeeper|security|assistant) (?:said no|sent me (?:away|off|home)|stopped me|turned me|blocked|would)\b`,
        String.raw`\b(?:no[- ]show|did ?n[o'’]?t show|did not show|did ?n[o'’]?t turn up|did not turn up|stood me up|never (?:came|showed|turned up))\b`,
        String.raw`\b(?:sent|shown) (?:me |us )?(?:away|off|the door)\b`,
      ].join('|'),
    ),
  },
  {
    how: 'unannounced',
    types: ['call', 'visit', 'meeting'],
    words: new RegExp(
      [
        String.raw`\bcold[- ](?:visit(?:ed)?|call(?:ed)?|drop(?:ped)?|walk(?:ed)?|knock(?:ed)?)\b`,
        String.raw`\b(?:unannounced|uninvited|without an appointment)\b`,
        String.raw`\bknocked on (?:the |their |her |his )?doors?\b`,
      ].join('|'),
    ),
  },
];

export interface Touch {
  type?: unknown;
  note?: unknown;
  /** What the rep answered: `yes`, or how the attempt ended. */
  reached?: unknown;
}

const isAttempt = (value: unknown): value is Attempt => typeof value === 'string' && Object.hasOwn(ATTEMPTS, value);

/** How it ended where it reached nobody: as the rep answered, else as the line says; null where they met or spoke. */
export function attemptIn({ type, note, reached }: Touch): Attempt | null {
  if (reached !== undefined) return isAttempt(reached) ? reached : null;
  const line = typeof note === 'string' ? note.toLowerCase().replaceAll('’', "'") : '';
  const said = SAID.find(({ types, words }) => types.includes(String(type)) && words.test(line));
  return said?.how ?? null;
}
