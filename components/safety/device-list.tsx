// The devices that meet in the folder: when each was last heard of, what came from it, and the way to take it out.
import { say, sayCount } from '@/lib/words';

export interface DeviceListProps {
  own: string;
  others: readonly { id: string; label: string; seen: string; came: number }[];
  onRemove(id: string): void;
}

export function DeviceList({ own, others, onRemove }: DeviceListProps) {
  return (
    <ul class="rows" aria-label={say('devices')}>
      <li>
        <span>{own}</span> <span class="soft">{say('device_this')}</span>
      </li>
      {others.map(({ id, label, seen, came }) => (
        <li key={id}>
          <span>
            {label} <span class="soft">{say('device_seen', seen)}</span>
          </span>
          <span class="soft">{sayCount('device_came', came)}</span>
          <button
            type="button"
            class="button quiet"
            aria-label={say('device_remove_named', label)}
            onClick={() => onRemove(id)}
          >
            {say('device_remove')}
          </button>
        </li>
      ))}
    </ul>
  );
}
