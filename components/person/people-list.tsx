// A list of people to choose from: on the page, found by hand, or in the notebook.
import { LadderMark } from '@/components/ladder/ladder-mark';
import { arrowKeys } from '@/components/ui/arrow-keys';
import { PersonName } from './person-name';

export interface PersonItem {
  key: string;
  name: string;
  /** Title, organisation or address. */
  aside: string;
  /** Absent for people who are not in the notebook. */
  stage?: { n: number; of: number; name: string };
}

export interface PeopleListProps {
  /** Accessible name of the list. */
  label: string;
  items: readonly PersonItem[];
  onPick(key: string): void;
}

export function PeopleList({ label, items, onPick }: PeopleListProps) {
  return (
    <ul class="people" aria-label={label} onKeyDown={arrowKeys}>
      {items.map((item) => (
        <li key={item.key}>
          <button type="button" class="row person" onClick={() => onPick(item.key)}>
            {item.stage ? (
              <LadderMark stage={item.stage.n} of={item.stage.of} name={item.stage.name} />
            ) : (
              <span class="ladder-mark none" aria-hidden="true">
                +
              </span>
            )}
            <span class="who">
              <strong>
                <PersonName name={item.name} />
              </strong>
              {item.aside && <span class="soft">{item.aside}</span>}
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}
