// What a choice in the menu opened: the card, the state, a job that ended, a note to pin, the questions to ask.
import { ContactForm } from '@/components/person/contact-form';
import { LeftForm } from '@/components/person/left-form';
import { NoteForm } from '@/components/person/note-form';
import { Choices } from '@/components/ui/choices';
import { STATUS } from '@/components/words/status';
import { useOnce } from '@/entrypoints/hooks/use-once';
import { QuestionsPart } from '@/entrypoints/person/questions-part';
import { dayOf, localMoment } from '@/lib/model/when';
import { editContact } from '@/lib/services/person/edit-contact';
import { personLeft } from '@/lib/services/person/person-left';
import type { Weighed } from '@/lib/services/person/weigh-person';
import { say } from '@/lib/words';
import type { Doing, MenuItemsProps } from './menu-items';

export interface DoingPartProps extends Omit<MenuItemsProps, 'onDo'> {
  /** Null until the journal has been weighed. */
  weighed: Weighed | null;
  doing: Doing;
  onDone(): void;
}

const states = (Object.keys(STATUS) as (keyof typeof STATUS)[]).map((id) => ({ id, name: say(STATUS[id]) }));

export function DoingPart({ store, actions, view: { row }, weighed, doing, onDone }: DoingPartProps) {
  const once = useOnce(store);
  if (!row) return null;
  const { id, record } = row;
  const today = `${dayOf(localMoment(store.world.now(), store.world.zone()), store.world.zone())}`;
  const save = async (saving: ReturnType<typeof editContact>, words = say('saved')) => {
    const done = await actions.run(saving, words);
    if (done.ok) onDone();
    return done;
  };
  /** Escape leaves the form; the popup itself stays open. */
  const leave = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    onDone();
  };
  const form = {
    edit: () => (
      <ContactForm contact={record} onSave={(edit) => void save(editContact(store, id, edit))} onCancel={onDone} />
    ),
    status: () => (
      <Choices
        label={say('field_status')}
        choices={states}
        chosen={record.status ?? 'active'}
        onChoose={(status) => void save(editContact(store, id, { fields: { status } }))}
      />
    ),
    left: () => (
      <LeftForm
        today={today}
        onSave={(draft) =>
          void once((mark) => save(personLeft(store, id, draft, mark), say('left_saved', record.name)))
        }
        onCancel={onDone}
      />
    ),
    pin: () => (
      <NoteForm
        note={record.note ?? ''}
        onSave={(note) => void save(editContact(store, id, { fields: { note: note || null } }))}
        onCancel={onDone}
      />
    ),
    questions: () =>
      weighed && (
        <QuestionsPart store={store} actions={actions} person={id} entries={weighed.entries} onClose={onDone} />
      ),
  }[doing];
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape leaves the form from any field in it
    <div class="doing" onKeyDown={leave}>
      {form()}
    </div>
  );
}
