// What is known of a person beyond the card: read, or being edited.
import { useState } from 'preact/hooks';
import { FactsForm } from '@/components/person/facts-form';
import { FactsList } from '@/components/person/facts-list';
import { KnownBy } from '@/components/person/known-by';
import { usePeople } from '@/entrypoints/hooks/use-people';
import { type Actions, useAnswer } from '@/entrypoints/hooks/use-store';
import { sayDay } from '@/lib/model/when';
import { editFacts } from '@/lib/services/person/edit-facts';
import { knownBy } from '@/lib/store/read/known-by';
import { ownFields } from '@/lib/store/read/own-fields';
import type { ContactRow } from '@/lib/store/row';
import type { Store } from '@/lib/store/store';
import { say } from '@/lib/words';

/** How many names are shown of those who know somebody. */
const SHOWN = 50;

export function FactsPart({ store, row, actions }: { store: Store; row: ContactRow; actions: Actions }) {
  const contact = row.record;
  const [editing, edit] = useState(false);
  const people = usePeople(store, [...(contact.metThrough ?? []), ...(contact.knows ?? [])]);
  const own = useAnswer(() => ownFields(store), []);
  const others = useAnswer(() => knownBy(store, row, SHOWN), [row]);
  const { now, zone } = store.world;
  const save = async (values: Record<string, unknown>, opened: Record<string, unknown>) => {
    const done = await actions.run(editFacts(store, contact.id, values, opened), say('saved'));
    if (done.ok) edit(false);
  };
  if (!own) return null;
  return (
    <section class="known-part" aria-label={say('facts')}>
      <h2>{say('facts')}</h2>
      {editing ? (
        <FactsForm
          contact={contact}
          own={own}
          people={people}
          onCancel={() => edit(false)}
          onSave={(values, opened) => void save(values, opened)}
        />
      ) : (
        <>
          <FactsList
            contact={contact}
            own={own}
            telling={{ nameOf: people.nameOf, sayDay: (day) => sayDay(day, now(), zone()) }}
          />
          <KnownBy people={(others ?? []).map(({ id, record }) => ({ id, name: record.name }))} />
          <button type="button" class="button" aria-label={say('edit_facts')} onClick={() => edit(true)}>
            {say('edit')}
          </button>
        </>
      )}
    </section>
  );
}
