// Changing what is known of a person: only what differs is written, and what no longer applies is emptied.
import type { Contact } from '@/lib/model/contact';
import { FACTS } from '@/lib/model/facts';
import { applies } from '@/lib/model/part';
import { failure } from '@/lib/model/result';
import { inOneGo } from '@/lib/store/in-one-go';
import type { Store } from '@/lib/store/open';
import { contactById } from '@/lib/store/read';
import { editContact } from './edit-contact';
import type { Saved } from './saved';

type Values = Readonly<Record<string, unknown>>;

const given = (value: unknown): unknown => (typeof value === 'string' ? value.trim() || null : (value ?? null));

function changed(contact: Contact, values: Values): Record<string, unknown> {
  const wanted = Object.entries(FACTS).map(([name, part]) => {
    const { when } = part as { when?: { name: string; is: readonly unknown[] } };
    return [name, !when || applies({ when }, values) ? given(values[name]) : null] as const;
  });
  return Object.fromEntries(
    wanted.filter(([name, value]) => JSON.stringify(value) !== JSON.stringify(contact[name] ?? null)),
  );
}

/** `values`: all that is known now, by the names of the facts; what is absent is emptied. */
export const editFacts = (store: Store, id: string, values: Values): Promise<Saved> =>
  inOneGo(store, async () => {
    const row = await contactById(store, id);
    if (!row) return failure('gone', 'Not saved: this person was deleted meanwhile. Undo the deletion first.');
    return editContact(store, id, { fields: changed(row.record, values) });
  });
