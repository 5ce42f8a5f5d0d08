// What a consent has to allow, or in front of whom: one of the choices its form offers, or any.
import { say, type Word } from '@/lib/words';
import { choicesOf } from './words';

export interface PickProps {
  word: Word;
  /** Of a consent. */
  field: string;
  value: string;
  onPick(value: string): void;
}

export function Pick({ word, field, value, onPick }: PickProps) {
  return (
    <label>
      <span class="soft">{say(word)}</span>{' '}
      <select class="field" value={value} onChange={(event) => onPick(event.currentTarget.value)}>
        <option value="">{say('references_any')}</option>
        {choicesOf(field).map(({ id, label }) => (
          <option key={id} value={id}>
            {label}
          </option>
        ))}
      </select>
    </label>
  );
}
