// An organisation as its line in a list.
import type { OrganisationItem } from '@/components/organisation/organisation-list';
import { type Ladder, stageName } from '@/lib/model/ladder/ladder';
import { kindOf } from '@/lib/model/person/organisation';
import type { OrganisationView } from '@/lib/services/organisation/see-organisations';
import { stageLadder } from '@/lib/services/person/see-person';

export function organisationItem({ row, people, top }: OrganisationView, all: Map<string, Ladder>): OrganisationItem {
  const ladder = top && stageLadder(all, top.ladder);
  return {
    id: row.id,
    name: row.record.name,
    kind: kindOf(row.record),
    people,
    ...(top && ladder && { top: { n: top.stage, of: ladder.stages.length, name: stageName(ladder, top.stage) } }),
  };
}
