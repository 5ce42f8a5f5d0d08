// What keeps the notes: copies beside the database, the copy the rep owns, and the way to erase everything.
import { useState } from 'preact/hooks';
import { CopyList } from '@/components/safety/copy-list';
import { EraseAll } from '@/components/safety/erase-all';
import { Notice } from '@/components/ui/notice';
import { useAnswer } from '@/entrypoints/hooks/use-store';
import type { NotebookPage, PageProps } from '@/entrypoints/notebook/page';
import { OwnCopy } from '@/entrypoints/notebook/safety/own-copy';
import { useCopies } from '@/entrypoints/notebook/safety/use-copies';
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
  const { keeping, now, zone } = store.world;
  const copies = useCopies(keeping);
  const last = useAnswer(() => lastOwnCopy(store), []);
  const [busy, setBusy] = useState(false);
  const [said, setSaid] = useState('');
  const moment = (at: string) => localMoment(msOf(at), zone());
  const erase = async () => {
    setBusy(true);
    const done = await eraseEverything(store);
    setBusy(false);
    if (!done.ok) setSaid(done.say);
  };
  const bases = (copies?.bases ?? []).map(({ at, rows }) => ({
    at,
    when: sayMoment(moment(at), zone()),
    age: sayDay(moment(at), now(), zone()),
    people: rows.contacts,
    entries: rows.journal,
  }));
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
      {copies && (
        <CopyList
          held={copies.at && copies.rows ? { when: sayMoment(moment(copies.at), zone()), ...copies.rows } : null}
          paused={copies.paused}
          bases={bases}
        />
      )}
      <EraseAll copy={copy} offer={offer} busy={busy} onErase={() => void erase()} />
      <Notice text={said} tone="warn" />
    </section>
  );
}

export default { path: 'safety', title: say('safety'), order: 41, Page: Safety } satisfies NotebookPage;
