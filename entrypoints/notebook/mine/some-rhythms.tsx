// Rhythms for some people: those of a tag, on a stage, or at major accounts.
import { CadenceForm } from '@/components/ladder/cadence-form';
import { type Actions, useAnswer } from '@/entrypoints/hooks/use-store';
import type { CadenceRule } from '@/lib/model/advice/cadence-for';
import { cadenceChoices, dropCadenceOf, saveCadenceOf } from '@/lib/services/rep/cadences';
import type { Store } from '@/lib/store/store';
import { say } from '@/lib/words';

export interface SomeRhythmsProps {
  store: Store;
  rules: readonly CadenceRule[];
  run: Actions['run'];
}

export function SomeRhythms({ store, rules, run }: SomeRhythmsProps) {
  const choices = useAnswer(() => cadenceChoices(store), []);
  return (
    choices && (
      <CadenceForm
        choices={choices}
        rules={rules}
        onSave={(of, numbers) => void run(saveCadenceOf(store, of, numbers), say('saved'))}
        onDrop={(of) => void run(dropCadenceOf(store, of), say('saved'))}
      />
    )
  );
}
