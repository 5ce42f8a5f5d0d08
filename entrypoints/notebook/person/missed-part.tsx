// What was missed before each stage, in the rep's words; it stays with the move.
import { useId, useState } from 'preact/hooks';
import type { Actions } from '@/entrypoints/hooks/use-store';
import type { StageMove } from '@/lib/journal/stage';
import { stageName } from '@/lib/model/ladder/ladder';
import { editEntry } from '@/lib/services/entry/edit-entry';
import type { Store } from '@/lib/store/store';
import { say } from '@/lib/words';
import type { Told } from './use-told';

interface LineProps {
  move: StageMove;
  name: string;
  onSave(missed: string): void;
}

/** Saved when it is left, or with Enter. */
function MissedLine({ move, name, onSave }: LineProps) {
  const id = useId();
  const [text, setText] = useState(move.missed ?? '');
  const save = () => text.trim() !== (move.missed ?? '').trim() && onSave(text.trim());
  return (
    <p class="entry-field">
      <label for={id}>{say('missed_at', name)}</label>
      <input
        id={id}
        class="field"
        type="text"
        maxLength={2_000}
        value={text}
        onInput={(event) => setText(event.currentTarget.value)}
        onKeyDown={(event) => event.key === 'Enter' && save()}
        onBlur={save}
      />
    </p>
  );
}

export function MissedPart({ store, told, actions }: { store: Store; told: Told; actions: Actions }) {
  const moves = told.spans.flatMap(({ move }) => move ?? []);
  if (moves.length === 0) return null;
  return (
    <details class="missed">
      <summary>{say('missed')}</summary>
      <p class="soft">{say('missed_why')}</p>
      {moves.map((move) => (
        <MissedLine
          key={move.id}
          move={move}
          name={stageName(told.view.ladder, move.to)}
          onSave={(missed) => void actions.run(editEntry(store, move, { missed: missed || undefined }), say('saved'))}
        />
      ))}
    </details>
  );
}
