// Notes that stay behind unless they are ticked, each with its reason; and notes that leave with something masked.
import { useState } from 'preact/hooks';
import { PersonName } from '@/components/person/person-name';
import { say, sayCount, sayNumber } from '@/lib/words';

interface Note {
  id: string;
  person: string;
  at: string | null;
  text: string;
  codes: readonly string[];
  ticked: boolean;
}

export interface HeldNotesProps {
  notes: readonly Note[];
  nameOf(person: string): string;
  reasonOf(code: string): string;
  onTick(id: string, on: boolean): void;
}

const SHOWN = 30;
const EXCERPT = 240;
const short = (text: string) => (text.length > EXCERPT ? `${text.slice(0, EXCERPT).toWellFormed()}…` : text);

export function HeldNotes({ notes, nameOf, reasonOf, onTick }: HeldNotesProps) {
  const [query, setQuery] = useState('');
  if (notes.length === 0) return null;
  const wanted = query.trim().toLowerCase();
  const isMeant = (note: Note) => `${note.text} ${nameOf(note.person)}`.toLowerCase().includes(wanted);
  const found = wanted ? notes.filter(isMeant) : notes;
  return (
    <details class="held">
      <summary>{sayCount('held_notes', notes.length)}</summary>
      {notes.length > SHOWN && (
        <input
          class="field"
          type="search"
          aria-label={say('held_find')}
          placeholder={say('held_find')}
          value={query}
          onInput={(event) => setQuery(event.currentTarget.value)}
        />
      )}
      <ul aria-label={say('held_list')}>
        {found.slice(0, SHOWN).map((note) => (
          <li key={note.id}>
            <label class="held-note">
              <input
                type="checkbox"
                checked={note.ticked}
                onChange={(event) => onTick(note.id, event.currentTarget.checked)}
              />
              <span>
                <strong>
                  <PersonName name={nameOf(note.person)} />
                </strong>{' '}
                {note.at && <span class="soft">{note.at.slice(0, 10)}</span>}
                <span class="held-text">{short(note.text)}</span>
                <span class="soft">{note.codes.map(reasonOf).join(' ')}</span>
              </span>
            </label>
          </li>
        ))}
      </ul>
      {found.length > SHOWN && <p class="soft">{say('and_more', sayNumber(found.length - SHOWN))}</p>}
    </details>
  );
}

export interface MaskedNotesProps {
  changed: readonly { id: string; person: string; before: string; after: string }[];
  nameOf(person: string): string;
}

export function MaskedNotes({ changed, nameOf }: MaskedNotesProps) {
  if (changed.length === 0) return null;
  return (
    <details class="held">
      <summary>{sayCount('masked_notes', changed.length)}</summary>
      <ul>
        {changed.slice(0, SHOWN).map(({ id, person, before, after }) => (
          <li key={id} class="masked">
            <strong>
              <PersonName name={nameOf(person)} />
            </strong>
            <dl>
              <dt>{say('masked_before')}</dt>
              <dd>{short(before)}</dd>
              <dt>{say('masked_after')}</dt>
              <dd>{short(after)}</dd>
            </dl>
          </li>
        ))}
      </ul>
      {changed.length > SHOWN && <p class="soft">{say('and_more', sayNumber(changed.length - SHOWN))}</p>}
    </details>
  );
}
