// People a search found: who, and where the words stand.
import { LadderMark } from '@/components/ladder/ladder-mark';
import type { PersonItem } from '@/components/person/people-list';
import { PersonName } from '@/components/person/person-name';
import { arrowKeys } from '@/components/ui/arrow-keys';
import { Marked } from '@/components/ui/marked';
import type { Piece } from '@/lib/model/marked';

export interface FoundItem extends PersonItem {
  /** The words of an entry or a note; absent where the card shows them by itself. */
  said?: readonly Piece[];
  /** Id of the entry. */
  entry?: string;
  /** When it was said. */
  day?: string;
}

export interface FoundListProps {
  /** Accessible name of the list. */
  label: string;
  items: readonly FoundItem[];
  onPick(item: FoundItem): void;
}

export function FoundList({ label, items, onPick }: FoundListProps) {
  return (
    <ul class="people found-list" aria-label={label} onKeyDown={arrowKeys}>
      {items.map((item) => (
        <li key={item.key}>
          <button type="button" class="row person" onClick={() => onPick(item)}>
            {item.stage && <LadderMark stage={item.stage.n} of={item.stage.of} name={item.stage.name} />}
            <span class="who">
              <strong>
                <PersonName name={item.name} />
              </strong>
              <span class="soft">
                {item.aside}
                {item.said && (
                  <>
                    {item.aside && ' · '}“<Marked pieces={item.said} />”
                  </>
                )}
              </span>
            </span>
            {item.day && <span class="soft day">{item.day}</span>}
          </button>
        </li>
      ))}
    </ul>
  );
}
