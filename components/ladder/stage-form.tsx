// Moving to the chosen rung: since when, what shows it and how sure the rep is; all of it may be left alone.
import { useEffect, useRef, useState } from 'preact/hooks';
import { FormButtons } from '@/components/ui/form-buttons';
import { Choice } from '@/components/ui/form-choices';
import { type StageMove, skipped } from '@/lib/journal/stage';
import { CERTAINTIES, type Certainty, weakestOf } from '@/lib/model/ladder/certainty';
import { type Ladder, stageName } from '@/lib/model/ladder/ladder';
import { say, type Word } from '@/lib/words';
import { SinceField } from './since-field';

/** An entry that may show it. */
export interface ProofChoice {
  id: string;
  label: string;
  /** ISO. */
  day: string;
  certainty: Certainty;
}

export interface StageDraft {
  /** ISO day; empty for none that is one. */
  since: string;
  text: string;
  /** Ids of entries. */
  refs: readonly string[];
  certainty: Certainty;
}

export interface StageFormProps {
  ladder: Ladder;
  from: number;
  to: number;
  /** ISO. */
  today: string;
  start: StageDraft;
  /** Days that offer themselves beside today, with why. */
  days: readonly { day: string; why: string }[];
  proofs: readonly ProofChoice[];
  /** What the rule of the chosen stage asks for and the journal does not show, in words. */
  lacking: readonly string[];
  /** On the button that saves. */
  submit: string;
  sayDay(day: string): string;
  /** The name of the stage that an entry speaks for instead of the chosen one; null where it may stand for it. */
  fitsOther(proof: string): string | null;
  onMove(since: string, evidence: StageMove['evidence'], certainty: Certainty): void;
  onCancel(): void;
}

const LABEL = {
  seen: 'certainty_seen',
  told: 'certainty_told',
  guessed: 'certainty_guessed',
} as const satisfies Record<Certainty, Word>;

function hint(ladder: Ladder, from: number, to: number): string {
  const over = skipped(from, to);
  if (over.length > 0) return say('move_skips', over.map((n) => stageName(ladder, n)).join(', '));
  return to < from ? say('move_back') : (ladder.stages[to - 1]?.meaning ?? '');
}

function Sureness({ value, reasoned, onPick }: { value: Certainty; reasoned: boolean; onPick(sure: Certainty): void }) {
  return (
    <div
      class="chips"
      role="radiogroup"
      aria-label={say('certainty')}
      title={reasoned ? undefined : say('certainty_needs')}
    >
      {CERTAINTIES.map((sure) => (
        <label key={sure} class="chip">
          <input
            type="radio"
            name="certainty"
            checked={value === sure}
            disabled={!reasoned && sure !== 'guessed'}
            onChange={() => onPick(sure)}
          />
          <span>{say(LABEL[sure])}</span>
        </label>
      ))}
    </div>
  );
}

/** Entries taken as proof, each to be taken away again. */
function Taken({ proofs, onDrop }: { proofs: readonly ProofChoice[]; onDrop(id: string): void }) {
  if (proofs.length === 0) return null;
  return (
    <ul class="taken" aria-label={say('move_taken')}>
      {proofs.map(({ id, label }) => (
        <li key={id}>
          <span>{label}</span>
          <button type="button" class="button quiet" aria-label={say('take_away', label)} onClick={() => onDrop(id)}>
            ×
          </button>
        </li>
      ))}
    </ul>
  );
}

export function StageForm(props: StageFormProps) {
  const { ladder, from, to, today, start, days, proofs, lacking, submit, sayDay, fitsOther, onMove, onCancel } = props;
  const [draft, setDraft] = useState(start);
  const [picked, pickSure] = useState(false);
  const taken = draft.refs.flatMap((ref) => proofs.find(({ id }) => id === ref) ?? []);
  /** Without a reason it is a guess, whatever one feels; entries are as sure as they are. */
  const reasoned = draft.text.trim() !== '' || taken.length > 0;
  const weighed = draft.text.trim() ? draft.certainty : weakestOf(taken.map((proof) => proof.certainty));
  const certainty = reasoned ? (picked ? draft.certainty : weighed) : 'guessed';
  const other = taken.map(({ id }) => fitsOther(id)).find(Boolean);
  const box = useRef<HTMLInputElement>(null);
  useEffect(() => box.current?.focus(), []);
  const set = (fields: Partial<StageDraft>) => setDraft({ ...draft, ...fields });
  const take = (id: string) => {
    const proof = proofs.find((one) => one.id === id);
    // The day that was only offered follows the entry; one that was chosen stays.
    const since = proof && draft.since === today && draft.refs.length === 0 ? proof.day : draft.since;
    set({ refs: [...new Set([...draft.refs, id])], since });
  };
  const save = (event: Event) => {
    event.preventDefault();
    const refs = taken.map((proof) => ({ ref: proof.id, certainty: proof.certainty }));
    onMove(draft.since, [...(draft.text.trim() ? [{ text: draft.text.trim() }] : []), ...refs], certainty);
  };
  /** Escape leaves the form; the popup itself stays open. */
  const leave = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    onCancel();
  };
  return (
    <form class="stage-form" onSubmit={save} onKeyDown={leave}>
      <p class="stage-name">
        {to === 0 ? say('move_off') : say('move_to')} {to > 0 && <span class="n">{to}</span>}{' '}
        {to > 0 && <strong>{stageName(ladder, to)}</strong>}
      </p>
      <p class="soft">{hint(ladder, from, to)}</p>
      <input
        ref={box}
        class="field"
        aria-label={say('move_evidence')}
        placeholder={say('move_evidence')}
        maxLength={2000}
        value={draft.text}
        onInput={(event) => set({ text: event.currentTarget.value })}
      />
      <Taken proofs={taken} onDrop={(id) => set({ refs: draft.refs.filter((ref) => ref !== id) })} />
      <Choice
        label={say('move_proof')}
        choices={proofs.filter(({ id }) => !draft.refs.includes(id))}
        value=""
        onChange={(id) => typeof id === 'string' && take(id)}
      />
      <p class="soft" role="status">
        {other && say('move_fits_other', other, stageName(ladder, to))}
      </p>
      {lacking.length > 0 && <p class="soft">{say('move_lacks', lacking.join('; '))}</p>}
      <SinceField value={draft.since} {...{ today, days, sayDay }} onChange={(since) => set({ since })} />
      <Sureness
        value={certainty}
        reasoned={reasoned}
        onPick={(sure) => {
          pickSure(true);
          set({ certainty: sure });
        }}
      />
      <FormButtons submit={submit} onCancel={onCancel} />
    </form>
  );
}
