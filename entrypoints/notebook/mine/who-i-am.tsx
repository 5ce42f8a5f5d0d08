// "Who you are": the rep's own addresses, names and profile, so that a page's other side is named and never the rep.
import { useState } from 'preact/hooks';
import { Notice } from '@/components/ui/notice';
import { useActions, useAnswer } from '@/entrypoints/hooks/use-store';
import { asTyped, type Me, type MeForm, sayWhoIAm, whoIAm } from '@/lib/services/rep/who-i-am';
import type { Store } from '@/lib/store/store';
import { say, type Word } from '@/lib/words';

const FIELDS = [
  { name: 'addresses', rows: 3, label: 'me_addresses', hint: 'me_addresses_hint' },
  { name: 'names', rows: 2, label: 'me_names', hint: 'me_names_hint' },
  { name: 'linkedin', rows: 1, label: 'me_linkedin', hint: 'me_linkedin_hint' },
] as const satisfies { name: keyof MeForm; rows: number; label: Word; hint: Word }[];

const NOBODY: Me = { addresses: [], names: [], linkedin: [] };

/** `short`: asks for nothing but the addresses, which say it alone nearly everywhere. */
export function WhoIAm({ store, short = false }: { store: Store; short?: boolean }) {
  const { said, run } = useActions(store);
  const known = useAnswer(() => whoIAm(store), []) ?? NOBODY;
  /** What is typed and not saved yet, and what was known when that began; null where nothing is. */
  const [typed, setTyped] = useState<{ draft: MeForm; opened: Me } | null>(null);
  const { draft, opened } = typed ?? { draft: asTyped(known), opened: known };
  const save = async (event: Event) => {
    event.preventDefault();
    const saved = await run(sayWhoIAm(store, draft, opened), ({ alsoPeople: [person] }) =>
      person ? say('me_also', person) : say('saved'),
    );
    if (saved.ok) setTyped(null);
  };
  return (
    <form class="mine" aria-label={say('me')} onSubmit={(event) => void save(event)}>
      <h2>{say('me')}</h2>
      <p class="soft">{say('me_why')}</p>
      {(short ? FIELDS.slice(0, 1) : FIELDS).map(({ name, rows, label, hint }) => (
        <label key={name}>
          <strong>{say(label)}</strong>
          <span class="soft">{say(hint)}</span>
          <textarea
            class="field"
            aria-label={say(label)}
            rows={short ? 1 : rows}
            maxLength={4000}
            spellcheck={false}
            value={draft[name]}
            onInput={(event) => setTyped({ draft: { ...draft, [name]: event.currentTarget.value }, opened })}
          />
        </label>
      ))}
      <button type="submit" class="button">
        {say('save')}
      </button>
      <Notice {...said} />
    </form>
  );
}
