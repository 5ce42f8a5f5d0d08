// Drawing a ladder, and asking where those go who stand on a stage that was removed.
import { useState } from 'preact/hooks';
import { LadderEditor } from '@/components/ladder/ladder-editor';
import { LadderMapForm } from '@/components/ladder/ladder-map-form';
import { goneStages, type LadderDraft, ladderOf, mapOfDraft } from '@/lib/model/ladder/draft';
import type { Ladder } from '@/lib/model/ladder/ladder';
import type { StageMap } from '@/lib/model/ladder/map';
import { counts } from '@/lib/store/read/read';
import type { Store } from '@/lib/store/store';
import { say } from '@/lib/words';
import { stageKeys } from './use-ladder';

export interface DrawLadderProps {
  store: Store;
  start: LadderDraft;
  onSave(draft: LadderDraft, map: StageMap): void;
  /** What stands in the way of saving. */
  onRefused(say: string): void;
  onCancel(): void;
}

interface Asking {
  from: Ladder;
  to: Ladder;
  gone: number[];
  standing: number[];
}

export function DrawLadder({ store, start, onSave, onRefused, onCancel }: DrawLadderProps) {
  const [draft, setDraft] = useState(start);
  const [asking, ask] = useState<Asking | null>(null);
  const save = async () => {
    const made = ladderOf(draft, draft.of?.id ?? 'new');
    if (!made.ok) return onRefused(made.say);
    const from = draft.of;
    const standing = from ? await counts(store, stageKeys(from)) : [];
    const gone = goneStages(draft).filter((n) => (standing[n] ?? 0) > 0);
    if (from && gone.length > 0) ask({ from, to: made.value, gone, standing });
    else onSave(draft, mapOfDraft(draft));
  };
  if (asking)
    return (
      <LadderMapForm
        title={say('gone_title')}
        why={say('gone_why')}
        from={asking.from}
        to={asking.to}
        stages={asking.gone}
        counts={asking.standing}
        proposed={mapOfDraft(draft)}
        submit={say('save')}
        onMap={(map) => onSave(draft, map)}
        onCancel={() => ask(null)}
      />
    );
  return (
    <LadderEditor
      title={draft.of ? say('draw_change', draft.of.name) : say('draw_new')}
      draft={draft}
      onDraft={setDraft}
      onSave={() => void save()}
      onCancel={onCancel}
    />
  );
}
