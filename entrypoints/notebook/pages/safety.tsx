// What keeps the notes: copies beside the database, the copy the rep owns, and the way to erase everything.
import { useState } from 'preact/hooks';
import { EraseAll } from '@/components/safety/erase-all';
import { Notice } from '@/components/ui/notice';
import { useAnswer } from '@/entrypoints/hooks/use-store';
import type { NotebookPage, PageProps } from '@/entrypoints/notebook/page';
import { CopyRoom } from '@/entrypoints/notebook/safety/copy-room';
import { OwnCopy } from '@/entrypoints/notebook/safety/own-copy';
import { msOf } from '@/lib/model/moment';
import { localMoment, sayDay, sayMoment } from '@/lib/model/when';
import { eraseEverything } from '@/lib/services/safety/erase-everything';
import { type OwnCopy as Copy, lastOwnCopy } from '@/lib/services/safety/own-copies';
import type { Store } from '@/lib/store/store';
import { say } from '@/lib/words';

const toOwnCopy = () => document.querySelector('#own-copy')?.scrollIntoView({ block: 'start' });

function ofCopy({ world }: Store, copy: Copy | null): string {
  if (!copy) return say('own_copy_none');
  const at = localMoment(msOf(copy.at), world.zone());
  const when = `${sayMoment(at, world.zone())} (${sayDay(at, world.now(), world.zone())})`;
  return say(copy.partial ? 'own_copy_partial' : 'own_copy_last', when, copy.fileName);
}

function Safety({ store }: PageProps) {
  const last = useAnswer(() => lastOwnCopy(store), []);
  const [busy, setBusy] = useState(false);
  const [said, setSaid] = useState('');
  const erase = async () => {
    setBusy(true);
    const done = await eraseEverything(store);
    setBusy(false);
    if (!done.ok) setSaid(done.say);
  };
  const copy = last === undefined ? '' : ofCopy(store, last);
  const offer = (
    <button type="button" class="button" onClick={toOwnCopy}>
      {say('erase_all_copy')}
    </button>
  );
  return (
    <section class="page narrow">
      <header>
        <h1>{say('safety')}</h1>
        <p class="soft">{say('safety_why')}</p>
      </header>
      <OwnCopy store={store} last={copy} />
      <CopyRoom store={store} onFailed={setSaid} />
      <EraseAll copy={copy} offer={offer} busy={busy} onErase={() => void erase()} />
      <Notice text={said} tone="warn" />
    </section>
  );
}

export default { path: 'safety', title: say('safety'), order: 41, own: true, Page: Safety } satisfies NotebookPage;
