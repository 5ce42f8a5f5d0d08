// An organisation as its line in a list.
import type { OrganisationItem } from '@/components/organisation-list';
import { type Ladder, stageName } from '@/lib/model/ladder';
import { kindOf } from '@/lib/model/organisation';
import type { OrganisationView } from '@/lib/services/see-organisations';
import { stageLadder } from '@/lib/services/see-person';

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
