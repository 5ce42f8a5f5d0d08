// Moving to the chosen rung: what shows it and how sure the rep is; both may be left alone.
import { useEffect, useRef, useState } from 'preact/hooks';
import { FormButtons } from '@/components/ui/form-buttons';
import { Choice } from '@/components/ui/form-choices';
import { type StageMove, skipped } from '@/lib/journal/stage';
import { type Ladder, stageName } from '@/lib/model/ladder/ladder';
import { say, type Word } from '@/lib/words';

export interface StageFormProps {
  ladder: Ladder;
  from: number;
  to: number;
  /** Entries that may show it. */
  proofs: readonly { id: string; label: string }[];
  /** What the rule of the chosen stage asks for and the journal does not show, in words. */
  lacking: readonly string[];
  /** The name of the stage that an entry speaks for instead of the chosen one; null where it may stand for it. */
  fitsOther(proof: string): string | null;
  onMove(evidence: StageMove['evidence'], certainty: Certainty): void;
  onCancel(): void;
}

const CERTAINTIES = ['seen', 'told', 'guessed'] as const;
type Certainty = (typeof CERTAINTIES)[number];
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

export function StageForm({ ladder, from, to, proofs, lacking, fitsOther, onMove, onCancel }: StageFormProps) {
  const [text, setText] = useState('');
  const [proof, setProof] = useState('');
  const [sure, setSure] = useState<Certainty>('seen');
  /** Without a reason it is a guess, whatever one feels. */
  const reasoned = text.trim() !== '' || proof !== '';
  const other = proof ? fitsOther(proof) : null;
  const certainty = reasoned ? sure : 'guessed';
  const box = useRef<HTMLInputElement>(null);
  useEffect(() => box.current?.focus(), []);
  const submit = (event: Event) => {
    event.preventDefault();
    onMove([{ text }, ...(proof ? [{ ref: proof }] : [])], certainty);
  };
  /** Escape leaves the form; the popup itself stays open. */
  const leave = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    onCancel();
  };
  return (
    <form class="stage-form" onSubmit={submit} onKeyDown={leave}>
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
        value={text}
        onInput={(event) => setText(event.currentTarget.value)}
      />
      <Choice
        label={say('move_proof')}
        choices={proofs}
        value={proof}
        onChange={(id) => setProof(typeof id === 'string' ? id : '')}
      />
      <p class="soft" role="status">
        {other && say('move_fits_other', other, stageName(ladder, to))}
      </p>
      {lacking.length > 0 && <p class="soft">{say('move_lacks', lacking.join('; '))}</p>}
      <div
        class="chips"
        role="radiogroup"
        aria-label={say('certainty')}
        title={reasoned ? undefined : say('certainty_needs')}
      >
        {CERTAINTIES.map((value) => (
          <label key={value} class="chip">
            <input
              type="radio"
              name="certainty"
              checked={certainty === value}
              disabled={!reasoned && value !== 'guessed'}
              onChange={() => setSure(value)}
            />
            <span>{say(LABEL[value])}</span>
          </label>
        ))}
      </div>
      <FormButtons submit={say('move')} onCancel={onCancel} />
    </form>
  );
}
