// One person whose word may count: what they allow, until when and how often, and whether to ask them now.
import { PersonName } from '@/components/person/person-name';
import { say } from '@/lib/words';

export interface ReferenceItem {
  id: string;
  name: string;
  /** What stands, each in a line. */
  allows: readonly string[];
  /** "ask today", "ask from 3 Dec: …". */
  ask: string;
}

export interface ReferenceRowProps {
  item: ReferenceItem;
  onUse?: (() => void) | undefined;
  onAsk?: (() => void) | undefined;
}

export function ReferenceRow({ item, onUse, onAsk }: ReferenceRowProps) {
  return (
    <li>
      <a href={`#/person/${item.id}`}>
        <PersonName name={item.name} />
      </a>
      {item.allows.map((words) => (
        <span key={words}>{words}</span>
      ))}
      <span class="soft">{item.ask}</span>
      {onUse && (
        <button
          type="button"
          class="button quiet"
          aria-label={say('today_do', say('references_use'), item.name)}
          onClick={onUse}
        >
          {say('references_use')}
        </button>
      )}
      {onAsk && (
        <button
          type="button"
          class="button quiet"
          aria-label={say('today_do', say('do_ask'), item.name)}
          onClick={onAsk}
        >
          {say('do_ask')}
        </button>
      )}
    </li>
  );
}
