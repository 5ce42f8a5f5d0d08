// What can be done where the devices meet: now, another one brought in by a code, this one stopped.
import type { Place } from '@/entrypoints/hooks/meeting/folder-place';
import { chance } from '@/lib/ports/chance';
import type { Store } from '@/lib/store/store';
import { say } from '@/lib/words';
import type { Doing } from './use-doing';

export interface MeetButtonsProps {
  store: Store;
  place: Place;
  busy: boolean;
  doing: Doing;
  onRound(): Promise<void>;
}

export function MeetButtons({ store, place, busy, doing, onRound }: MeetButtonsProps) {
  const now = () => doing(async () => void (await onRound()));
  return (
    <div class="buttons">
      <button type="button" class="button" disabled={busy} onClick={now}>
        {say(busy ? 'working' : 'folder_now')}
      </button>
      <button
        type="button"
        class="button quiet"
        disabled={busy}
        onClick={() => doing((acts) => acts.code(store, place, chance))}
      >
        {say('device_add')}
      </button>
      <button type="button" class="button quiet" disabled={busy} onClick={() => doing((acts) => acts.stop(store))}>
        {say('folder_stop')}
      </button>
    </div>
  );
}
