// The organisations a person belongs to; the one on their card can be kept as a record of its own.

import { PersonName } from '@/components/person/person-name';
import { kindName } from '@/components/words/kind-words';
import { useOnce } from '@/entrypoints/hooks/use-once';
import { type Actions, useAnswer } from '@/entrypoints/hooks/use-store';
import { nameClaim } from '@/lib/model/person/claims';
import { workOf } from '@/lib/model/person/employment';
import { kindOf } from '@/lib/model/person/organisation';
import { addOrganisation } from '@/lib/services/organisation/edit-organisation';
import { organisationsOf } from '@/lib/services/organisation/see-organisations';
import type { ContactRow } from '@/lib/store/row';
import type { Store } from '@/lib/store/store';
import { say } from '@/lib/words';

export function OrganisationLine({ store, row, actions }: { store: Store; row: ContactRow; actions: Actions }) {
  const once = useOnce(store);
  const found = useAnswer(() => organisationsOf(row, store), [row]);
  if (!found) return null;
  const { organisation } = workOf(row.record);
  const lacking =
    organisation?.trim() && !found.some(({ claims }) => claims.includes(nameClaim(organisation))) ? organisation : null;
  if (found.length === 0 && !lacking) return null;
  return (
    <div class="organisation-line">
      {found.map(({ id, record }) => (
        <p key={id}>
          <span class="soft">{say('organisation_label')}</span>{' '}
          <a href={`#/organisation/${id}`}>
            <PersonName name={record.name} />
          </a>{' '}
          <span class="soft">{kindName(kindOf(record))}</span>
        </p>
      ))}
      {lacking && (
        <button
          type="button"
          class="button quiet"
          onClick={() =>
            void once((id) =>
              actions.run(addOrganisation(store, { name: lacking }, id), say('organisation_added', lacking)),
            )
          }
        >
          {say('organisation_add_named', lacking)}
        </button>
      )}
    </div>
  );
}
