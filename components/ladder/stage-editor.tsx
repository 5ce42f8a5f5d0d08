// One stage of a ladder being drawn: its line, with what moves it, and what it means below.
import { useState } from 'preact/hooks';
import { Icon } from '@/components/ui/icon';
import type { DraftStage } from '@/lib/model/ladder/draft';
import type { Stage } from '@/lib/model/ladder/ladder';
import { say } from '@/lib/words';
import { RuleEditor } from './rule-editor';

export interface StageEditorProps {
  stage: DraftStage;
  /** Its number, and how many there are. */
  n: number;
  of: number;
  onChange(fields: Partial<Stage>): void;
  /** Up is towards the first stage; `part`: what had the focus. */
  onMove(by: 1 | -1, part: string): void;
  onRemove(): void;
  onDrag(): void;
  onDrop(): void;
}

function Line({ stage, n, of, onChange, onMove, onRemove, onDrag }: Omit<StageEditorProps, 'onDrop'>) {
  const name = stage.name || `${n}`;
  const start = (event: DragEvent) => {
    // Firefox drags nothing that carries nothing.
    event.dataTransfer?.setData('text/plain', name);
    onDrag();
  };
  return (
    <div class="stage-line">
      <span class="grip" draggable title={say('drag')} aria-hidden="true" onDragStart={start}>
        ⠿
      </span>
      <span class="n">{n}</span>
      <input
        class="field"
        data-part="name"
        aria-label={say('stage_name', n)}
        maxLength={60}
        value={stage.name}
        onInput={(event) => onChange({ name: event.currentTarget.value })}
      />
      <input
        class="field"
        data-part="short"
        aria-label={say('stage_short', n)}
        placeholder={say('stage_short_hint')}
        maxLength={20}
        value={stage.short}
        onInput={(event) => onChange({ short: event.currentTarget.value })}
      />
      {([-1, 1] as const).map((by) => (
        <button
          key={by}
          type="button"
          class="button quiet"
          data-part={by < 0 ? 'up' : 'down'}
          aria-label={say(by < 0 ? 'move_up' : 'move_down', name)}
          disabled={by < 0 ? n === 1 : n === of}
          onClick={() => onMove(by, by < 0 ? 'up' : 'down')}
        >
          <Icon name={by < 0 ? 'up' : 'down'} />
        </button>
      ))}
      <button type="button" class="button quiet" aria-label={say('remove_named', name)} onClick={onRemove}>
        ×
      </button>
    </div>
  );
}

function More({ stage, n, onChange }: Pick<StageEditorProps, 'stage' | 'n' | 'onChange'>) {
  return (
    <div class="stage-more">
      <label>
        <span class="soft">{say('stage_meaning')}</span>
        <textarea
          class="field"
          aria-label={say('stage_meaning_of', n)}
          rows={2}
          maxLength={300}
          value={stage.meaning}
          onInput={(event) => onChange({ meaning: event.currentTarget.value })}
        />
      </label>
      <label>
        <span class="soft">{say('next_act')}</span>
        <input
          class="field"
          aria-label={say('next_act_of', n)}
          maxLength={200}
          value={stage.next ?? ''}
          onInput={(event) => onChange({ next: event.currentTarget.value })}
        />
      </label>
      <RuleEditor rule={stage.rule} onRule={(rule) => onChange({ rule })} />
    </div>
  );
}

export function StageEditor(props: StageEditorProps) {
  const { stage, n, onMove, onDrop } = props;
  const [open, setOpen] = useState(false);
  const byKey = (event: KeyboardEvent) => {
    const by = ({ ArrowUp: -1, ArrowDown: 1 } as const)[event.key as 'ArrowUp'];
    const target = event.target as HTMLElement;
    if (!event.altKey || !by || target.tagName === 'SELECT') return;
    event.preventDefault();
    onMove(by, target.dataset.part ?? 'name');
  };
  return (
    <li
      class="stage-edit"
      data-key={stage.key}
      onKeyDown={byKey}
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault();
        onDrop();
      }}
    >
      <Line {...props} />
      <details open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary aria-label={say('stage_more_of', n)}>{say('stage_more')}</summary>
        {open && <More {...props} />}
      </details>
    </li>
  );
}
