// The organisations a person belongs to; the one on their card can be kept as a record of its own.
import { kindName } from '@/components/kind-words';
import { PersonName } from '@/components/person-name';
import { workOf } from '@/lib/model/employment';
import { kindOf } from '@/lib/model/organisation';
import { addOrganisation } from '@/lib/services/edit-organisation';
import { organisationsOf } from '@/lib/services/see-organisations';
import type { ContactRow } from '@/lib/store/database';
import { nameClaim } from '@/lib/store/firms';
import type { Store } from '@/lib/store/open';
import { say } from '@/lib/words';
import { type Actions, useAnswer } from '../popup/use-store';

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
