// A story being written: what everybody is called in it, the text to change, and the way out.
import { useId } from 'preact/hooks';
import { firstName } from '@/lib/model/person/same-name';
import { say } from '@/lib/words';

interface Called {
  name: string;
  call: string;
}

export interface StoryFormProps {
  called: readonly Called[];
  text: string;
  /** It was changed by hand: other names do not come in by themselves. */
  changed: boolean;
  onCall(called: readonly Called[]): void;
  onText(text: string): void;
  onAgain(): void;
  onSave(): void;
}

function Names({ called, onCall }: Pick<StoryFormProps, 'called' | 'onCall'>) {
  const prefix = useId();
  const all = (to: (name: string) => string) => onCall(called.map(({ name }) => ({ name, call: to(name) })));
  return (
    <fieldset class="story-names">
      <legend>{say('story_names')}</legend>
      {called.map(({ name, call }, n) => (
        <p key={name} class="entry-field">
          <label for={`${prefix}-${n}`}>{name}</label>
          <input
            id={`${prefix}-${n}`}
            class="field"
            type="text"
            maxLength={120}
            value={call}
            onInput={(event) =>
              onCall(called.map((one, i) => (i === n ? { name, call: event.currentTarget.value } : one)))
            }
          />
        </p>
      ))}
      <div class="buttons">
        <button type="button" class="button quiet" onClick={() => all(firstName)}>
          {say('story_first_names')}
        </button>
        <button type="button" class="button quiet" onClick={() => all((name) => name)}>
          {say('story_real_names')}
        </button>
      </div>
    </fieldset>
  );
}

export function StoryForm({ called, text, changed, onCall, onText, onAgain, onSave }: StoryFormProps) {
  const id = useId();
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        onSave();
      }}
    >
      <Names called={called} onCall={onCall} />
      <label for={id}>{say('story_text')}</label>
      <textarea
        id={id}
        class="field story-text"
        rows={24}
        value={text}
        onInput={(event) => onText(event.currentTarget.value)}
      />
      <div class="buttons">
        <button type="submit" class="button primary">
          {say('story_save')}
        </button>
        {changed && (
          <button type="button" class="button quiet" onClick={onAgain}>
            {say('story_again')}
          </button>
        )}
      </div>
    </form>
  );
}
