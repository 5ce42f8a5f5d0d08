// Two laptops, then three: the folder in which they meet, who meets there, and what they disagree about.

import { ByFile } from '@/entrypoints/notebook/devices/by-file';
import { Differing } from '@/entrypoints/notebook/devices/differing';
import { Joined } from '@/entrypoints/notebook/devices/joined';
import { SetUp } from '@/entrypoints/notebook/devices/set-up';
import { useFolder } from '@/entrypoints/notebook/devices/use-folder';
import type { NotebookPage, PageProps } from '@/entrypoints/notebook/page';
import { canChooseFolders } from '@/lib/ports/folder';
import { say } from '@/lib/words';

function Devices({ store }: PageProps) {
  const { shown, read, round, allow, choose } = useFolder(store);
  const state = shown?.state;
  return (
    <section class="page narrow">
      <header>
        <h1>{say('devices')}</h1>
        <p class="soft">{say('devices_why')}</p>
      </header>
      {shown && <Differing store={store} conflicts={shown.conflicts} onChanged={read} />}
      {shown && state && (
        <Joined store={store} shown={{ ...shown, state }} onRound={round} onAllow={allow} onChanged={read} />
      )}
      {shown?.place?.permission === 'granted' && (state || !canChooseFolders()) && (
        <ByFile store={store} place={shown.place} onRound={round} />
      )}
      {shown && (!state || state.removed) && (
        <SetUp store={store} shown={shown} onChoose={choose} onAllow={allow} onJoined={round} />
      )}
    </section>
  );
}

export default { path: 'devices', title: say('devices'), order: 42, own: true, Page: Devices } satisfies NotebookPage;
