// Before the visit: one page to print, of what one wants to have in mind when the door opens.
import { plainName } from '@/components/person/person-name';
import { VisitSheet } from '@/components/person/visit-sheet';
import { openErrands } from '@/components/words/errand-words';
import { factWords } from '@/components/words/fact-words';
import { nextTiles } from '@/components/words/present';
import { proofsFor } from '@/components/words/proof-words';
import { moveTo, sinceLine } from '@/components/words/stage-words';
import type { NotebookPage, PageProps } from '@/entrypoints/notebook/page';
import { type Told, useTold } from '@/entrypoints/notebook/person/use-told';
import { inOrderToAsk } from '@/lib/model/advice/standing-questions';
import { stageName } from '@/lib/model/ladder/ladder';
import type { Store } from '@/lib/store/store';
import { say } from '@/lib/words';

/** As many questions fit into a visit. */
const QUESTIONS = 3;

/** What the sheet says of somebody; nothing of an entry, or a person, that is marked sensitive. */
function sheetOf({ world }: Store, { view, row, weighed, isMarked, person }: Told) {
  const { ladder, stage, since } = view;
  const reader = { now: world.now(), zone: world.zone(), names: weighed.names, pointed: weighed.pointed, person };
  const all = { ...reader, isMarked };
  const by = { entries: weighed.entries, record: row.record, isMarked, reader };
  const proofs = proofsFor(moveTo(weighed.entries, ladder.id, stage, since), weighed.assessment, by);
  const open = weighed.entries.filter(({ sensitive }) => sensitive !== true);
  const errands = openErrands(open, isMarked, all).map(({ id, what, due }) => ({ id, text: [what, due] }));
  const isGoal = (id: string) => open.some(({ entry, kind }) => entry === id && kind === 'goal');
  const facts = (...names: string[]) => names.map((name) => factWords(row.record, name)).filter(Boolean);
  const tiles = nextTiles(row.record, weighed, all);
  return [
    {
      title: `${stage > 0 ? `${stage} ` : ''}${stageName(ladder, stage)}`,
      lines: [
        [sinceLine(since, row.certainty, reader)],
        ...proofs.filter(({ covered }) => !covered).map(({ words, aside }) => [words, aside]),
      ],
    },
    { title: say('before_open'), lines: errands.filter(({ id }) => !isGoal(id)).map(({ text }) => text) },
    { title: say('before_goals'), lines: errands.filter(({ id }) => isGoal(id)).map(({ text }) => text) },
    { title: say('facts'), lines: facts('valuedFeatures', 'peakDays', 'peakNote', 'knows').map((text) => [text]) },
    {
      title: say('before_ask'),
      lines: inOrderToAsk(weighed.entries)
        .slice(0, QUESTIONS)
        .map(({ question }) => [question.ask]),
    },
    {
      title: say('before_named'),
      lines: tiles.filter(({ of }) => of === 'allowed' || of === 'ask').map(({ head, aside }) => [head, aside]),
    },
  ];
}

function Before({ store, rest: id }: PageProps) {
  const told = useTold(store, id);
  if (told === undefined) return null;
  const name = told ? plainName(told.view.name) : '';
  return (
    <section class="page narrow visit-sheet">
      <header>
        <h1>{told ? name : say('person_gone')}</h1>
        {told && <p class="soft">{told.view.title}</p>}
        <p class="no-print">
          <a href={told ? `#/person/${id}` : '#/people'}>{told ? name : say('people')}</a>{' '}
          {told && (
            <button type="button" class="button" onClick={() => window.print()}>
              {say('before_print')}
            </button>
          )}
        </p>
      </header>
      {told && <VisitSheet parts={told.hidden ? [] : sheetOf(store, told)} />}
    </section>
  );
}

export default { path: 'before', title: say('before_visit'), Page: Before } satisfies NotebookPage;
