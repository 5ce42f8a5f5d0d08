// The devices as they meet: what waits, who is there, another one brought in by a code, one taken out, and the way to stop.
import { useState } from 'preact/hooks';
import { DeviceList } from '@/components/safety/device-list';
import { Notice } from '@/components/ui/notice';
import { msOf } from '@/lib/model/moment';
import { localMoment, sayMoment } from '@/lib/model/when';
import { chance } from '@/lib/ports/chance';
import type { Store } from '@/lib/store/store';
import type { FolderState } from '@/lib/vault/folder/listing';
import { say, sayCount } from '@/lib/words';
import type { Shown } from './use-folder';
import { troubleWords } from './words';

export interface JoinedProps {
  store: Store;
  shown: Shown & { state: FolderState };
  onRound(): Promise<void>;
  onAllow(): Promise<void>;
  onChanged(): void;
}

export function Joined({ store, shown, onRound, onAllow, onChanged }: JoinedProps) {
  const { place, state, news } = shown;
  const [busy, setBusy] = useState(false);
  const [said, setSaid] = useState('');
  const moment = (at: string) =>
    at ? sayMoment(localMoment(msOf(at), store.world.zone()), store.world.zone()) : say('device_never');
  const doing = (work: () => Promise<string | null | undefined>) => async () => {
    setBusy(true);
    setSaid('');
    // The acts are fetched with the press.
    setSaid((await work()) ?? '');
    setBusy(false);
    onChanged();
  };
  const acts = () => import('./acts');
  const granted = place?.permission === 'granted';
  const remove = (id: string) => doing(async () => place && (await acts()).takeOut(store, place.folder, id))();
  return (
    <section class="part" aria-label={say('devices_here')}>
      <h2>{place?.name ? say('folder_named', place.name) : say('devices_here')}</h2>
      {!granted && (
        <button type="button" class="button primary" onClick={() => void onAllow()}>
          {say('folder_press')}
        </button>
      )}
      <p role="status">
        {state.waiting > 0 ? sayCount('folder_waiting', state.waiting) : say('folder_all_there', moment(state.at))}
      </p>
      {news?.say && <p>{news.say}</p>}
      {news && troubleWords(news).map((words) => <p key={words}>{words}</p>)}
      <DeviceList
        own={state.label}
        others={state.others.map((one) => ({ ...one, seen: moment(one.seen) }))}
        onRemove={(id) => void remove(id)}
      />
      {granted && (
        <div class="buttons">
          <button
            type="button"
            class="button"
            disabled={busy}
            onClick={() => void doing(async () => void (await onRound()))()}
          >
            {say(busy ? 'working' : 'folder_now')}
          </button>
          <button
            type="button"
            class="button quiet"
            disabled={busy}
            onClick={() => void doing(async () => place && (await acts()).code(store, place.folder, chance))()}
          >
            {say('device_add')}
          </button>
          <button
            type="button"
            class="button quiet"
            onClick={() => void doing(async () => (await acts()).stop(store))()}
          >
            {say('folder_stop')}
          </button>
        </div>
      )}
      <Notice text={said} />
    </section>
  );
}
