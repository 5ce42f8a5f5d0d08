// The numbers of one rule, changed and saved together.
import { useEffect, useRef, useState } from 'preact/hooks';
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
  // Only what is being typed is held here: what another window saves meanwhile shows at once.
  const [typed, setTyped] = useState<Values>({});
  const saved = useRef(false);
  useEffect(() => {
    if (saved.current) setTyped({});
    saved.current = false;
  }, [JSON.stringify(stored)]);
  const values = { ...stored, ...typed };
  const change = (next: Values) =>
    setTyped(
      Object.fromEntries(
        fields.map(({ name }) => [name, next[name]]).filter(([name, value]) => value !== stored[`${name}`]),
      ),
    );
  const submit = (event: Event) => {
    event.preventDefault();
    saved.current = true;
    onSave(values);
  };
  return (
    <form class="rule-form" aria-label={title} noValidate onSubmit={submit}>
      <h2>{title}</h2>
      <p class="soft">{why}</p>
      {sofar && <p class="big">{sofar}</p>}
      <EntryForm fields={fields} values={values} onChange={change} people={NOBODY} entriesOf={() => []} />
      <button type="submit" class="button">
        {say('save')}
      </button>
    </form>
  );
}
