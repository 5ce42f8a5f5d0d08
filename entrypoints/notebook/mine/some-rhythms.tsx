// Rhythms for some people: those of a tag, on a stage, or at major accounts; which of them wins is said above them.
import { useState } from 'preact/hooks';
import type { Actions } from '@/entrypoints/hooks/use-store';
import { useAnswer } from '@/entrypoints/hooks/use-store';
import { type CadenceRule, sayCadenceOf, sayYearly } from '@/lib/model/advice/cadence-for';
import { stageName } from '@/lib/model/ladder/ladder';
import { stageLadder } from '@/lib/services/person/see-person';
import { dropCadenceOf, saveCadenceOf } from '@/lib/services/rep/cadences';
import { defaultLadder } from '@/lib/store/read/default-ladder';
import { ladderMap } from '@/lib/store/read/read';
import { tagsInUse } from '@/lib/store/read/sift';
import type { Store } from '@/lib/store/store';
import { say } from '@/lib/words';

const TAGS = 100;

async function choicesIn(store: Store): Promise<[of: string, name: string][]> {
  const [tags, ladders, chosen] = await Promise.all([tagsInUse(store, TAGS), ladderMap(store), defaultLadder(store)]);
  const ladder = stageLadder(ladders, chosen);
  const stages = ladder.stages.map((_, i): [string, string] => [
    `stage/${ladder.id}/${i + 1}`,
    `${i + 1} ${stageName(ladder, i + 1)}`,
  ]);
  return [
    ...tags.map((tag): [string, string] => [`tag/${tag}`, say('rhythm_tag', tag)]),
    ...stages,
    ['major', say('rhythm_major')],
  ];
}

export interface SomeRhythmsProps {
  store: Store;
  rules: readonly CadenceRule[];
  run: Actions['run'];
}

export function SomeRhythms({ store, rules, run }: SomeRhythmsProps) {
  const choices = useAnswer(() => choicesIn(store), []);
  const [typed, setTyped] = useState({ of: '', min: '1', max: '12' });
  const of = typed.of || choices?.[0]?.[0] || '';
  const number = (name: 'min' | 'max') => (
    <label>
      {say(`rhythm_${name}`)}{' '}
      <input
        class="field"
        type="number"
        min={1}
        max={366}
        required
        value={typed[name]}
        onInput={({ currentTarget: { value } }) => setTyped({ ...typed, [name]: value })}
      />
    </label>
  );
  const save = (event: Event) => {
    event.preventDefault();
    void run(saveCadenceOf(store, of, { min: Number(typed.min), max: Number(typed.max) }), say('saved'));
  };
  const name = (id: string) => choices?.find(([known]) => known === id)?.[1] ?? sayCadenceOf(id);
  return (
    <form class="rule-form" aria-label={say('rhythm_some')} noValidate onSubmit={save}>
      <h2>{say('rhythm_some')}</h2>
      <p class="soft">{say('rhythm_some_why')}</p>
      {rules.length > 0 && (
        <ul class="lines" aria-label={say('rhythm_some')}>
          {rules.map((rule) => (
            <li key={rule.of}>
              {name(rule.of)}: {sayYearly(rule)}{' '}
              <button
                type="button"
                class="button quiet"
                aria-label={say('rhythm_drop', name(rule.of))}
                onClick={() => void run(dropCadenceOf(store, rule.of), say('saved'))}
              >
                ×
              </button>
            </li>
          ))}
        </ul>
      )}
      <p class="buttons">
        <select
          class="field"
          aria-label={say('rhythm_whom')}
          value={of}
          onChange={({ currentTarget: { value } }) => setTyped({ ...typed, of: value })}
        >
          {choices?.map(([id, words]) => (
            <option key={id} value={id}>
              {words}
            </option>
          ))}
        </select>
        {number('min')}
        {number('max')}
        <button type="submit" class="button">
          {say('save')}
        </button>
      </p>
    </form>
  );
}
