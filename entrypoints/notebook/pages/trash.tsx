// The trash: whoever and whatever was deleted in the last thirty days, to be put back.
import { Covered } from '@/components/ui/covered';
import { Notice } from '@/components/ui/notice';
import { useActions, useAnswer } from '@/entrypoints/hooks/use-store';
import type { NotebookPage, PageProps } from '@/entrypoints/notebook/page';
import { seeTrash } from '@/entrypoints/notebook/safety/see-trash';
import { putEntryBack, putPersonBack } from '@/lib/services/safety/trash';
import { say } from '@/lib/words';

function Trash({ store }: PageProps) {
  const { said, run } = useActions(store);
  const trash = useAnswer(() => seeTrash(store), []);
  if (!trash) return null;
  const { people, entries } = trash;
  const back = (what: string, work: () => ReturnType<typeof putPersonBack>) => (
    <button
      type="button"
      class="button"
      aria-label={say('trash_back_named', what)}
      onClick={() => void run(work(), say('trash_done'))}
    >
      {say('trash_back')}
    </button>
  );
  return (
    <section class="page narrow">
      <header>
        <h1>{say('trash')}</h1>
        <p class="soft">{say(people.length + entries.length > 0 ? 'trash_why' : 'trash_empty')}</p>
      </header>
      <ul class="trash">
        {people.map(({ id, name, day }) => (
          <li key={id}>
            <span>
              <strong>{name}</strong> <span class="soft">{say('trash_when', day)}</span>
            </span>
            {back(name, () => putPersonBack(store, id))}
          </li>
        ))}
        {entries.map(({ id, label, line, who, day, covered }) => (
          <li key={id}>
            <span>
              {covered ? <Covered name={`${label}, ${day}`}>{line}</Covered> : line}{' '}
              <span class="soft">{[label, who, say('trash_when', day)].filter(Boolean).join(' · ')}</span>
            </span>
            {back(`${label}, ${day}`, () => putEntryBack(store, id))}
          </li>
        ))}
      </ul>
      <div class="floating">
        <Notice {...said} />
      </div>
    </section>
  );
}

export default { path: 'trash', title: say('trash'), order: 26, Page: Trash } satisfies NotebookPage;
