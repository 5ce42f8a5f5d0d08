// The card of a person: read, or being edited.
import { useState } from 'preact/hooks';
import { ContactCard } from '@/components/person/contact-card';
import { ContactForm } from '@/components/person/contact-form';
import type { Actions } from '@/entrypoints/hooks/use-store';
import type { Contact } from '@/lib/model/person/contact';
import { sayDay } from '@/lib/model/when';
import { editContact } from '@/lib/services/person/edit-contact';
import type { Store } from '@/lib/store/store';
import { say } from '@/lib/words';

export function CardPart({ store, contact, actions }: { store: Store; contact: Contact; actions: Actions }) {
  const [editing, edit] = useState(false);
  return (
    <section class="card-part" aria-label={say('card')}>
      <h2>{say('card')}</h2>
      {editing ? (
        <ContactForm
          contact={contact}
          onCancel={() => edit(false)}
          onSave={(draft) =>
            void actions.run(editContact(store, contact.id, draft), say('saved')).then((done) => done.ok && edit(false))
          }
        />
      ) : (
        <>
          <ContactCard contact={contact} sayDay={(day) => sayDay(day, store.world.now(), store.world.zone())} />
          <button type="button" class="button" aria-label={say('edit_card')} onClick={() => edit(true)}>
            {say('edit')}
          </button>
        </>
      )}
    </section>
  );
}
