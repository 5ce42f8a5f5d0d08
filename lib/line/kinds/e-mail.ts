// An e-mail, as reps write it.
import type { KindWords } from '../read/cue';

const PAPERS =
  'quotes?|quotation|proposal|deck|pricelist|list|brochures?|offer|contract|catalogue|catalog|invoice|agenda|info|information|pricing|prices|figures|slides|links?|summary|minutes|pdf|specs?|datasheet|details|terms|documents?|docs|nda|report|recap|notes|forms?|dates|draft|photos|pictures|numbers|leaflet|presentation|statement|certificates?|paperwork|files?|template|survey|questionnaire|invite|study|sheets?|t&cs|rates|drawings|letters?|pitch|cvs?|resumes?|profiles?|redlines|msa|sow|dpa|dossier|mockups?|layouts?|renderings?|exposé|expose|floorplans?|shortlist|spreadsheet|attachments?|creds|credentials|guidelines|instructions|tracking|label|catalogues|onepager|one-pager|whitepaper|costing|estimate|breakdown|overview|artwork|proofs|timeline|brief|article';

export default {
  did: `
got|received HER|HIS [an] out|ooo|auto-reply|autoreply
bumped|nudged|resurrected|revived .. thread|email|emails|chain|mail
answered|replied ~ to ~ inquiry|enquiry|request|query|questions?|tender|rfp|rfq|mail
answered ~ _ inquiry|enquiry|request|query|questions?|mail|email
offer|quote|quotation|proposal|invoice|contract|deck|agenda|minutes _ ~ sent|submitted|mailed|issued
inquiry|enquiry|rfq received|answered|came|in|from
got|received|had .. reply|answer|response|mail|email from|back
resent|re-sent
sent .. wishes|reminder|greetings|forecast|thanks|update|answers?|reply|mailing|newsletter|calendar|schedule|plan|tender|rfp
${PAPERS}|newsletter|invitations?|mail(ing)?|reminder ~ went|gone|is|are out|off
emailed|mailed
replied|responded
wrote ME|HER|to|back
sent|shot|dropped|got|received|had|fired|exchanged .. emails?|mails?
got|received|had ~ reply|answer|response
sent|forwarded|shared|mailed|resent|submitted <> ${PAPERS}
${PAPERS} out
followed up|chased .. by|via|with|over|on email|mail
forwarded|ccd|bccd
dropped|sent ~ line
shot|dropped .. note|line about|on|re|to|with
got|received .. rfp|enquiry|inquiry
answered|read|opened .. emails?|mail
sent ~ for|to .. approval|signature|signing|review
SHE|@\\S+ wrote :|,|-|that
out of office ~ reply|email|mail|message|bounce
pinged|messaged|contacted|chased|asked|told|informed|updated|reached|confirmed|shared|invited|thanked .. by|via|per|over email|mail
sent|got|received .. confirmation
automatic|auto reply|response
reply|answer|response|email|mail came|arrived
rfp|tender|enquiry|inquiry ~ received|came|in|arrived
got|received .. ooo|auto-reply|autoreply
auto-reply|autoreply|out-of-office
`,
  thing: `
emails?|mail from|to|re|about|with|exchange|thread|chain|asking|saying|reply|went|came|in
by|via|over|per email|mail
reply|replies from
newsletter|mailshot sent|went
`,
  name: `
email(s|ing)?|mail|newsletter
`,
  not: `
sent|posted|shipped [out] samples?|parcels?|vials|goods
answered|replied .. on|over|by ~ phone
new|private|personal|wrong|old|same|correct email|mail
gave|has|asked|needs?|prefers?|likes|hates .. emails?|mail
replied|responded|wrote|sent|shared|forwarded|answered .. on|via|by|through|over whatsapp|linkedin|teams|slack|text|sms|signal|telegram|messenger
wrote|gave|left|posted .. review|recommendation|testimonial|reference
sent .. wrong
sent|got|received|forwarded|shared .. linkedin|li|xing|whatsapp|slack
invoice|offer is|was|late|wrong
email|mail address(es)?|list|bounced|bounces|signature
HIS|work email|mail is|now
mail order
dropped .. product line
wrote ME|down|off|up off|up
`,
} satisfies KindWords;
