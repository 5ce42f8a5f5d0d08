// What is known of a person beyond the card: read, or being edited.
import { useState } from 'preact/hooks';
import { FactsForm } from '@/components/facts-form';
import { FactsList } from '@/components/facts-list';
import type { Contact } from '@/lib/model/contact';
import { sayDay } from '@/lib/model/when';
import { editFacts } from '@/lib/services/edit-facts';
import type { Store } from '@/lib/store/open';
import { ownFields } from '@/lib/store/read';
import { say } from '@/lib/words';
import { usePeople } from '../popup/use-people';
import { type Actions, useAnswer } from '../popup/use-store';

export function FactsPart({ store, contact, actions }: { store: Store; contact: Contact; actions: Actions }) {
  const [editing, edit] = useState(false);
  const people = usePeople(store, contact.metThrough ?? []);
  const own = useAnswer(() => ownFields(store), []);
  const { now, zone } = store.world;
  const save = async (values: Record<string, unknown>) => {
    const done = await actions.run(editFacts(store, contact.id, values), say('saved'));
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
          onSave={(values) => void save(values)}
        />
      ) : (
        <>
          <FactsList
            contact={contact}
            own={own}
            telling={{ nameOf: people.nameOf, sayDay: (day) => sayDay(day, now(), zone()) }}
          />
          <button type="button" class="button" aria-label={say('edit_facts')} onClick={() => edit(true)}>
            {say('edit')}
          </button>
        </>
      )}
    </section>
  );
}
