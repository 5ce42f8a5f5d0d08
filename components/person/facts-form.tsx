// What is known of a person, editable: groups of what belongs together, saved whole.
import { useState } from 'preact/hooks';
import { EntryForm, type EntryFormProps, type Values } from '@/components/entry/entry-form';
import { FormButtons } from '@/components/ui/form-buttons';
import { applies, formOf, type Part, type Parts } from '@/lib/model/entry/part';
import type { Contact } from '@/lib/model/person/contact';
import { FACT_GROUPS, FACTS } from '@/lib/model/person/facts';
import { type OwnField, ownParts, ownValues } from '@/lib/model/person/own-field';
import { say } from '@/lib/words';

export interface FactsFormProps {
  contact: Contact;
  /** Fields of the rep's own. */
  own: readonly OwnField[];
  people: EntryFormProps['people'];
  onSave(values: Values, opened: Values): void;
  onCancel(): void;
}

/** What is stored in a form of its own is typed as it reads. */
const typed = (part: Part, value: unknown): unknown => (part.reads ? part.reads(String(value)) : value);

const filled = (contact: Contact, own: Parts): Values => ({
  ...Object.fromEntries(
    Object.entries<Part>(FACTS).flatMap(([name, part]) =>
      contact[name] == null ? [] : [[name, typed(part, contact[name])]],
    ),
  ),
  ...ownValues(own, contact),
});

export function FactsForm({ contact, own, people, onSave, onCancel }: FactsFormProps) {
  const mine = ownParts(own);
  const [opened] = useState(() => filled(contact, mine));
  const [values, setValues] = useState(opened);
  const groups: readonly { title: string; parts: Parts }[] =
    Object.keys(mine).length > 0 ? [{ title: say('own_fields'), parts: mine }, ...FACT_GROUPS] : FACT_GROUPS;
  const submit = (event: Event) => {
    event.preventDefault();
    onSave(values, opened);
  };
  return (
    <form class="facts-form" aria-label={say('facts')} onSubmit={submit}>
      {groups.map(({ title, parts }) => (
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
