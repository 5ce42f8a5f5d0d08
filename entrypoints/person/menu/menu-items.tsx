// What the menu of a person in the notebook offers; fetched when it is opened.
import type { Actions } from '@/entrypoints/hooks/use-store';
import { liveHandles } from '@/lib/model/person/contact';
import { openNotebook } from '@/lib/ports/own-pages';
import { copyText } from '@/lib/ports/report';
import { deletePerson } from '@/lib/services/person/delete-person';
import type { PersonView } from '@/lib/services/person/see-person';
import type { Store } from '@/lib/store/store';
import { say, type Word } from '@/lib/words';

/** What a choice opens below the line. */
export type Doing = 'edit' | 'status' | 'left' | 'pin' | 'questions';

export interface MenuItemsProps {
  store: Store;
  actions: Actions;
  view: PersonView;
  onDo(doing: Doing): void;
}

const FORMS = [
  ['edit', 'edit_card'],
  ['status', 'change_status'],
  ['left', 'left'],
  ['pin', 'pin_note'],
  ['questions', 'questions_open'],
] as const satisfies [Doing, Word][];

/** The page of a person in the notebook has these beside their history. */
const ON_THE_PAGE: readonly Doing[] = ['edit', 'left'];

export function MenuItems({ store, actions, view: { row }, onDo }: MenuItemsProps) {
  if (!row) return null;
  const { id, record } = row;
  const mail = liveHandles(record).find(({ channel, deadOn }) => channel === 'email' && !deadOn)?.value;
  const inNotebook = document.body.dataset.screen === 'notebook';
  const forms = inNotebook ? FORMS.filter(([doing]) => !ON_THE_PAGE.includes(doing)) : FORMS;
  const copy = async (address: string) =>
    (await copyText(address))
      ? actions.tell(say('mail_copied', address))
      : actions.tell(say('mail_refused', address), 'warn');
  return (
    <>
      {!inNotebook && (
        <button type="button" class="button quiet" onClick={() => void openNotebook(`/person/${id}`)}>
          {say('open_in_notebook')}
        </button>
      )}
      {mail && (
        <button type="button" class="button quiet" onClick={() => void copy(mail)}>
          {say('mail_copy')}
        </button>
      )}
      {forms.map(([doing, word]) => (
        <button key={doing} type="button" class="button quiet" onClick={() => onDo(doing)}>
          {say(word)}
        </button>
      ))}
      {!inNotebook && (
        <button
          type="button"
          class="button quiet"
          onClick={() => void actions.run(deletePerson(store, id), say('deleted', record.name))}
        >
          {say('delete_person')}
        </button>
      )}
    </>
  );
}
