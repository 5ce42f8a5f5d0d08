// The devices as they meet: what waits, who is there, and what can be done about it.
import { DeviceList } from '@/components/safety/device-list';
import { Notice } from '@/components/ui/notice';
import { msOf } from '@/lib/model/moment';
import { localMoment, sayMoment } from '@/lib/model/when';
import type { Store } from '@/lib/store/store';
import type { FolderState } from '@/lib/vault/folder/listing';
import { say, sayCount } from '@/lib/words';
import { MeetButtons } from './meet-buttons';
import { useDoing } from './use-doing';
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
  const { busy, said, doing } = useDoing(onChanged);
  const { zone } = store.world;
  const moment = (at: string) => (at ? sayMoment(localMoment(msOf(at), zone()), zone()) : say('device_never'));
  const granted = place?.permission === 'granted';
  const remove = (id: string) => doing(async (acts) => place && acts.takeOut(store, place.folder, id));
  return (
    <section class="part" aria-label={say('devices_here')}>
      <h2>{place?.name ? say('folder_named', place.name) : say('devices')}</h2>
      {!granted && (
        <button type="button" class="button primary" onClick={() => void onAllow()}>
          {say('folder_press')}
        </button>
      )}
      {granted && <MeetButtons store={store} place={place} busy={busy} doing={doing} onRound={onRound} />}
      <Notice text={said} />
      <p role="status">
        {state.waiting > 0
          ? sayCount('folder_waiting', state.waiting)
          : place?.handle === null
            ? say('by_file_ready')
            : say('folder_all_there', moment(state.at))}
      </p>
      {state.held > 0 && <p>{sayCount('folder_held', state.held)}</p>}
      {news?.say && <p>{news.say}</p>}
      {news && troubleWords(news).map((words) => <p key={words}>{words}</p>)}
      <DeviceList
        own={state.label}
        others={state.others.map((one) => ({ ...one, seen: moment(one.seen) }))}
        onRemove={remove}
      />
    </section>
  );
}
