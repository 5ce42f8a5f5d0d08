// One line, a chip, Enter: what happened, with the person in view.
import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { Icon } from '@/components/ui/icon';
import { WhenPicker } from '@/components/ui/when-picker';
import type { Chip } from '@/lib/journal/kind';
import type { Line } from '@/lib/model/entry/line';
import { say } from '@/lib/words';

export interface QuickLogProps {
  chips: readonly Chip[];
  line: Line;
  /** Puts the cursor into the line as soon as it is there. */
  focus: boolean;
  busy: boolean;
  /** How a stored date reads. */
  sayDate(at: string): string;
  /** A day and a time as typed, turned into a stored date; null where they are no date. */
  toDate(day: string, time: string): string | null;
  /** The form of the chosen kind; absent where a line says it all. */
  form?: ComponentChildren;
  /** What the line was understood to say; empty where it is just words. */
  hint?: string;
  /** A word of care about what is typed. */
  care?: ComponentChildren;
  /** The form is open from the start, because the kind needs it or because an entry is being changed. */
  unfolded?: boolean;
  onChange(line: Line): void;
  onSave(): void;
}

const FRONT_ROW = 100;

function Chips({ chips, line, onChange }: Pick<QuickLogProps, 'chips' | 'line' | 'onChange'>) {
  const [all, showAll] = useState(false);
  const shown = all ? chips : chips.filter((chip) => chip.order < FRONT_ROW || chip.id === line.chip);
  const row = useRef<HTMLDivElement>(null);
  const pointed = useRef(false);
  const choose = (chip: string) => {
    onChange({ ...line, chip, more: {} });
    if (pointed.current) showAll(false);
  };
  /** The button that was pressed goes; the arrow keys walk on from the chosen kind. */
  const unfold = () => {
    showAll(true);
    row.current?.querySelector<HTMLElement>('input:checked')?.focus();
  };
  return (
    <div ref={row} class="chips" role="radiogroup" aria-label={say('kind')}>
      {shown.map((chip) => (
        <label key={chip.id} class="chip">
          <input
            type="radio"
            name="kind"
            checked={chip.id === line.chip}
            // An arrow key clicks too, without a count, on its way to a kind further on.
            onClick={(event) => {
              pointed.current = event.detail > 0;
            }}
            onChange={() => choose(chip.id)}
          />
          <span>{chip.label}</span>
        </label>
      ))}
      {shown.length < chips.length && (
        <button
          type="button"
          class="chip-more"
          aria-label={say('more_kinds')}
          title={say('more_kinds')}
          onClick={unfold}
        >
          <Icon name="more" />
        </button>
      )}
    </div>
  );
}

export function QuickLog({
  chips,
  line,
  focus,
  busy,
  sayDate,
  toDate,
  form,
  hint = '',
  care,
  unfolded = false,
  onChange,
  onSave,
}: QuickLogProps) {
  const box = useRef<HTMLInputElement>(null);
  const valueId = useId();
  const [picking, pick] = useState(false);
  const [opened, unfold] = useState(unfolded);
  useEffect(() => {
    if (focus) box.current?.focus();
  }, [focus]);
  const submit = (event: Event) => {
    event.preventDefault();
    if (!busy) onSave();
  };
  /** From any field of the form, where Enter alone opens a choice or starts a line. */
  const saveByKey = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) submit(event);
  };
  const setDate = (at: string | null) => {
    onChange({ ...line, at });
    pick(false);
    box.current?.focus();
  };
  return (
    <form class="card quick-log" onSubmit={submit} onKeyDown={saveByKey}>
      <input
        ref={box}
        class="line"
        type="text"
        aria-label={say('what_happened')}
        placeholder={say('what_happened')}
        maxLength={20_000}
        autocomplete="off"
        value={line.text}
        onInput={(event) => onChange({ ...line, text: event.currentTarget.value })}
      />
      {hint && <p class="hint">{hint}</p>}
      {care}
      <div class="tools">
        <Chips chips={chips} line={line} onChange={onChange} />
        <span class="when">
          <span id={valueId}>{line.at ? sayDate(line.at) : say('now')}</span>
          <button
            type="button"
            aria-label={say('when')}
            aria-describedby={valueId}
            aria-expanded={picking}
            title={say('when')}
            onClick={() => pick(!picking)}
          />
        </span>
        <button type="submit" class="save" aria-label={say('save')} title={say('save_enter')} disabled={busy}>
          <span class="key" aria-hidden="true">
            ↵
          </span>
        </button>
      </div>
      {form && (
        <details class="more-fields" open={opened} onToggle={(event) => unfold(event.currentTarget.open)}>
          <summary>{say('more_fields')}</summary>
          {opened && form}
        </details>
      )}
      {picking && <WhenPicker toDate={toDate} onPick={setDate} onCancel={() => pick(false)} />}
    </form>
  );
}
