// A sample of each component of the lists.
import { Areas } from '@/components/charts/areas';
import { Bars } from '@/components/charts/bars';
import { ReportCard } from '@/components/charts/report-card';
import { BoardColumn } from '@/components/lists/board-column';
import { LaterChoice } from '@/components/lists/later-choice';
import { ReferenceRow } from '@/components/lists/reference-row';
import { SaidList } from '@/components/lists/said-list';
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
  <BoardColumn
    stage={5}
    name="Loyal, come what may"
    total={18}
    stayed="half moved on within 120 days (6 did)"
    items={[{ id: '1', name: 'Dana Whitfield', since: 'since May 14', ahead: 'ready for 6' }]}
    onMove={nothing}
    onMore={nothing}
  />,
  <SaidList
    label="Answers"
    items={[{ id: '1', name: 'Dana Whitfield', href: '#/person/1', day: 'May 14', words: '“One invoice”', aside: 'x' }]}
  />,
  <ul>
    <ReferenceRow
      item={{ id: '1', name: 'Dana Whitfield', allows: ['Reference call; one prospect'], ask: 'a good time to ask' }}
      onUse={nothing}
      onAsk={nothing}
    />
  </ul>,
  <Areas
    labels={['J', 'F']}
    bands={[
      { name: '7', values: [1, 2] },
      { name: '6', values: [2, 2] },
    ]}
  />,
  <Bars bars={[{ name: 'Unasked', value: 3, said: '3' }]} />,
  <ReportCard
    title="What they did for you"
    number="4"
    words="acts"
    bars={[{ name: 'Unasked', value: 3, said: '3' }]}
    table={{ head: ['', 'Cases'], rows: [['Unasked', 3]] }}
    onCsv={nothing}
  />,
];
