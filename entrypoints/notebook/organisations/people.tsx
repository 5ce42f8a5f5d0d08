// The people of an organisation, the highest first.
import { PeopleList } from '@/components/person/people-list';
import { personItem } from '@/components/words/present';
import { goTo } from '@/entrypoints/notebook/page';
import type { OrganisationSeen } from '@/lib/services/organisation/see-organisations';
import { stageLadder } from '@/lib/services/person/see-person';
import { say, sayNumber } from '@/lib/words';

export interface OrganisationPeopleProps {
  seen: OrganisationSeen;
  limit: number;
  onMore(): void;
}

export function OrganisationPeople({ seen: { rows, people, ladders }, limit, onMore }: OrganisationPeopleProps) {
  const items = rows.slice(0, limit).map((row) => personItem(row, stageLadder(ladders, row.ladder)));
  return (
    <section>
      <h2>
        {say('organisation_people')} {people > 0 && <span class="soft">{sayNumber(people)}</span>}
      </h2>
      {items.length === 0 && <p class="soft">{say('organisation_people_none')}</p>}
      {items.length > 0 && (
        <PeopleList label={say('organisation_people')} items={items} onPick={(id) => goTo(`/person/${id}`)} />
      )}
      {rows.length > limit && (
        <button type="button" class="button quiet" onClick={onMore}>
          {say('more')}
        </button>
      )}
    </section>
  );
}
