// What is known of a person, editable: groups of what belongs together, saved whole.
import { useState } from 'preact/hooks';
import type { Contact } from '@/lib/model/contact';
import { FACT_GROUPS, FACTS } from '@/lib/model/facts';
import { applies, formOf } from '@/lib/model/part';
import { say } from '@/lib/words';
import { EntryForm, type EntryFormProps, type Values } from './entry-form';
import { FormButtons } from './form-buttons';

export interface FactsFormProps {
  contact: Contact;
  people: EntryFormProps['people'];
  onSave(values: Values): void;
  onCancel(): void;
}

const filled = (contact: Contact): Values =>
  Object.fromEntries(Object.keys(FACTS).flatMap((name) => (contact[name] == null ? [] : [[name, contact[name]]])));

export function FactsForm({ contact, people, onSave, onCancel }: FactsFormProps) {
  const [values, setValues] = useState(() => filled(contact));
  const submit = (event: Event) => {
    event.preventDefault();
    onSave(values);
  };
  return (
    <form class="facts-form" aria-label={say('facts')} onSubmit={submit}>
      {FACT_GROUPS.map(({ title, parts }) => (
        <fieldset key={title} class="group">
          <legend>{title}</legend>
          <EntryForm
            fields={formOf(parts).filter((field) => applies(field, values))}
            values={values}
            onChange={setValues}
            people={people}
            entriesOf={() => []}
          />
        </fieldset>
      ))}
      <FormButtons submit={say('save')} onCancel={onCancel} />
    </form>
  );
}
