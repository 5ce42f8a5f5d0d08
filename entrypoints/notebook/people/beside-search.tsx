// Below the search: how many there are, that nothing was found, what was passed over, and taking in a name that is new.
import { say, sayCount, sayNumber } from '@/lib/words';

export function countWords(found: number, total: number): string {
  if (total === 0) return say('people_none');
  return found === total ? sayCount('people_count', total) : say('people_of', sayNumber(found), sayNumber(total));
}

export interface BesideSearchProps {
  /** What was typed. */
  name: string;
  found: number;
  /** Sensitive entries that were passed over. */
  covered: number;
  onSensitive(): void;
  onAdd(): void;
}

export const BesideSearch = ({ name, found, covered, onSensitive, onAdd }: BesideSearchProps) => (
  <div class="buttons">
    {name && found === 0 && <p class="soft empty">{say('people_found_none', name)}</p>}
    {!name && found > 1 && (
      <>
        <a class="button quiet" href="#/triage">
          {say('triage')}
        </a>
        <a class="button quiet" href="#/doubles">
          {say('doubles')}
        </a>
      </>
    )}
    {covered > 0 && (
      <button type="button" class="button quiet" onClick={onSensitive}>
        {sayCount('people_covered', covered)}
      </button>
    )}
    {name && (
      <button type="button" class="button add" onClick={onAdd}>
        {say('add_person', name)}
      </button>
    )}
  </div>
);
