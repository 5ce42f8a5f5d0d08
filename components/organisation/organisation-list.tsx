// Organisations to choose from: what each is to the rep, how many people work there, how high the highest stands.

import { LadderMark } from '@/components/ladder/ladder-mark';
import { PersonName } from '@/components/person/person-name';
import { arrowKeys } from '@/components/ui/arrow-keys';
import { kindName } from '@/components/words/kind-words';
import type { Kind } from '@/lib/model/person/organisation';
import { say, sayCount } from '@/lib/words';

export interface OrganisationItem {
  id: string;
  name: string;
  kind: Kind | undefined;
  people: number;
  /** The highest stage among its people; absent when it has none. */
  top?: { n: number; of: number; name: string } | undefined;
}

export interface OrganisationListProps {
  /** Accessible name of the list. */
  label: string;
  items: readonly OrganisationItem[];
}

const aside = ({ kind, people, top }: OrganisationItem): string =>
  [kindName(kind), sayCount('people_count', people), top && top.n > 0 && say('organisation_top', top.name)]
    .filter(Boolean)
    .join(' · ');

export function OrganisationList({ label, items }: OrganisationListProps) {
  return (
    <ul class="people" aria-label={label} onKeyDown={arrowKeys}>
      {items.map((item) => (
        <li key={item.id}>
          <a class="row" href={`#/organisation/${item.id}`}>
            {item.top ? (
              <LadderMark stage={item.top.n} of={item.top.of} name={item.top.name} />
            ) : (
              <span class="ladder-mark none" aria-hidden="true" />
            )}
            <span class="who">
              <strong>
                <PersonName name={item.name} />
              </strong>
              <span class="soft">{aside(item)}</span>
            </span>
          </a>
        </li>
      ))}
    </ul>
  );
}
