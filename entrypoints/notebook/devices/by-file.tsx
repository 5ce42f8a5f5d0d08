// Where the browser gives no page a folder: the same files saved in one, carried over, and opened on the other device.
import { useState } from 'preact/hooks';
import { Notice } from '@/components/ui/notice';
import type { Place } from '@/entrypoints/hooks/meeting/folder-place';
import { isoOf } from '@/lib/model/moment';
import { inTurn } from '@/lib/ports/one-at-a-time';
import { saveFile } from '@/lib/ports/save-file';
import type { Store } from '@/lib/store/store';
import { say, sayCount } from '@/lib/words';

export interface ByFileProps {
  store: Store;
  place: Place;
  onRound(): Promise<void>;
}

export function ByFile({ store, place, onRound }: ByFileProps) {
  const [said, setSaid] = useState('');
  const parcel = () => import('@/lib/vault/folder/parcel');
  const save = async () => {
    await onRound();
    const { packParcel } = await parcel();
    const bytes = await inTurn('folder', () => packParcel(place.folder));
    saveFile(`rung-devices-${isoOf(store.world.now()).slice(0, 10)}.rung`, 'application/octet-stream', bytes);
    setSaid(say('by_file_saved'));
  };
  const open = async (file: File | undefined) => {
    if (!file) return;
    const { openParcel } = await parcel();
    const bytes = new Uint8Array(await file.arrayBuffer());
    const came = await inTurn('folder', () => openParcel(place.folder, bytes));
    if (came.ok) await onRound();
    setSaid(came.ok ? sayCount('by_file_came', came.value) : came.say);
  };
  return (
    <section class="part" aria-label={say('by_file')}>
      <h2>{say('by_file')}</h2>
      <p class="soft">{say('by_file_why')}</p>
      <div class="buttons">
        <button type="button" class="button" onClick={() => void save()}>
          {say('by_file_save')}
        </button>
        <label class="button">
          {say('by_file_open')}
          <input
            class="hidden"
            type="file"
            accept=".rung"
            onChange={(event) => void open(event.currentTarget.files?.[0])}
          />
        </label>
      </div>
      <Notice text={said} />
    </section>
  );
}
