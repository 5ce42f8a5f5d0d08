// The copies that Rung keeps beside the database: how they stand, and each with its age, rows, and the way back to it.
import { useState } from 'preact/hooks';
import { say, sayCount } from '@/lib/words';
import { CopyRow, type KeptCopy } from './copy-row';

export interface CopyListProps {
  /** When the copies last held everything, in words, and how much that was; null where they never did. */
  held: { when: string; contacts: number; journal: number } | null;
  paused: 'no-room' | 'failed' | null;
  /** The newest first. */
  bases: readonly KeptCopy[];
  /** One is being gone back to. */
  busy: boolean;
  /** Called with the name of the copy. */
  onRestore(name: string): void;
}

/** So many are shown at first. */
const SHOWN = 8;

export const pausedWords = (paused: 'no-room' | 'failed'): string =>
  say(paused === 'no-room' ? 'copies_no_room' : 'copies_failed');

export function CopyList({ held, paused, bases, busy, onRestore }: CopyListProps) {
  const [all, showAll] = useState(false);
  const shown = all ? bases : bases.slice(0, SHOWN);
  return (
    <section class="part" aria-label={say('copies')}>
      <h2>{say('copies')}</h2>
      <p class="soft">{say('copies_why')}</p>
      {paused && <p role="status">{pausedWords(paused)}</p>}
      <p>
        {held
          ? say(
              'copies_at',
              sayCount('people_count', held.contacts),
              sayCount('entries_count', held.journal),
              held.when,
            )
          : say('copies_none')}
      </p>
      {bases.length > 0 && <p>{sayCount('copies_count', bases.length)}</p>}
      <ul class="rows" aria-label={say('copies')}>
        {shown.map((copy) => (
          <CopyRow key={copy.name} copy={copy} busy={busy} onRestore={() => onRestore(copy.name)} />
        ))}
      </ul>
      {bases.length > shown.length && (
        <button type="button" class="button quiet" onClick={() => showAll(true)}>
          {say('copies_all', bases.length)}
        </button>
      )}
      <p>{say('copies_uninstall')}</p>
    </section>
  );
}
