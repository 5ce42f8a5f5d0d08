// What an export leaves behind: each reason with its count, unfolding to whom and what it is about.
import { useState } from 'preact/hooks';
import { PersonName } from '@/components/person/person-name';
import { CLASS_WORDS } from '@/components/words/class-words';
import type { Ownership } from '@/lib/model/whose/provenance';
import { say, sayNumber } from '@/lib/words';

interface Group {
  code: string;
  reason: string;
  class: Ownership;
  count: number;
  items: readonly { person: string | null; kind: string; count: number }[];
}

export interface LeftOutProps {
  groups: readonly Group[];
  nameOf(person: string): string;
}

const SHOWN = 100;

function Items({ group, nameOf }: { group: Group; nameOf(person: string): string }) {
  const { items } = group;
  return (
    <ul class="left-items">
      {items.slice(0, SHOWN).map((item, i) => (
        <li key={`${item.person} ${item.kind} ${i}`}>
          {item.person ? <PersonName name={nameOf(item.person)} /> : say('left_out_no_one')}{' '}
          <span class="soft">
            {item.kind}
            {item.count > 1 && ` × ${sayNumber(item.count)}`}
          </span>
        </li>
      ))}
      {items.length > SHOWN && <li class="soft">{say('and_more', sayNumber(items.length - SHOWN))}</li>}
    </ul>
  );
}

function Reason({ group, nameOf }: { group: Group; nameOf(person: string): string }) {
  const [open, setOpen] = useState(false);
  return (
    <li>
      <details onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>
          <strong>{sayNumber(group.count)}</strong> {group.reason}{' '}
          <span class="soft">({say(CLASS_WORDS[group.class])})</span>
        </summary>
        {open && <Items group={group} nameOf={nameOf} />}
      </details>
    </li>
  );
}

export function LeftOut({ groups, nameOf }: LeftOutProps) {
  if (groups.length === 0) return <p>{say('left_out_nothing')}</p>;
  return (
    <ul class="reasons">
      {groups.map((group) => (
        <Reason key={`${group.class}:${group.code}`} group={group} nameOf={nameOf} />
      ))}
    </ul>
  );
}
