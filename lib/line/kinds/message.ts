// A message that is no e-mail: text, WhatsApp, LinkedIn, chat.
import type { KindWords } from '../read/cue';

const APPS =
  'whatsapp|linkedin|text|sms|slack|signal|telegram|messenger|instagram|wechat|line|facebook|insta|viber|xing|imessage';

export default {
  did: `
thumbs|emoji|heart|smiley [up] .. on|via teams|slack|whatsapp|linkedin
in|on .. teams|slack|whatsapp channel|group|thread
sent|got|left|received .. audio|voicenote|sticker|meme|snap
accepted|ignored|declined ~ connection|linkedin|friend|invite|invitation request|invite
wished HER|@\\S+ .. birthday|bday|eid|diwali|christmas|year|easter|anniversary
hit .. up on|via
slid into .. dms
linkedin|li connection|invite|request accepted|confirmed
replied|reacted to .. story|post
chatted .. on|via whatsapp|linkedin|slack|teams|signal|telegram
wished .. on|via linkedin|whatsapp|facebook
texted|messaged|whatsapped|slacked|pinged|inmailed|smsed
sent|got|received|dropped|swapped|exchanged .. texts?|sms|whatsapp|dms?|messages?|inmails?|note
sent|shared|forwarded|replied|responded|wrote|asked|confirmed|reached|contacted|chased|answered|followed|congratulated .. via|on|by|over|through ${APPS}|teams
connected .. on|via linkedin|xing
accepted|sent|got .. invite|invitation|request|connection
commented|liked|reacted .. post|update|photo|story
left .. message|note on .. linkedin|whatsapp|teams|slack|facebook|instagram
left ME on read|seen
reacted with
posted|left|wrote .. comment
endorsed HER
sent|dropped|shot|got .. pm|voicenote|gif|emoji
added .. on linkedin|li|xing|facebook
`,
  thing: `
chat on teams|slack|whatsapp|signal
^ sms|signal|slack|telegram :
linkedin|whatsapp
${APPS}|teams|li|wa message|messages|chat|dm|conversation
texts?|messages?|sms|inmail|dms? from|to|re|about|saying|with
by|via|on|over text|sms|whatsapp|messenger|inmail|dm|linkedin|slack
voice note|message
slack|teams ping|note
ping re|about|from
voice memo
group chat on|in
voicenote
`,
  name: `
text|sms|whatsapp|dms?|messages?|inmail
`,
  not: `
prefers|likes|hates .. whatsapp|text|linkedin|messages
left|leave .. message|note with|at
left|leave .. message|note on ~ desk|machine|voicemail|mailbox|phone|answerphone|line
whatsapp|teams|signal call|video
sent|got|dropped .. thank-you|thank|delivery|despatch|credit notes?
sent|got|accepted .. meeting|calendar|teams|zoom invite|request|invitation
shared|post(ed)? .. on linkedin
accepted .. quote|offer|proposal|meeting|terms
key|main|core|our|clear|marketing|mixed|error messages?
`,
  tells: `
^ whatsapp|text|sms|message|viber|telegram|signal|dm|slack|inmail|insta|pm from
^ whatsapp|text|sms|message from
`,
} satisfies KindWords;
