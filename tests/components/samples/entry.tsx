// A sample of each component of the room `entry`.
import { EntryForm } from '@/components/entry/entry-form';
import { History } from '@/components/entry/history';
import { KindChips } from '@/components/entry/kind-chips';
import { LineField } from '@/components/entry/line-field';
import { QuestionForm } from '@/components/entry/question-form';
import { QuickLog } from '@/components/entry/quick-log';
import { UnderstoodList } from '@/components/entry/understood';
import { chips, formFor } from '@/lib/journal';
import { factOf, idOf } from '../../formats/archives';
import { nothing, people } from './nothing';

const line = { text: 'Called about the samples', chip: 'call', at: null, more: {} };
const entry = factOf(1, [idOf(1)], { note: 'Called about the samples' });
const seen = {
  entry,
  icon: 'phone',
  label: 'Call',
  line: entry.note as string,
  day: 'Today',
  moment: 'Today, 9:00',
} as const;

const understood = [
  { id: 'day:yesterday', of: 'day', label: 'Yesterday' },
  { id: 'kind:visit', of: 'kind', label: 'Visit' },
];

export default [
  ...['incident', 'act', 'interaction', 'consent'].map((kind) => (
    <EntryForm
      fields={formFor(kind)}
      values={{}}
      people={people}
      zone="Europe/Berlin"
      entriesOf={() => [{ id: idOf(9), label: 'A crate came in broken' }]}
      onChange={nothing}
    />
  )),
  <History
    items={[
      { ...seen, covered: false, ahead: true },
      { ...seen, covered: true, ahead: false, aside: 'answered on 2 March' },
    ]}
    total={25}
    onMore={nothing}
    actions={() => <button type="button">Edit</button>}
  />,
  <History items={[]} total={0} />,
  <QuestionForm
    questions={[
      { id: 'one', ask: 'What worries them?', answered: '' },
      { id: 'two', ask: 'Who else decides?', answered: '2 March' },
    ]}
    at={1}
    answers={{ one: 'The price of glass' }}
    onAnswer={nothing}
    onAt={nothing}
    onSave={nothing}
    onClose={nothing}
  />,
  <QuickLog
    chips={chips}
    line={line}
    focus
    busy={false}
    sayDate={() => 'Today'}
    toDate={() => null}
    form={<p>More about it</p>}
    understood={understood}
    second="visit"
    unfolded
    onChange={nothing}
    onSave={nothing}
  />,
  <KindChips chips={chips} front={['call', 'note']} chosen="call" second="visit" onChoose={nothing} />,
  <LineField box={{ current: null }} text="Called about the jars" onText={nothing} onSave={nothing} />,
  <UnderstoodList items={understood} onTake={nothing} />,
];
