// A sample of each component of the room `ladder`.
import { CadenceForm } from '@/components/ladder/cadence-form';
import { LadderEditor } from '@/components/ladder/ladder-editor';
import { LadderFigure } from '@/components/ladder/ladder-figure';
import { LadderMapForm } from '@/components/ladder/ladder-map-form';
import { LadderMark } from '@/components/ladder/ladder-mark';
import { LadderView } from '@/components/ladder/ladder-view';
import { ProofList } from '@/components/ladder/proof-list';
import { RuleEditor } from '@/components/ladder/rule-editor';
import { RuleForm } from '@/components/ladder/rule-form';
import { SinceField } from '@/components/ladder/since-field';
import { StageAhead } from '@/components/ladder/stage-ahead';
import { StageCard } from '@/components/ladder/stage-card';
import { StageEditor } from '@/components/ladder/stage-editor';
import { StageForm } from '@/components/ladder/stage-form';
import { StageSuggestion } from '@/components/ladder/stage-suggestion';
import { formFor } from '@/lib/journal';
import four from '@/lib/ladders/four';
import seven from '@/lib/ladders/seven';
import { startDraft } from '@/lib/model/ladder/draft';
import { assess } from '@/lib/model/ladder/evidence';
import { proposeMap } from '@/lib/model/ladder/map';
import { nothing } from './nothing';

const draft = startDraft(seven, false, 'Mine');
const [stage] = draft.stages;
const proof = { words: 'Put right in a day', covered: false, entry: 'a', aside: '2 March' };

export default [
  <LadderEditor title="A ladder of your own" draft={draft} onDraft={nothing} onSave={nothing} onCancel={nothing} />,
  <LadderFigure ladder={seven} stage={2} chosen={3} named onChoose={nothing} />,
  <LadderMapForm
    title="Where everybody goes"
    why="The new ladder has fewer stages."
    from={seven}
    to={four}
    stages={[1, 2]}
    counts={[0, 3, 1]}
    proposed={proposeMap(seven, four)}
    submit="Change"
    onMap={nothing}
    onCancel={nothing}
  />,
  <LadderMark stage={2} of={7} name="Regular" />,
  <LadderView ladder={seven} chosen={1} onChoose={nothing}>
    <button type="button">Make my own from it</button>
  </LadderView>,
  <RuleEditor rule={seven.stages[3]?.rule ?? []} onRule={nothing} />,
  <CadenceForm
    choices={[['major', 'major accounts']]}
    rules={[{ of: 'major', min: 1, max: 12 }]}
    onSave={nothing}
    onDrop={nothing}
  />,
  <RuleForm title="Visits" why="So many a month." fields={formFor('goal')} values={{}} onSave={nothing} />,
  <StageCard
    ladder={seven}
    stage={4}
    since="since 2 March"
    way="Skipped: Rapport"
    chosen={5}
    onChoose={nothing}
    evidence={<p>What shows it</p>}
    suggestion={<p>Ready for more</p>}
  >
    <p>Move</p>
  </StageCard>,
  ...(stage
    ? [
        <ul>
          <StageEditor
            stage={stage}
            n={1}
            of={7}
            onChange={nothing}
            onMove={nothing}
            onRemove={nothing}
            onDrag={nothing}
            onDrop={nothing}
          />
        </ul>,
      ]
    : []),
  <StageForm
    ladder={seven}
    from={1}
    to={2}
    proofs={[{ id: 'a', label: 'A second order', day: '2026-03-02', certainty: 'seen' }]}
    today="2026-03-03"
    start={{ since: '2026-03-03', text: '', refs: [], certainty: 'seen' }}
    days={[{ day: '2026-03-02', why: 'Its evidence was complete' }]}
    lacking={['an interaction']}
    submit="Move"
    sayDay={(day) => day}
    fitsOther={() => null}
    onMove={nothing}
    onCancel={nothing}
  />,
  <ProofList
    ladder={seven}
    stage={4}
    proofs={[proof, { ...proof, words: 'Covered', covered: true }]}
    missing={assess(seven, 4, []).next}
    blocker={{ ...proof, words: 'A problem is open' }}
    onOpen={nothing}
  />,
  <SinceField
    value="2026-03-02"
    today="2026-03-03"
    days={[{ day: '2026-03-02', why: 'Its evidence was complete' }]}
    sayDay={(day) => day}
    onChange={nothing}
  />,
  <StageSuggestion ladder={seven} to={5} since="2026-03-02" today="2026-03-03" onAccept={nothing} onPutOff={nothing} />,
  <StageAhead
    standing="since Nov 3, first-hand"
    {...{ ladder: seven, stage: 5, to: 6, why: 'She brought Luis', missing: '', next: '' }}
    onAccept={nothing}
    onPutOff={nothing}
  />,
  <StageAhead
    standing="since Nov 3, first-hand"
    {...{ ladder: seven, stage: 5, to: null, why: '', missing: 'recommended you to somebody', next: '' }}
    onAccept={nothing}
    onPutOff={nothing}
  />,
];
