// The likely owner of one entry, below its form; the rep can decide otherwise.
import { useState } from 'preact/hooks';
import { DecideForm } from '@/components/whose/decide-form';
import { OwnedLine } from '@/components/whose/owned-list';
import { type Actions, useAnswer } from '@/entrypoints/hooks/use-store';
import type { Fact } from '@/lib/model/entry/entry';
import { decisionIn, ownerOfEntry } from '@/lib/model/whose/ownership';
import { decideOwnership, sayOrigin } from '@/lib/services/person/decide-ownership';
import { liveEntry } from '@/lib/store/read/read';
import type { Store } from '@/lib/store/store';
import { say } from '@/lib/words';

export function OwnedEntry({ store, entry, actions }: { store: Store; entry: Fact; actions: Actions }) {
  const [open, setOpen] = useState(false);
  const now = useAnswer(() => liveEntry(store, entry.entry), [entry.entry]) ?? entry;
  const thing = { entry: entry.entry };
  const done = async (saving: ReturnType<typeof decideOwnership>) => {
    const result = await saving;
    actions.tell(result.ok ? say('owned_saved') : result.say, result.ok ? 'plain' : 'warn');
    if (result.ok) setOpen(false);
  };
  return (
    <div class="owned">
      <OwnedLine owned={ownerOfEntry(now)} />
      {open ? (
        <DecideForm
          decided={Boolean(decisionIn(now.provenance ?? []))}
          onOrigin={(route) => void done(sayOrigin(store, thing, route))}
          onDecide={(ownership, reason) => void done(decideOwnership(store, thing, ownership, reason))}
          onCancel={() => setOpen(false)}
        />
      ) : (
        <button type="button" class="button quiet" onClick={() => setOpen(true)}>
          {say('owned_decide')}
        </button>
      )}
    </div>
  );
}
