// A sample of each component of the room `ui`.

import { CardForm } from '@/components/ui/card-form';
import { Choices } from '@/components/ui/choices';
import { ClosedStore } from '@/components/ui/closed-store';
import { Covered } from '@/components/ui/covered';
import { FormButtons } from '@/components/ui/form-buttons';
import { Choice, Choices as Several } from '@/components/ui/form-choices';
import { Icon, Sign } from '@/components/ui/icon';
import { KeyList } from '@/components/ui/key-list';
import { AsideAndSaid, Marked } from '@/components/ui/marked';
import { Menu } from '@/components/ui/menu';
import { NewerNotice } from '@/components/ui/newer-notice';
import { Notice } from '@/components/ui/notice';
import { Palette } from '@/components/ui/palette';
import { PassphraseField } from '@/components/ui/passphrase-field';
import { PinPicture } from '@/components/ui/pin-picture';
import { Switch } from '@/components/ui/switch';
import { WhenPicker } from '@/components/ui/when-picker';
import { nothing } from './nothing';

const answers = [
  { id: 'yes', label: 'Yes' },
  { id: 'no', label: 'No' },
];

export default [
  <AsideAndSaid aside="Orbit" said={[{ text: 'boxes', hit: true }]} />,
  <PassphraseField id="words-say" value="twelve words" hint="Write it down." onInput={nothing} onNewWords={nothing} />,
  <Palette
    query="da"
    items={[{ key: 'a', label: 'Dana', aside: 'Orbit', said: [{ text: 'boxes', hit: true }] }]}
    onQuery={nothing}
    onPick={nothing}
    onClose={nothing}
  />,
  <KeyList
    about="All of one person."
    groups={[{ title: 'Everywhere', keys: [['?', 'This list']] }]}
    onClose={nothing}
  />,
  <Marked
    pieces={[
      { text: 'lighter ', hit: false },
      { text: 'boxes', hit: true },
    ]}
  />,
  <NewerNotice reason="This notebook was written by a newer Rung." failed="" onRaw={nothing} />,
  <CardForm label="Card" look="contact-form" onSave={nothing} onCancel={nothing}>
    <p>Fields</p>
  </CardForm>,
  <Choices
    label="Export"
    choices={[
      { id: 'a', name: 'Personal notes', explain: 'What is yours.' },
      { id: 'b', name: 'Full backup' },
    ]}
    chosen="a"
    onChoose={nothing}
  />,
  <ClosedStore reason="The disk is full." onRaw={nothing} onRetry={nothing} />,
  <Covered name="Note of 2 March">Told me in confidence</Covered>,
  <FormButtons submit="Save" disabled onCancel={nothing} />,
  <Choice label="Answer" choices={answers} value="yes" onChange={nothing} />,
  <Several label="Answers" choices={answers} value={['yes']} onChange={nothing} />,
  <Icon name="phone" />,
  <Sign />,
  <PinPicture />,
  <Notice text="Saved" onUndo={nothing} next={<button type="button">Calendar</button>} />,
  <Notice text="Not saved" tone="warn" />,
  <ul>
    <Switch name="LinkedIn" aside="linkedin.com" on onTurn={nothing} />
  </ul>,
  <WhenPicker toDate={() => null} onPick={nothing} onCancel={nothing} />,
  <Menu label="More about Dana Whitfield">
    <button type="button">Edit</button>
  </Menu>,
];
