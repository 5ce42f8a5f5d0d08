// The stage of one person: choosing a rung, giving a reason, accepting what the journal suggests.
import { useRef, useState } from 'preact/hooks';
import { StageCard } from '@/components/ladder/stage-card';
import type { IsMarked, Reader } from '@/components/words/present';
import { moveTo, sinceLine, wayLine } from '@/components/words/stage-words';
import type { Actions } from '@/entrypoints/hooks/use-store';
import { AheadPart, MoveForm, ProofsPart, SuggestionPart } from '@/entrypoints/person/later';
import type { PersonView } from '@/lib/services/person/see-person';
import type { Weighed } from '@/lib/services/person/weigh-person';
import type { Store } from '@/lib/store/store';
import { useMove } from './use-move';

export interface StagePartProps {
  store: Store;
  actions: Actions;
  view: PersonView;
  /** Null until the journal has been weighed. */
  weighed: Weighed | null;
  reader: Reader & { isMarked: IsMarked };
  /** The id of the person, once a move has made them known. */
  onSettled(id: string): void;
  /** Shows an entry of the history. */
  onOpen(entry: string): void;
}

/** Where room is short: two rows, which a press unfolds. */
const inStrip = () => document.body.dataset.screen !== 'notebook';

export function StagePart({ store, actions, view, weighed, reader, onSettled, onOpen }: StagePartProps) {
  const [chosen, choose] = useState<number | null>(null);
  const [putOff, setPutOff] = useState<number | null>(null);
  const [unfolded, unfold] = useState(false);
  const [{ ladder, stage, row }, { isMarked }] = [view, reader];
  const record = row?.record;
  const card = useRef<HTMLDivElement>(null);
  /** The form or the suggestion goes; the cursor stays at the ladder instead of nowhere. */
  const close = (rung = '[tabindex="0"]', off = putOff) => {
    choose(null);
    setPutOff(off);
    card.current?.querySelector<HTMLElement>(`.ladder ${rung}`)?.focus();
  };
  const move = useMove(store, actions, view, (id, to) => {
    close(`[data-stage="${to}"]`);
    onSettled(id);
  });
  const chooseRung = (n: number) => {
    choose(n === stage || n === chosen ? null : n);
    unfold(true);
  };
  const entries = weighed?.entries ?? view.entries;
  const { assessment = null, evidence = [] } = weighed ?? {};
  const last = moveTo(entries, ladder.id, stage, view.since);
  const by = { ladder, entries, evidence, record, isMarked, reader, from: stage, onCancel: () => close() };
  const suggestion = {
    ...{ ladder, assessment, record, reader, putOff, since: view.since },
    onPutOff: (to: number) => close(undefined, to),
    onAccept: (to: number, fields: Parameters<typeof move>[1]) => void move(to, fields),
  };
  const standing = sinceLine(view.since, row?.certainty, reader);
  const ahead = row && <AheadPart {...suggestion} {...{ stage, standing, entries, isMarked }} />;
  return (
    <div ref={card} class="stage-part">
      <StageCard
        ladder={ladder}
        stage={stage}
        since={standing}
        way={wayLine(last, ladder)}
        chosen={chosen}
        onChoose={chooseRung}
        evidence={<ProofsPart {...{ ladder, stage, last, assessment, entries, isMarked, reader, row, onOpen }} />}
        suggestion={chosen === null && <SuggestionPart key={assessment?.suggested} {...suggestion} />}
        {...(inStrip() && { strip: { unfolded, ahead, onUnfold: () => unfold(!unfolded) } })}
      >
        {chosen !== null && (
          <MoveForm {...by} key={chosen} to={chosen} onMove={(fields) => void move(chosen, fields)} />
        )}
      </StageCard>
    </div>
  );
}
