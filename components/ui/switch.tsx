// One thing that is on or off: a site that is read live, a help that is wanted.
export interface SwitchProps {
  name: string;
  /** What it is about, in a quieter line. */
  aside: string;
  on: boolean;
  onTurn(on: boolean): void;
}

export function Switch({ name, aside, on, onTurn }: SwitchProps) {
  return (
    <li>
      <label class="switch">
        <span>
          <strong>{name}</strong>
          <span class="soft">{aside}</span>
        </span>
        <input
          type="checkbox"
          role="switch"
          aria-checked={on}
          aria-label={name}
          checked={on}
          onChange={(event) => onTurn(event.currentTarget.checked)}
        />
      </label>
    </li>
  );
}
