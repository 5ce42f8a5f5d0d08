// The organisations a person belongs to; the one on their card can be kept as a record of its own.

import { PersonName } from '@/components/person/person-name';
import { kindName } from '@/components/words/kind-words';
import { type Actions, useAnswer } from '@/entrypoints/hooks/use-store';
import { nameClaim } from '@/lib/model/person/claims';
import { workOf } from '@/lib/model/person/employment';
import { kindOf } from '@/lib/model/person/organisation';
import { addOrganisation } from '@/lib/services/organisation/edit-organisation';
import { organisationsOf } from '@/lib/services/organisation/see-organisations';
import type { ContactRow } from '@/lib/store/row';
import type { Store } from '@/lib/store/store';
import { say } from '@/lib/words';

export function FirmLine({ store, row, actions }: { store: Store; row: ContactRow; actions: Actions }) {
  const found = useAnswer(() => organisationsOf(row, store), [row]);
  if (!found) return null;
  const { organisation } = workOf(row.record);
  const lacking =
    organisation?.trim() && !found.some((firm) => firm.claims.includes(nameClaim(organisation))) ? organisation : null;
  if (found.length === 0 && !lacking) return null;
  return (
    <div class="firm-line">
      {found.map((firm) => (
        <p key={firm.id}>
          <span class="soft">{say('firm_label')}</span>{' '}
          <a href={`#/organisation/${firm.id}`}>
            <PersonName name={firm.record.name} />
          </a>{' '}
          <span class="soft">{kindName(kindOf(firm.record))}</span>
        </p>
      ))}
      {lacking && (
        <button
          type="button"
          class="button quiet"
          onClick={() => void actions.run(addOrganisation(store, { name: lacking }), say('firm_added', lacking))}
        >
          {say('firm_add_named', lacking)}
        </button>
      )}
    </div>
  );
}
