// Something promised to them, as reps write it.
import type { KindWords } from '../read/cue';

export default {
  ahead: true,
  tells: [
    'i|we will|shall replace|refund|cover|deliver|make|fix|pay|waive|compensate|send|keep',
    'owe',
    'told|assured .. she|he|they would|will get|have|receive|be|not',
    'promised|promising|guaranteed|pledged|assured|vowed',
    'i|we promise|guarantee|pledge|owe',
    'committed|commit|committing to|myself|ourselves',
    "told|said|assured|agreed .. i'd|we'd|i'll|we'll",
    'told|said|assured|agreed .. i|we would|will',
    'gave|given .. my|our word',
    'owe|owes her|him|them',
    'agreed|offered to send|deliver|provide|replace|refund|ship|bring|fix|hold|extend|waive|include|match|lend',
  ],
  name: ['promise|commitment'],
  not: [
    'she|he|they|dana|luis|customer|client|buyer|has|have|was|is|been|were|not promised|promises|promising|pledged|guaranteed|agreed|committed|told|said .. .. ..',
    'broken|broke|kept|keeps|keep .. promise|promises',
    'promising lead|talk|call|start|meeting|chat|prospect|results|account',
    'reassured',
    "she|he|they said|told|agreed .. she'd|he'd|they'd",
    'said|told|agreed we|i would|will .. hear|have|be|see|get',
  ],
} satisfies KindWords;
