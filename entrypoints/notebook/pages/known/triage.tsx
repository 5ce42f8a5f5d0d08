// An imported book, one by one: a card, a key for what they are, and the next; left and taken up again at any time.
import { TriageCard } from '@/components/people/triage-card';
import { Notice } from '@/components/ui/notice';
import { useActions } from '@/entrypoints/hooks/use-store';
import type { NotebookPage, PageProps } from '@/entrypoints/notebook/page';
import { TriageOver } from '@/entrypoints/notebook/people/triage-over';
import { useTriage } from '@/entrypoints/notebook/people/use-triage';
import { workOf } from '@/lib/model/person/employment';
import { addressesOf } from '@/lib/services/person/triage';
import { say, sayNumber } from '@/lib/words';

function Triage({ store }: PageProps) {
  const actions = useActions(store);
  const { book, at, row, dos, onKey, today, tag, setTag, since, setSince } = useTriage(store, actions);
  if (!book) return null;
  const { ids } = book;
  const isOver = at >= ids.length;
  const { title, organisation } = row ? workOf(row.record) : {};
  const lines = row
    ? [[title, organisation].filter(Boolean).join(', '), row.record.headline, ...addressesOf(row.record)]
    : [];
  return (
    <section class="page narrow">
      <header>
        <h1>{say('triage')}</h1>
        <p class="soft" role="status">
          {isOver ? say('triage_over') : say('triage_at', sayNumber(at + 1), sayNumber(ids.length))}
        </p>
      </header>
      {isOver ? (
        <TriageOver />
      ) : (
        <>
          <progress aria-label={say('triage')} value={at} max={ids.length} />
          {row && dos && (
            <TriageCard
              name={row.record.name}
              lines={lines.filter((line) => typeof line === 'string' && line !== '') as string[]}
              tags={row.record.tags ?? []}
              dos={dos}
              onDo={onKey}
            />
          )}
          <div class="buttons">
            <label>
              {say('since')}{' '}
              <input
                class="field"
                type="date"
                max={today}
                value={since}
                onInput={({ currentTarget: { value } }) => setSince(value || today)}
              />
            </label>
            <label>
              {say('bulk_tag_name')}{' '}
              <input
                class="field"
                maxLength={300}
                value={tag}
                onInput={({ currentTarget: { value } }) => setTag(value)}
                onKeyDown={({ key, currentTarget }) => key === 'Enter' && currentTarget.blur()}
              />
            </label>
          </div>
          <p class="soft">{say('triage_why')}</p>
        </>
      )}
      <div class="floating">
        <Notice {...actions.said} />
      </div>
    </section>
  );
}

export default { path: 'triage', title: say('triage'), Page: Triage } satisfies NotebookPage;
