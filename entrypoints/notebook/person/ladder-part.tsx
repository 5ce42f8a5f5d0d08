// Which ladder a person climbs, and the way to another one.
import { useState } from 'preact/hooks';
import { later } from '@/components/ui/later';
import { type Actions, useAnswer } from '@/entrypoints/hooks/use-store';
import { stageLadder } from '@/lib/services/person/see-person';
import { ladderMap } from '@/lib/store/read/read';
import type { ContactRow } from '@/lib/store/row';
import type { Store } from '@/lib/store/store';
import { say } from '@/lib/words';

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
