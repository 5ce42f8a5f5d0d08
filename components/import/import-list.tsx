// Files that were taken in, newest first, with the way back where there still is one.
import { say, sayNumber, type Word } from '@/lib/words';

export interface ImportListProps {
  imports: readonly {
    id: string;
    at: string;
    fileName: string;
    state: 'begun' | 'done' | 'taken-back';
    counts: { new: number; changed: number };
  }[];
  /** Ids of those that can be taken back whole. */
  open: ReadonlySet<string>;
  sayDay(at: string): string;
  onTakeBack(id: string): void;
}

const STATES = { begun: 'import_state_begun', 'taken-back': 'import_state_back' } as const satisfies Record<
  string,
  Word
>;

export function ImportList({ imports, open, sayDay, onTakeBack }: ImportListProps) {
  return (
    <section class="import-list" aria-label={say('imports')}>
      <h2>{say('imports')}</h2>
      <p class="soft">{say('imports_why')}</p>
      <ul aria-label={say('imports')}>
        {imports.map(({ id, at, fileName, state, counts }) => (
          <li key={id}>
            <span>
              <bdi>{fileName}</bdi>
              <span class="soft">
                {[
                  sayDay(at),
                  say('import_counts', sayNumber(counts.new), sayNumber(counts.changed)),
                  state !== 'done' && say(STATES[state]),
                ]
                  .filter(Boolean)
                  .join(', ')}
              </span>
            </span>
            {state !== 'taken-back' && open.has(id) && (
              <button
                type="button"
                class="button quiet"
                aria-label={say('take_back_of', fileName)}
                onClick={() => onTakeBack(id)}
              >
                {say('take_back')}
              </button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
