// Something promised to them, as reps write it.
import type { KindWords } from '../read/cue';

export default {
  ahead: true,
  tells: `
committed|commit|pledged \\d+|to|that|for|a|an|the|free|our
assured|guaranteed HER|the|that|delivery|of
gave|given|have .. word|commitment|guarantee
WE will|shall replace|refund|cover|deliver|make|fix|pay|waive|compensate|send|keep
owe
told .. SHE would|will get|have|receive|be|not
promised|promising|guaranteed|pledged|assured|vowed
WE promise|guarantee|pledge|owe
committed|commit|committing to|myself|ourselves
told|said|agreed .. i'd|we'd|i'll|we'll
told|said|agreed .. WE would|will
gave|given .. my|our word
owes? HER
agreed|offered to send|deliver|provide|replace|refund|ship|bring|fix|hold|extend|waive|include|match|lend
WE will ~ sort|honour|honor|match|absorb|guarantee|swap
swore
on the hook for
`,
  name: `
promise|commitment
`,
  not: `
SHE|@\\S+|boss|predecessor|supplier|manager|colleague|dana|luis|customer|client|buyer|had|has|have|was|is|been|were|not promised|promises|promising|pledged|guaranteed|agreed|committed|told|said .. .. ..
broken|broke|kept|keeps? .. promises?
promising lead|talk|call|start|meeting|chat|prospect|results|account
reassured
said|told|agreed WE would|will .. hear|have|be|see|get
`,
} satisfies KindWords;
