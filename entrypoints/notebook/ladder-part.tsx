// Which ladder a person climbs, and the way to another one.
import { useState } from 'preact/hooks';
import { later } from '@/components/later';
import { stageLadder } from '@/lib/services/see-person';
import type { ContactRow } from '@/lib/store/database';
import type { Store } from '@/lib/store/open';
import { ladderMap } from '@/lib/store/read';
import { say } from '@/lib/words';
import { type Actions, useAnswer } from '../popup/use-store';

const OwnLadder = later(() => import('./own-ladder').then((file) => file.OwnLadder));

export function LadderPart({ store, row, actions }: { store: Store; row: ContactRow; actions: Actions }) {
  const [open, setOpen] = useState(false);
  const all = useAnswer(() => ladderMap(store), []);
  if (!all) return null;
  const ladder = stageLadder(all, row.ladder);
  return (
    <section class="known-part ladder-part" aria-label={say('ladder')}>
      <p>
        <span class="soft">{say('climbs')}</span> {ladder.name}
        {!open && (
          <button type="button" class="button quiet" aria-label={say('climbs_change')} onClick={() => setOpen(true)}>
            {say('change')}
          </button>
        )}
      </p>
      {open && <OwnLadder store={store} row={row} from={ladder} actions={actions} onDone={() => setOpen(false)} />}
    </section>
  );
}
