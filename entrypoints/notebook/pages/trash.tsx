// The trash: whoever and whatever was deleted in the last thirty days, to be put back.
import { Covered } from '@/components/ui/covered';
import { Notice } from '@/components/ui/notice';
import { useActions, useAnswer } from '@/entrypoints/hooks/use-store';
import type { NotebookPage, PageProps } from '@/entrypoints/notebook/page';
import { readEntry } from '@/lib/journal';
import { isSensitive, markedIn } from '@/lib/model/entry/sensitive';
import { isoOf } from '@/lib/model/moment';
import { sayDay } from '@/lib/model/when';
import { peopleNamed } from '@/lib/services/person/people-named';
import { putEntryBack, putPersonBack, trashOf } from '@/lib/services/safety/trash';
import type { Store } from '@/lib/store/store';
import { say } from '@/lib/words';

async function seeTrash(store: Store) {
  const { people, entries } = await trashOf(store);
  const named = await peopleNamed(
    store,
    entries.map(({ entry }) => entry),
  );
  const day = (ms: number) => sayDay(isoOf(ms), store.world.now(), store.world.zone());
  return {
    people: people.map(({ row, deleted }) => ({ id: row.id, name: row.record.name, day: day(deleted) })),
    entries: entries.map(({ entry, deleted }) => ({
      id: entry.entry,
      ...readEntry(entry, { ladderOf: () => undefined }),
      who: entry.people.flatMap((id) => named.names.get(id) ?? []).join(', '),
      covered: isSensitive(entry, markedIn(named.marks)),
      day: day(deleted),
    })),
  };
}

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
