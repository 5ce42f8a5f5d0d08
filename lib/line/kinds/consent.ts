// What they allow to be used, as reps write it.
import type { KindWords } from '../read/cue';

const USE =
  'quote|name|use|mention|list|publish|film|record|photograph|show|share|reference|cite|feature|print|post|tell|put|call';
const BE = 'quoted|named|listed|mentioned|referenced|filmed|recorded|cited|featured';

export default {
  ahead: true,
  tells: `
agreed to have HIS .. quote|name|logo|photo
don't|not|never ~ mention|name|quote|tag|publish HER|their|his
ok|okay|fine|happy|cool for|with|to|about .. photos?|pictures?|logo|testimonial|recording
gave|gives|got|given|giving .. ok|okay|go-ahead|approval|green|nod|thumbs-up|thumbs|permission|blessing|clearance .. quote|logo|name|photos?|case|use|story|testimonial|quoting|using|naming|recording|record|publish|film
cool|fine|ok|okay|happy|good|comfortable|relaxed with|about|if ~ ME|our|being ~ quoting|using|naming|mentioning|showing|publishing|sharing|recording|filming|taping|photographing|listing|featuring|citing|tagging|quote|use|name|record|film|quoted|recorded|named
authorised|authorized|authorises|authorizes|permits|permitted|licensed ME ~ to
refused|refuses|declined|declines|denied|said no|to .. logo|name|named|quoted|photo|case|reference|permission|recording
pulled|withdrew|retracted .. logo|quote|testimonial|permission|consent
agreed|happy|fine|okay that|if WE ~ ${USE}
fine|okay|happy|comfortable being|with ~ named|quoted|named|being
gave ME ~ okay|go-ahead|approval
form ~ signed
may|can WE ${USE} .. .. \\? .. yes|sure|okay|fine|agreed|agrees|go|yep|yeah|absolutely
cleared|approved .. release|photos|video|film
don't|not|never ~ use|name|quote|mention|publish|post .. HIS|name|logo|photo
may WE|they quote|name|use|mention
only|not|never .. approval|permission
not allowed to use|name|quote|mention
allowed|allows .. calls?|visit|quote|month|year
not wants? .. name|photo|logo|quote online|in|on|used|public|anywhere
doesn't|don't want .. photo|name|logo|quote|to .. named|online|used|mentioned|anywhere|published|shown|printed
WE may|can|could ~ ${USE} .. HER|their|his|the|it|as|logo|name|quote|story|photo|photos|statement|prospects
allowed|allows|lets|let|letting ME to ${USE}
lets|let ME ${USE}
ok|okay|fine|happy|cool|alright|agreed|willing|comfortable|agrees to|for us|let|be|${USE} .. reference|quoted|logo|name|photo|quote|case|names|story|referenced|statement|named|listed
ok|okay|fine|happy|cool|alright|agreed|willing|comfortable|agrees to ~ be .. reference|referee|${BE}|case
ok|okay|fine|happy|cool|comfortable|agrees with|about|if .. quoting|using|naming|being|mentioning|showing|publishing|sharing|${USE} .. HER|HIS|name|logo|quote|photo|reference|${BE}|us
ok|okay|fine to|for|with ~ use|quote|name|mention|logo|photos?|case
gave|gives|got|given|granted|received|have|has .. permission|consent
gave|gives|got .. ok|okay|go-ahead|approval|green to|for .. quote|logo|name|photo|case|use|story|testimonial
permission|consent to|for|from|given|granted|signed|received|:
signed .. release|consent|waiver
said yes .. reference|quoted?|case|logo|testimonial|naming|photo|named
may|can be ${BE}|used|called
^ can|may name|quote|mention|use|list|call HER|it|their
allowed|cleared to|for ~ use|quote|name|mention|publication
signed off .. quote|case|testimonial|story|photo|text
doesn't|not want(s|ed)?|wish ~ to be named|quoted|listed|mentioned
no ~ logo|name use|usage
no objection to|against
revoked|withdrew|withdrawn|withdraws .. consent|permission
logo|name|quote|case ~ ok|okay|approved|allowed|cleared
happy|willing|agreed to ~ act|serve|stand as ~ reference|referee
happy|willing to take .. reference|calls?
cool|good|fine|okay|happy with ~ logo|quote|name|photos?|naming
no problem|issue|worries|objections with|using|if|to ~ us(ing)?|naming|quoting|being|named
green|thumbs light|up for|to|on|4 .. ref|reference|logo|quote|name|photo|case|testimonial
yes|no to ~ logo|naming|being|case|quote|photo
logo|name|quote|case|photo use|usage|study ~ okay|approved|allowed|cleared|granted
not|never be ~ ${BE}
approved .. text|copy|press
release|consent|photo|image signed|received
approved .. quote|case|logo|testimonial|story|photo|wording
you|they can|may ${USE} .. ME|HER|logo|name|it
SHE|legal|pr|marketing cleared|approved|signed .. quote|logo|case|testimonial|story|photo|wording|off
anonymous|anonymously|unnamed
doesn't|don't|not|wouldn't mind ~ being|if|us|use ..
can't|cannot|mustn't use|name|quote|mention|publish ~ logo|name|HER|quote|photo
off the record
signed .. photo|image|media|logo form|agreement|rights
`,
  name: `
consent|permission
`,
  not: `
may|can|could WE ~ ${USE} .. you|your
planning|building permission
ASKED|requested|ask .. .. permission|consent|use|quote|name
ASKED|requested .. if|whether .. .. ..
agreed|happy|ok|fine to .. meet|pay|talk|price|quote for|of|by
approved .. quote|budget|price|draft for|of|over
WE can|could|may call|tell|show|use .. back|again|tomorrow|monday|tuesday|next|later
`,
} satisfies KindWords;
