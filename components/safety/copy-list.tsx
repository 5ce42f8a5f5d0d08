// The copies that Rung keeps beside the database: how they stand, and each whole one with its age and rows.
import { say, sayCount } from '@/lib/words';

export interface CopyListProps {
  /** When the copies last held everything, in words, and how much that was; null where they never did. */
  held: { when: string; contacts: number; journal: number } | null;
  paused: 'no-room' | 'failed' | null;
  /** The newest first. */
  bases: readonly { at: string; when: string; age: string; people: number; entries: number }[];
}

export const pausedWords = (paused: 'no-room' | 'failed'): string =>
  say(paused === 'no-room' ? 'copies_no_room' : 'copies_failed');

export function CopyList({ held, paused, bases }: CopyListProps) {
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
      <ul class="rows">
        {bases.map((base) => (
          <li key={base.at}>
            <span>
              {base.when} <span class="soft">{base.age}</span>
            </span>
            <span class="soft">
              {sayCount('people_count', base.people)}, {sayCount('entries_count', base.entries)}
            </span>
          </li>
        ))}
      </ul>
      <p>{say('copies_uninstall')}</p>
    </section>
  );
}
