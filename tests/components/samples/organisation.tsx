// A sample of each component of the room `organisation`.
import { OrganisationCard } from '@/components/organisation/organisation-card';
import { OrganisationForm } from '@/components/organisation/organisation-form';
import { OrganisationList } from '@/components/organisation/organisation-list';
import { OrganisationSearch } from '@/components/organisation/organisation-search';
import { emptyOrganisation } from '@/lib/model/person/organisation';
import { idOf } from '../../formats/archives';
import { nothing, people } from './nothing';

const orbit = {
  ...emptyOrganisation(idOf(7), '2026-01-05T08:00:00.000Z'),
  name: 'Orbit',
  domains: ['orbit.example'],
  kinds: [{ id: 'k', kind: 'customer' as const, since: '2025-01-01', clock: '1' }],
  note: 'Bakers',
};
const top = { n: 3, of: 7, name: 'Rapport' };

export default [
  <OrganisationCard
    organisation={orbit}
    parent={{ id: idOf(8), name: 'Orbit Group' }}
    parts={[{ id: idOf(9), name: 'Orbit North' }]}
    sayDay={() => '1 January'}
  />,
  <OrganisationForm organisation={orbit} today="2026-03-02" others={people} onSave={nothing} onCancel={nothing} />,
  <OrganisationList
    label="Organisations"
    items={[
      { id: idOf(7), name: 'Orbit', kind: 'customer', people: 3, top },
      { id: idOf(8), name: 'Acme', kind: undefined, people: 0 },
    ]}
  />,
  <OrganisationSearch query="or" kinds={new Map([['customer', 2]])} kind={null} onQuery={nothing} onKind={nothing}>
    <p>Two found</p>
  </OrganisationSearch>,
];
