// The devices that meet in the folder: when each was last heard of, what came from it, and the way to take it out, by a
// second press: what stands above the list comes and goes, and a press meant for something else must take nobody out.
import { useState } from 'preact/hooks';
import { say, sayCount } from '@/lib/words';

export interface DeviceListProps {
  own: string;
  others: readonly { id: string; label: string; seen: string; came: number }[];
  onRemove(id: string): void;
}

export function DeviceList({ own, others, onRemove }: DeviceListProps) {
  const [asked, ask] = useState('');
  const cancel = (event: Event) => {
    (event.currentTarget as Element).closest('li')?.querySelector('button')?.focus();
    ask('');
  };
  return (
    <ul class="rows" aria-label={say('devices')}>
      <li>
        <span>{own}</span> <span class="soft">{say('device_this')}</span>
      </li>
      {others.map(({ id, label, seen, came }) => (
        <li key={id}>
          <span>
            {label} <span class="soft">{say('device_seen', seen)}</span>
            {came > 0 && <small class="soft">{sayCount('device_came', came)}</small>}
          </span>
          <button
            type="button"
            class="button quiet"
            aria-label={say('device_remove_named', label)}
            aria-expanded={asked === id}
            onClick={() => ask(asked === id ? '' : id)}
          >
            {say('device_remove')}
          </button>
          {asked === id && (
            <form
              aria-label={say('device_remove_named', label)}
              onSubmit={(event) => {
                event.preventDefault();
                ask('');
                onRemove(id);
              }}
            >
              <p>{say('device_remove_sure', label)}</p>
              <div class="buttons">
                <button type="submit" class="button primary">
                  {say('device_remove_named', label)}
                </button>
                <button type="button" class="button quiet" onClick={cancel}>
                  {say('cancel')}
                </button>
              </div>
            </form>
          )}
        </li>
      ))}
    </ul>
  );
}
