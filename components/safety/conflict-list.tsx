// Words that were changed on two devices at once: what stands and what the other one says, and the press that decides.
import { say } from '@/lib/words';

export interface ConflictShown {
  key: string;
  /** The person, and what of them. */
  person: string;
  href: string;
  field: string;
  kept: string;
  other: string;
}

export interface ConflictListProps {
  conflicts: readonly ConflictShown[];
  onKeep(key: string): void;
  onTake(key: string): void;
}

export function ConflictList({ conflicts, onKeep, onTake }: ConflictListProps) {
  return (
    <section class="part" aria-label={say('conflicts')}>
      <h2>{say('conflicts')}</h2>
      <p class="soft">{say('conflicts_why')}</p>
      <ul class="rows conflicts">
        {conflicts.map((one) => (
          <li key={one.key}>
            <p>
              <a href={one.href}>{one.person}</a> <span class="soft">{one.field}</span>
            </p>
            <blockquote>
              <bdi dir="auto">{one.kept || say('conflict_empty')}</bdi>
              <button type="button" class="button quiet" onClick={() => onKeep(one.key)}>
                {say('conflict_keep')}
              </button>
            </blockquote>
            <blockquote>
              <bdi dir="auto">{one.other || say('conflict_empty')}</bdi>
              <button type="button" class="button quiet" onClick={() => onTake(one.key)}>
                {say('conflict_take')}
              </button>
            </blockquote>
          </li>
        ))}
      </ul>
    </section>
  );
}
