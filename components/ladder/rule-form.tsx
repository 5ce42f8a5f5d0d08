// The numbers of one rule, changed and saved together.
import { useState } from 'preact/hooks';
import { EntryForm, type Values } from '@/components/entry/entry-form';
import type { Field } from '@/lib/journal/kind';
import { say } from '@/lib/words';

export interface RuleFormProps {
  title: string;
  why: string;
  /** How far it is, in words. */
  sofar?: string;
  fields: readonly Field[];
  values: Values;
  onSave(values: Values): void;
}

const NOBODY = { find: async () => [], nameOf: () => undefined };

export function RuleForm({ title, why, sofar, fields, values: stored, onSave }: RuleFormProps) {
  const [values, setValues] = useState(stored);
  const submit = (event: Event) => {
    event.preventDefault();
    onSave(values);
  };
  return (
    <form class="rule-form" aria-label={title} noValidate onSubmit={submit}>
      <h2>{title}</h2>
      <p class="soft">{why}</p>
      {sofar && <p class="big">{sofar}</p>}
      <EntryForm fields={fields} values={values} onChange={setValues} people={NOBODY} entriesOf={() => []} />
      <button type="submit" class="button">
        {say('save')}
      </button>
    </form>
  );
}
