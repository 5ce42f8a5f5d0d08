// What can be done with the people who are chosen: one press, or one small form; each can be taken back.
import { useEffect, useRef, useState } from 'preact/hooks';
import { OWNED } from '@/components/whose/owned-list';
import { type Ladder, stageName } from '@/lib/model/ladder/ladder';
import type { Ownership } from '@/lib/model/whose/provenance';
import { say, sayCount, type Word } from '@/lib/words';

export const BULK_KEYS = {
  t: 'tag',
  s: 'stage',
  o: 'owner',
  r: 'rhythm',
  l: 'ladder',
  m: 'merge',
  Delete: 'delete',
  Backspace: 'delete',
} as const;
export type BulkAction = (typeof BULK_KEYS)[keyof typeof BULK_KEYS];

export interface BulkBarProps {
  count: number;
  /** The form that is open. */
  doing: BulkAction | null;
  ladder: Ladder;
  ladders: readonly Ladder[];
  /** ISO day. */
  today: string;
  onAction(action: BulkAction | null): void;
  onTag(tag: string, on: boolean): void;
  onStage(stage: number, since: string): void;
  onRhythm(touches: number | null): void;
  onOwner(owner: Ownership): void;
  onLadder(id: string): void;
  onNone(): void;
}

const BUTTONS: readonly [BulkAction, Word, string][] = [
  ['tag', 'bulk_tag', 'T'],
  ['stage', 'bulk_stage', 'S'],
  ['owner', 'bulk_owner', 'O'],
  ['rhythm', 'rhythm', 'R'],
  ['ladder', 'bulk_ladder', 'L'],
  ['merge', 'bulk_merge', 'M'],
  ['delete', 'bulk_delete', '⌫'],
];

const OWNERS = ['personal', 'shared', 'employer'] as const;

function TagForm({ onTag }: Pick<BulkBarProps, 'onTag'>) {
  const [tag, setTag] = useState('');
  const send = (event: Event) => {
    event.preventDefault();
    onTag(tag, true);
  };
  return (
    <form onSubmit={send}>
      <input
        class="field"
        aria-label={say('bulk_tag_name')}
        placeholder={say('bulk_tag_name')}
        maxLength={300}
        value={tag}
        onInput={(event) => setTag(event.currentTarget.value)}
      />
      <button type="submit">{say('bulk_tag_on')}</button>
      <button type="button" onClick={() => onTag(tag, false)}>
        {say('bulk_tag_off')}
      </button>
    </form>
  );
}

function RhythmForm({ onRhythm }: Pick<BulkBarProps, 'onRhythm'>) {
  const [touches, setTouches] = useState('');
  const send = (event: Event) => {
    event.preventDefault();
    onRhythm(Number(touches));
  };
  return (
    <form onSubmit={send}>
      <label>
        {say('rhythm_touches')}{' '}
        <input
          class="field"
          type="number"
          min={1}
          max={366}
          required
          value={touches}
          onInput={(event) => setTouches(event.currentTarget.value)}
        />
      </label>
      <button type="submit">{say('save')}</button>
      <button type="button" onClick={() => onRhythm(null)}>
        {say('rhythm_as_others')}
      </button>
    </form>
  );
}

function StageForm({ ladder, today, onStage }: Pick<BulkBarProps, 'ladder' | 'today' | 'onStage'>) {
  const [stage, setStage] = useState(1);
  const [since, setSince] = useState(today);
  const send = (event: Event) => {
    event.preventDefault();
    onStage(stage, since);
  };
  return (
    <form onSubmit={send}>
      <select
        class="field"
        aria-label={say('bulk_stage_which')}
        value={stage}
        onChange={(event) => setStage(Number(event.currentTarget.value))}
      >
        {[0, ...ladder.stages.map((_, i) => i + 1)].map((n) => (
          <option key={n} value={n}>
            {n > 0 ? `${n} ${stageName(ladder, n)}` : stageName(ladder, 0)}
          </option>
        ))}
      </select>
      <label>
        {say('since')}{' '}
        <input
          class="field"
          type="date"
          required
          max={today}
          value={since}
          onInput={(event) => setSince(event.currentTarget.value)}
        />
      </label>
      <button type="submit">{say('move')}</button>
    </form>
  );
}

function ChoiceForm({
  label,
  choices,
  onChoice,
}: {
  label: string;
  choices: readonly (readonly [string, string])[];
  onChoice(id: string): void;
}) {
  return (
    <form onSubmit={(event) => event.preventDefault()} aria-label={label}>
      {choices.map(([id, word]) => (
        <button key={id} type="button" onClick={() => onChoice(id)}>
          {word}
        </button>
      ))}
    </form>
  );
}

export function BulkBar(props: BulkBarProps) {
  const { count, doing, ladder, ladders, today, onAction, onTag, onStage, onRhythm, onOwner, onLadder, onNone } = props;
  const bar = useRef<HTMLElement>(null);
  useEffect(() => {
    if (doing) bar.current?.querySelector<HTMLElement>('form :is(input, select, button)')?.focus();
  }, [doing]);
  return (
    <section ref={bar} class="bulk-bar" aria-label={say('bulk')}>
      <strong>{sayCount('bulk_chosen', count)}</strong>
      {BUTTONS.map(([id, word, key]) => (
        <button key={id} type="button" aria-expanded={doing === id} onClick={() => onAction(doing === id ? null : id)}>
          {say(word)} <kbd>{key}</kbd>
        </button>
      ))}
      <button type="button" onClick={onNone} aria-label={say('bulk_none')}>
        ×
      </button>
      {doing === 'tag' && <TagForm onTag={onTag} />}
      {doing === 'stage' && <StageForm ladder={ladder} today={today} onStage={onStage} />}
      {doing === 'rhythm' && <RhythmForm onRhythm={onRhythm} />}
      {doing === 'owner' && (
        <ChoiceForm
          label={say('bulk_owner_which')}
          choices={OWNERS.map((id) => [id, say(OWNED[id])] as const)}
          onChoice={(id) => onOwner(id as Ownership)}
        />
      )}
      {doing === 'ladder' && (
        <ChoiceForm
          label={say('climbs_which')}
          choices={ladders.map(({ id, name }) => [id, name] as const)}
          onChoice={onLadder}
        />
      )}
    </section>
  );
}
