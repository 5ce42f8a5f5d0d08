// Drawing a ladder: its name, what its stages tell of, the ground, and 2 to 20 stages in their order.
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Choices } from '@/components/ui/choices';
import { FormButtons } from '@/components/ui/form-buttons';
import { addStage, changeStage, type LadderDraft, MOST, moveStageTo, removeStage } from '@/lib/model/ladder/draft';
import { say } from '@/lib/words';
import { perspectiveName } from './ladder-view';
import { StageEditor } from './stage-editor';
import '@/components/styles/ladders.css';

export interface LadderEditorProps {
  title: string;
  draft: LadderDraft;
  onDraft(draft: LadderDraft): void;
  onSave(): void;
  onCancel(): void;
}

const PERSPECTIVES = ['customer-state', 'seller-activity'] as const;

/** Moving a row takes the focus from it; this brings it back to the same part, or to the other where that is disabled. */
function useKeptFocus() {
  const list = useRef<HTMLOListElement>(null);
  const wanted = useRef<string[]>([]);
  useLayoutEffect(() => {
    const [key, ...parts] = wanted.current;
    const row = list.current?.querySelector(`[data-key="${key}"]`);
    if (!row) return;
    wanted.current = [];
    const found = parts.map((part) => row.querySelector<HTMLButtonElement>(`[data-part="${part}"]`));
    found.find((element) => element && !element.disabled)?.focus();
  });
  const keep = (key: number | undefined, ...parts: string[]) => {
    wanted.current = [String(key), ...parts, 'up', 'down'];
  };
  return { list, keep };
}

function Head({ draft, onDraft }: Pick<LadderEditorProps, 'draft' | 'onDraft'>) {
  return (
    <>
      <div class="ladder-head">
        {(['name', 'ground'] as const).map((field) => (
          <label key={field}>
            <span class="soft">{say(field === 'name' ? 'ladder_name' : 'ladder_ground')}</span>
            <input
              class="field"
              maxLength={60}
              value={draft[field]}
              onInput={(event) => onDraft({ ...draft, [field]: event.currentTarget.value })}
            />
          </label>
        ))}
      </div>
      <Choices
        label={say('perspective')}
        choices={PERSPECTIVES.map((id) => ({
          id,
          name: perspectiveName(id),
          explain: say(id === 'seller-activity' ? 'perspective_seller_why' : 'perspective_customer_why'),
        }))}
        chosen={draft.perspective}
        onChoose={(perspective) => onDraft({ ...draft, perspective })}
      />
    </>
  );
}

export function LadderEditor({ title, draft, onDraft, onSave, onCancel }: LadderEditorProps) {
  const { list, keep } = useKeptFocus();
  const [told, tell] = useState('');
  const dragged = useRef<number | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const { stages } = draft;
  const place = (key: number, to: number, part: string) => {
    const moved = moveStageTo(draft, key, to);
    if (moved === draft) return;
    keep(key, part);
    tell(say('stage_moved', stages.find((stage) => stage.key === key)?.name ?? '', to + 1, stages.length));
    onDraft(moved);
  };
  const remove = (i: number, key: number) => {
    keep((stages[i + 1] ?? stages[i - 1])?.key, 'name');
    onDraft(removeStage(draft, key));
  };
  const add = () => {
    const more = addStage(draft);
    keep(more.stages.at(-1)?.key, 'name');
    onDraft(more);
  };
  const submit = (event: Event) => {
    event.preventDefault();
    onSave();
  };
  return (
    <form class="ladder-editor" onSubmit={submit} aria-label={title}>
      <h2 ref={heading} tabIndex={-1}>
        {title}
      </h2>
      <Head draft={draft} onDraft={onDraft} />
      <div>
        <h3>{say('stages')}</h3>
        <p class="soft">{say('stages_hint')}</p>
      </div>
      <ol ref={list} class="stage-list" aria-label={say('stages')}>
        {stages.map((stage, i) => (
          <StageEditor
            key={stage.key}
            stage={stage}
            n={i + 1}
            of={stages.length}
            onChange={(fields) => onDraft(changeStage(draft, stage.key, fields))}
            onMove={(by, part) => place(stage.key, i + by, part)}
            onRemove={() => remove(i, stage.key)}
            onDrag={() => {
              dragged.current = stage.key;
            }}
            onDrop={() => dragged.current !== null && place(dragged.current, i, 'name')}
          />
        ))}
      </ol>
      <p class="hidden" role="status">
        {told}
      </p>
      {stages.length < MOST && (
        <button type="button" class="button" onClick={add}>
          {say('stage_add')}
        </button>
      )}
      <FormButtons submit={say('save')} onCancel={onCancel} />
    </form>
  );
}
