// One line, a kind, Enter: what happened, with the person in view.
import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Icon } from '@/components/ui/icon';
import { later } from '@/components/ui/later';
import type { WhenPickerProps } from '@/components/ui/when-picker';
import type { Chip } from '@/lib/journal/kind';
import type { Line } from '@/lib/model/entry/line';
import { say } from '@/lib/words';
import { KindChips, kindByKey, rowOf } from './kind-chips';
import { LineField } from './line-field';
import { type UnderstoodItem, UnderstoodList } from './understood';

export interface QuickLogProps {
  chips: readonly Chip[];
  /** Ids of the kinds in front; the first few where absent. */
  front?: readonly string[];
  /** As it is typed. */
  line: Line;
  /** As it would be saved: its kind and its day. */
  meant?: Line;
  understood?: readonly UnderstoodItem[];
  /** Id of the kind that would fit too. */
  second?: string | null;
  /** Puts the cursor into the line as soon as it is there. */
  focus: boolean;
  busy: boolean;
  /** How a stored date reads. */
  sayDate(at: string): string;
  /** A day and a time as typed, turned into a stored date; null where they are no date. */
  toDate(day: string, time: string): string | null;
  /** The form of the chosen kind; absent where a line says it all. */
  form?: ComponentChildren;
  /** A word of care about what is typed. */
  care?: ComponentChildren;
  /** The form is open from the start, because the kind needs it or because an entry is being changed. */
  unfolded?: boolean;
  onChange(line: Line): void;
  onSave(): void;
  /** Ctrl and Z in an empty line takes back what was saved last. */
  onUndo?: (() => void) | undefined;
}

const WhenPicker = later<WhenPickerProps>(async () => (await import('@/components/ui/when-picker')).WhenPicker);

/** As many kinds as fit in a row. */
const ROW = 6;
const firstOf = (chips: readonly Chip[]): string[] => chips.slice(0, ROW).map(({ id }) => id);

/** Now is a clock, any other day its words. */
function When({ said, picking, onPick }: { said: string | null; picking: boolean; onPick(): void }) {
  const id = useId();
  return (
    <span class="when">
      {said === null && <Icon name="clock" />}
      <span id={id} class={said === null ? 'hidden' : ''}>
        {said ?? say('now')}
      </span>
      <button
        type="button"
        aria-label={say('when')}
        aria-describedby={id}
        aria-expanded={picking}
        title={say('when')}
        onClick={onPick}
      />
    </span>
  );
}

export function QuickLog(props: QuickLogProps) {
  const {
    chips,
    front = firstOf(chips),
    line,
    meant = line,
    understood = [],
    second = null,
    focus,
    busy,
    form,
    care,
  } = props;
  const { unfolded = false, onChange, onSave } = props;
  const box = useRef<HTMLTextAreaElement>(null);
  const [picking, pick] = useState(false);
  const [opened, unfold] = useState(unfolded);
  // Before the next key: a rep who goes on typing writes into this box.
  useLayoutEffect(() => {
    if (focus) box.current?.focus();
  }, [focus]);
  const submit = (event: Event) => {
    event.preventDefault();
    if (!busy) onSave();
  };
  const choose = (chip: string) => onChange({ ...line, chip, more: {} });
  const byKey = (event: KeyboardEvent) => {
    const kind = kindByKey(event, rowOf(front, chips), second);
    if (kind) {
      event.preventDefault();
      return choose(kind);
    }
    if (!event.ctrlKey && !event.metaKey) return;
    // From any field of the form, where Enter alone opens a choice or starts a line.
    if (event.key === 'Enter') return submit(event);
    if (event.key !== 'z' || line.text || !props.onUndo) return;
    event.preventDefault();
    props.onUndo();
  };
  const setDate = (at: string | null) => {
    onChange({ ...line, at });
    pick(false);
    box.current?.focus();
  };
  const take = (id: string) => {
    onChange({ ...line, taken: [...(line.taken ?? []), id] });
    box.current?.focus();
  };
  return (
    <form class="card quick-log" onSubmit={submit} onKeyDown={byKey}>
      <LineField box={box} text={line.text} onText={(text) => onChange({ ...line, text })} onSave={submit} />
      {care}
      <UnderstoodList items={understood} onTake={take} />
      <div class="tools">
        <KindChips
          {...{ chips, front, second }}
          chosen={meant.chip}
          told={understood.some(({ of }) => of === 'kind')}
          onChoose={choose}
        />
        <When said={meant.at ? props.sayDate(meant.at) : null} picking={picking} onPick={() => pick(!picking)} />
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
      {picking && <WhenPicker toDate={props.toDate} onPick={setDate} onCancel={() => pick(false)} />}
    </form>
  );
}
