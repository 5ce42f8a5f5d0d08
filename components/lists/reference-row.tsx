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

/** One button among many of the same words: to who hears it, it says of whom. */
const Do = ({ words, name, onDo }: { words: string; name: string; onDo(): void }) => (
  <button type="button" class="button quiet" aria-label={say('today_do', words, name)} onClick={onDo}>
    {words}
  </button>
);

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
      {onUse && <Do words={say('references_use')} name={item.name} onDo={onUse} />}
      {onAsk && <Do words={say('do_ask')} name={item.name} onDo={onAsk} />}
    </li>
  );
}
