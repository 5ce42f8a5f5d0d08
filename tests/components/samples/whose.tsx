// A sample of each component of the room `whose`.
import { DecideForm } from '@/components/whose/decide-form';
import { OwnChoice } from '@/components/whose/own-choice';
import { OwnedLine, OwnedList } from '@/components/whose/owned-list';
import { nothing } from './nothing';

const owned = { is: 'personal' as const, code: 'own-note', because: 'You wrote it.' };

export default [
  <OwnedLine owned={owned} />,
  <DecideForm decided onOrigin={nothing} onDecide={nothing} onCancel={nothing} />,
  <OwnChoice<'yes' | 'no'>
    title="whose"
    answers={{ yes: ['save'], no: ['cancel', 'whose'] }}
    chosen="yes"
    onChoose={nothing}
  />,
  <OwnedList
    rows={[
      { key: 'a', what: 'dana@orbit.example', owned, decided: true },
      { key: 'b', what: 'Note', owned: { ...owned, is: 'employer' }, decided: false },
    ]}
    open="a"
    onOpen={nothing}
  >
    <p>Decide</p>
  </OwnedList>,
];
