// A sample of each component of the room `paper`.
import { EffortTable } from '@/components/paper/effort-table';
import { StoryForm } from '@/components/paper/story-form';
import { VisitSheet } from '@/components/paper/visit-sheet';
import { nothing } from './nothing';

const effort = [
  { name: '1 First business', touches: 3, minutes: 85, given: 1, asked: 0, cameBack: 0 },
  { name: '2 Regular', touches: 0, minutes: 0, given: 0, asked: 1, cameBack: 2 },
];

export default [
  <EffortTable rows={effort} />,
  <StoryForm
    called={[{ name: 'Dana Whitfield', call: 'the buyer' }]}
    text="The story of the buyer"
    changed
    {...{ onCall: nothing, onText: nothing, onAgain: nothing, onSave: nothing }}
  />,
  <VisitSheet parts={[{ title: 'Open', lines: [['Samples', 'due 1 Dec'], ['Prices']] }]} />,
];
