// What the sheet for a visit says of somebody, and nothing of an entry, or a person, that is marked sensitive.
import type { SheetPart } from '@/components/paper/visit-sheet';
import { openErrands } from '@/components/words/errand-words';
import { factWords } from '@/components/words/fact-words';
import { nextTiles } from '@/components/words/next-words';
import { proofsFor } from '@/components/words/proof-words';
import { moveTo, sinceLine } from '@/components/words/stage-words';
import { inOrderToAsk } from '@/lib/model/advice/standing-questions';
import { stageName } from '@/lib/model/ladder/ladder';
import type { Store } from '@/lib/store/store';
import { say } from '@/lib/words';
import type { Told } from './use-told';

/** As many questions fit into a visit. */
const QUESTIONS = 3;

/** What is worth knowing of them at the door. */
const KNOWN = ['influence', 'innovator', 'valuedFeatures', 'peakDays', 'peakMonthDays', 'peakNote'];

export function sheetOf({ world }: Store, { view, row, weighed, isMarked, person }: Told): SheetPart[] {
  const { ladder, stage, since } = view;
  const reader = { now: world.now(), zone: world.zone(), names: weighed.names, pointed: weighed.pointed, person };
  const all = { ...reader, isMarked };
  const by = { entries: weighed.entries, record: row.record, isMarked, reader };
  const proofs = proofsFor(moveTo(weighed.entries, ladder.id, stage, since), weighed.assessment, by);
  const open = weighed.entries.filter(({ sensitive }) => sensitive !== true);
  const errands = openErrands(open, isMarked, all).map(({ what, due }) => [what, due]);
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
    { title: say('before_open'), lines: errands },
    { title: say('facts'), lines: facts(...KNOWN).map((text) => [text]) },
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
