// What speaks for a stage: so many of that, and of that. All must hold; none means that it is never suggested.

import { againstChoices, evidenceChoices, reworded, shows } from '@/components/words/evidence-words';
import type { Condition } from '@/lib/model/ladder/ladder';
import { say } from '@/lib/words';

export interface RuleEditorProps {
  rule: readonly Condition[];
  onRule(rule: Condition[]): void;
}

const MOST = 5;

export function RuleEditor({ rule, onRule }: RuleEditorProps) {
  const change = (at: number, fields: Parameters<typeof reworded>[1]) =>
    onRule(rule.map((condition, i) => (i === at ? reworded(condition, fields) : condition)));
  const first = evidenceChoices[0]?.id ?? '';
  const add = () => onRule([...rule, { evidence: first, atLeast: 1, words: shows(first, 1) }]);
  return (
    <fieldset class="rule-editor">
      <legend>{say('rule')}</legend>
      {rule.map((condition, i) => (
        <div key={i} class="condition">
          <input
            type="number"
            class="field"
            aria-label={say('rule_at_least')}
            min={1}
            max={99}
            required
            value={condition.atLeast}
            onChange={(event) =>
              change(i, { atLeast: Math.min(99, Math.max(1, Math.trunc(event.currentTarget.valueAsNumber) || 1)) })
            }
          />
          <select
            class="field"
            aria-label={say('rule_what')}
            value={condition.evidence}
            onChange={(event) => change(i, { evidence: event.currentTarget.value })}
          >
            {evidenceChoices.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
          <select
            class="field"
            aria-label={say('rule_unless')}
            value={condition.unless ?? ''}
            onChange={(event) => change(i, { unless: event.currentTarget.value })}
          >
            <option value="">{say('rule_unless_nothing')}</option>
            {againstChoices.map(({ id, name }) => (
              <option key={id} value={id}>
                {say('rule_unless_named', name)}
              </option>
            ))}
          </select>
          <button
            type="button"
            class="button quiet"
            aria-label={say('remove_named', condition.words)}
            onClick={() => onRule(rule.filter((_, other) => other !== i))}
          >
            ×
          </button>
          <p class="soft">{say('rule_words', condition.words)}</p>
        </div>
      ))}
      {rule.length === 0 && <p class="soft">{say('rule_none')}</p>}
      {rule.length < MOST && (
        <button type="button" class="button" onClick={add}>
          {say('rule_add')}
        </button>
      )}
    </fieldset>
  );
}
