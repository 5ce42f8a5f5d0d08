// A question with a few answers, one of which holds.
export interface ChoicesProps<Id extends string> {
  /** Accessible name of the group. */
  label: string;
  choices: readonly { id: Id; name: string; explain?: string }[];
  /** Null where nothing is chosen yet. */
  chosen: Id | null;
  onChoose(id: Id): void;
}

export function Choices<Id extends string>({ label, choices, chosen, onChoose }: ChoicesProps<Id>) {
  return (
    <div class="options" role="radiogroup" aria-label={label}>
      {choices.map(({ id, name, explain }) => (
        <label key={id} class="option">
          <input type="radio" name={label} checked={id === chosen} onChange={() => onChoose(id)} />
          <span>
            <strong>{name}</strong>
            {explain && <span class="soft">{explain}</span>}
          </span>
        </label>
      ))}
    </div>
  );
}
