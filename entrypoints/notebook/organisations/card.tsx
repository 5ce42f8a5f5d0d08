// An organisation: read, or being edited.
import { useState } from 'preact/hooks';
import { OrganisationCard } from '@/components/organisation/organisation-card';
import type { OrganisationDraft } from '@/components/organisation/organisation-form';
import { Avatar, PersonName } from '@/components/person/person-name';
import { kindName } from '@/components/words/kind-words';
import { useOrganisations } from '@/entrypoints/hooks/use-organisations';
import type { Actions } from '@/entrypoints/hooks/use-store';
import { kindsOf } from '@/lib/model/person/organisation';
import { localMoment, sayDay } from '@/lib/model/when';
import { editOrganisation } from '@/lib/services/organisation/edit-organisation';
import type { OrganisationSeen } from '@/lib/services/organisation/see-organisations';
import type { OrganisationRow } from '@/lib/store/row';
import type { Store } from '@/lib/store/store';
import { say } from '@/lib/words';
import { OrganisationForm } from './later-parts';

const named = ({ id, record: { name } }: OrganisationRow) => ({ id, name });

export function OrganisationPart({ store, seen, actions }: { store: Store; seen: OrganisationSeen; actions: Actions }) {
  const [editing, edit] = useState(false);
  const { record, id } = seen.row;
  const others = useOrganisations(store, record.parent, id);
  const { now, zone } = store.world;
  const told = (day: string) => sayDay(day, now(), zone());
  const [kind] = kindsOf(record);
  const save = async (draft: Partial<OrganisationDraft>) => {
    const done = await actions.run(editOrganisation(store, id, draft), say('saved'));
    if (done.ok) edit(false);
  };
  return (
    <>
      <header class="organisation-head">
        <Avatar name={record.name} />
        <div>
          <h1>
            <PersonName name={record.name} />
          </h1>
          {kind && <p class="soft">{say('organisation_kind_since', kindName(kind.kind), told(kind.since))}</p>}
        </div>
      </header>
      {editing ? (
        <OrganisationForm
          organisation={record}
          today={localMoment(now(), zone()).slice(0, 10)}
          others={others}
          onSave={(draft) => void save(draft)}
          onCancel={() => edit(false)}
        />
      ) : (
        <section class="card-part" aria-label={say('card')}>
          <OrganisationCard
            organisation={record}
            parent={seen.parent && named(seen.parent)}
            parts={seen.parts.map(named)}
            sayDay={told}
          />
          <button type="button" class="button" aria-label={say('edit_named', record.name)} onClick={() => edit(true)}>
            {say('edit')}
          </button>
        </section>
      )}
    </>
  );
}
