// In the footer: when the last copy of the rep's own was made, and where; pressed, it opens the Safety page.
import { useEffect, useState } from 'preact/hooks';
import { placeWords } from '@/components/safety/own-standing';
import { msOf } from '@/lib/model/moment';
import { localMoment, sayDay } from '@/lib/model/when';
import { openNotebook } from '@/lib/ports/own-pages';
import { readCopyState } from '@/lib/services/safety/copy-state';
import { lastOwnCopy } from '@/lib/services/safety/own-copies';
import type { Store } from '@/lib/store/store';
import { say } from '@/lib/words';

export interface CopyLineProps {
  store: Store;
}

interface Said {
  text: string;
  title: string;
}

async function copyWords(store: Store): Promise<Said> {
  const { keeping, now, zone } = store.world;
  const [state, last] = await Promise.all([keeping ? readCopyState(keeping) : null, lastOwnCopy(store)]);
  if (state?.waits === 'press') return { text: say('copy_line_waits'), title: say('copy_line_waits_say') };
  if (!last) return { text: say('copy_line_none'), title: say('copy_line_none_say') };
  const day = sayDay(localMoment(msOf(last.at), zone()), now(), zone());
  const where =
    state?.fileName === last.fileName
      ? say('copy_line_where', day, placeWords(state.kind, state.place))
      : say('copy_line_saved', day, last.fileName);
  return { text: say('copy_line', day), title: where };
}

export function CopyLine({ store }: CopyLineProps) {
  const [said, setSaid] = useState<Said | null>(null);
  useEffect(() => void copyWords(store).then(setSaid, () => {}), [store]);
  const open = () => void openNotebook('/safety').then(() => window.close());
  return (
    said && (
      <button type="button" class="button quiet copy-line" title={said.title} onClick={open}>
        {said.text}
      </button>
    )
  );
}
