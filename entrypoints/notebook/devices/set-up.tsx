// Before the devices meet: the folder is chosen or dropped, then begun in, or joined.
import { useState } from 'preact/hooks';
import { JoinForm } from '@/components/safety/join-form';
import { Notice } from '@/components/ui/notice';
import { canChooseFolders } from '@/lib/ports/folder';
import type { Store } from '@/lib/store/store';
import { say } from '@/lib/words';
import type { Shown } from './use-folder';

export interface SetUpProps {
  store: Store;
  shown: Shown;
  onChoose(): void;
  onAllow(): Promise<void>;
  onJoined(): Promise<void>;
}

export function SetUp({ store, shown: { place, taken }, onChoose, onAllow, onJoined }: SetUpProps) {
  const [busy, setBusy] = useState(false);
  const [said, setSaid] = useState('');
  const join = async (label: string, secret: string) => {
    if (!place) return;
    setBusy(true);
    const { beginFolder, joinFolder } = await import('@/lib/vault/folder/join');
    const done = taken
      ? await joinFolder(store, place.folder, { label, secret })
      : await beginFolder(store, place.folder, { label, passphrase: secret });
    setSaid(done.ok ? '' : done.say);
    if (done.ok) await onJoined();
    setBusy(false);
  };
  return (
    <section class="part" aria-label={say('devices_begin')}>
      <h2>{place?.name ? say('folder_named', place.name) : say(place ? 'devices' : 'devices_begin')}</h2>
      {canChooseFolders() && (
        <div class="buttons">
          <button type="button" class={place ? 'button quiet' : 'button primary'} onClick={onChoose}>
            {say(place ? 'folder_other' : 'folder_choose')}
          </button>
          {place && place.permission !== 'granted' && (
            <button type="button" class="button primary" onClick={() => void onAllow()}>
              {say('folder_press')}
            </button>
          )}
        </div>
      )}
      {!place && <p class="soft">{say('folder_drop')}</p>}
      {place?.permission === 'granted' && (
        <JoinForm
          taken={taken}
          label={say('device_own')}
          busy={busy}
          onJoin={(label, secret) => void join(label, secret)}
        />
      )}
      <Notice text={said} tone="warn" />
    </section>
  );
}
