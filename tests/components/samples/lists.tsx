// A sample of each component of the lists.
import { LaterChoice } from '@/components/lists/later-choice';
import { TodayRow } from '@/components/lists/today-row';
import { nothing } from './nothing';

const item = {
  id: '1',
  name: 'Dana Whitfield',
  reason: 'Samples by Fri, Nov 20, 8 days ago',
  stage: { n: 5, of: 7, name: 'Loyal, come what may' },
  actions: ['Mark as kept', 'No'],
};

export default [
  <ul>
    <TodayRow item={item} onDo={nothing} onLater={nothing} onLog={nothing} />
  </ul>,
  <LaterChoice name="Dana Whitfield" onDays={nothing} onCancel={nothing} />,
];
