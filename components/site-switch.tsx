// One site, read live or not.
export interface SiteSwitchProps {
  name: string;
  hosts: readonly string[];
  on: boolean;
  onTurn(on: boolean): void;
}

const plainHost = (pattern: string) => pattern.replace(/^.*:\/\//, '').replace(/\/\*$/, '');

export function SiteSwitch({ name, hosts, on, onTurn }: SiteSwitchProps) {
  return (
    <li>
      <label class="switch">
        <span>
          <strong>{name}</strong>
          <span class="soft">{hosts.map(plainHost).join(', ')}</span>
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
