// One stage of the board: its name, how many stand there and for how long, and their cards.
import { PersonName } from '@/components/person/person-name';
import { say, sayNumber } from '@/lib/words';

export interface BoardItem {
  id: string;
  name: string;
  /** "since 14 May". */
  since: string;
  /** "ready for 6", "1 missing"; empty where neither is known. */
  ahead: string;
}

export interface BoardColumnProps {
  stage: number;
  name: string;
  total: number;
  /** "half move on in 3 months"; empty where nobody has. */
  stayed: string;
  items: readonly BoardItem[];
  /** A card was dropped here, or is to be moved by so many stages. */
  onMove(id: string, to: number): void;
  onMore?: (() => void) | undefined;
}

export function BoardColumn({ stage, name, total, stayed, items, onMove, onMore }: BoardColumnProps) {
  const id = `stage-${stage}`;
  return (
    <section
      class="board-column"
      aria-labelledby={id}
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault();
        const person = event.dataTransfer?.getData('text/plain');
        if (person) onMove(person, stage);
      }}
    >
      <h2 id={id}>
        <span class="number">{stage}</span> {name} <span class="soft count">{sayNumber(total)}</span>
      </h2>
      <p class="soft stayed">{stayed}</p>
      <ul aria-label={name}>
        {items.map((item) => (
          <li
            key={item.id}
            class="board-card"
            data-person={item.id}
            data-stage={stage}
            draggable
            onDragStart={(event) => event.dataTransfer?.setData('text/plain', item.id)}
          >
            <a href={`#/person/${item.id}`}>
              <PersonName name={item.name} />
            </a>
            {item.since && <span class="soft">{item.since}</span>}
            {item.ahead && <span class="ahead">{item.ahead}</span>}
            <button
              type="button"
              class="button quiet"
              aria-label={say('board_move_named', item.name)}
              onClick={() => onMove(item.id, stage + 1)}
            >
              {say('move')}
            </button>
          </li>
        ))}
      </ul>
      {onMore && (
        <button type="button" class="button quiet" onClick={onMore}>
          {say('more')}
        </button>
      )}
    </section>
  );
}
