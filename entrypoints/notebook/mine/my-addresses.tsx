// The rep's own addresses, so that in a mail the other side is named and never the rep.
import { useEffect, useState } from 'preact/hooks';
import { Notice } from '@/components/ui/notice';
import { useActions } from '@/entrypoints/hooks/use-store';
import { isEmail } from '@/lib/model/person/handle';
import { MINE } from '@/lib/services/rep/known';
import { changeSetting } from '@/lib/store/change-setting';
import { setting } from '@/lib/store/read/settings';
import type { Store } from '@/lib/store/store';
import { say } from '@/lib/words';

const linesIn = (text: string): string[] => [
  ...new Set(
    text
      .split(/[\s,;]+/)
      .filter(Boolean)
      .map((line) => line.toLowerCase()),
  ),
];

/** Those of now, without what was taken out of the form and with what was put in. */
const carried = (now: readonly string[], opened: readonly string[], typed: readonly string[]): string[] => [
  ...new Set([...now.filter((line) => typed.includes(line) || !opened.includes(line)), ...typed]),
];

export function MyAddresses({ store }: { store: Store }) {
  const [opened, setOpened] = useState<readonly string[]>([]);
  const [text, setText] = useState('');
  const { said, run, tell } = useActions(store);
  const show = (mine: readonly string[]) => {
    setOpened(mine);
    setText(mine.join('\n'));
  };
  useEffect(() => void setting<string[]>(store, MINE, []).then(show), []);
  const save = async (event: Event) => {
    event.preventDefault();
    const typed = linesIn(text);
    const wrong = typed.find((line) => !isEmail(line));
    if (wrong) return tell(say('mine_wrong', wrong), 'warn');
    const next = (value: unknown) => carried(Array.isArray(value) ? value : [], opened, typed);
    const done = await run(changeSetting(store, MINE, next), say('saved'));
    if (done.ok) show(await setting<string[]>(store, MINE, []));
  };
  return (
    <form class="mine" onSubmit={(event) => void save(event)}>
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
