// The rep's own addresses, so that in a mail the other side is named and never the rep.
import { useEffect, useState } from 'preact/hooks';
import { Notice } from '@/components/ui/notice';
import { useActions } from '@/entrypoints/hooks/use-store';
import { isEmail } from '@/lib/model/person/handle';
import { MINE } from '@/lib/services/rep/known';
import { setting } from '@/lib/store/read/settings';
import type { Store } from '@/lib/store/store';
import { write } from '@/lib/store/write';
import { say } from '@/lib/words';

export function MyAddresses({ store }: { store: Store }) {
  const [text, setText] = useState('');
  const { said, run, tell } = useActions(store);
  useEffect(() => void setting<string[]>(store, MINE, []).then((mine) => setText(mine.join('\n'))), []);
  const save = (event: Event) => {
    event.preventDefault();
    const mine = [
      ...new Set(
        text
          .split(/[\s,;]+/)
          .filter(Boolean)
          .map((line) => line.toLowerCase()),
      ),
    ];
    const wrong = mine.find((line) => !isEmail(line));
    if (wrong) return tell(say('mine_wrong', wrong), 'warn');
    void run(write(store, [{ do: 'setting', key: MINE, value: mine }]), say('saved'));
  };
  return (
    <form class="mine" onSubmit={save}>
      <label>
        <h2>{say('mine')}</h2>
        <span class="soft">{say('mine_why')}</span>
        <textarea
          class="field"
          aria-label={say('mine')}
          rows={3}
          maxLength={4000}
          value={text}
          onInput={(event) => setText(event.currentTarget.value)}
        />
      </label>
      <button type="submit" class="button">
        {say('save')}
      </button>
      <Notice {...said} />
    </form>
  );
}
