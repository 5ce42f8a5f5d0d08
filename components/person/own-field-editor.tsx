// One field of the rep's own, being named: what it is called, what it holds, which answers it offers.
import { useState } from 'preact/hooks';
import { CardForm } from '@/components/ui/card-form';
import { differing } from '@/lib/model/differing';
import { FIELD_KINDS, type OwnField } from '@/lib/model/person/own-field';
import { say, type Word } from '@/lib/words';

export interface OwnFieldDraft {
  label: string;
  as: OwnField['as'];
  answers: string;
}

export interface OwnFieldEditorProps {
  /** Absent for a new one. */
  field?: OwnField | undefined;
  /** Hears what the rep changed; of a new one all. */
  onSave(draft: Partial<OwnFieldDraft>): void;
  onCancel(): void;
}

export const FIELD_KIND = {
  text: 'own_text',
  number: 'own_number',
  day: 'own_day',
  choice: 'own_choice',
} as const satisfies Record<OwnField['as'], Word>;

const answersIn = (field: OwnField | undefined): string =>
  (field?.choices ?? [])
    .filter((answer) => !answer.removed)
    .map((answer) => answer.label)
    .join('\n');

export function OwnFieldEditor({ field, onSave, onCancel }: OwnFieldEditorProps) {
  const [opened] = useState<OwnFieldDraft>({
    label: field?.label ?? '',
    as: field?.as ?? 'text',
    answers: answersIn(field),
  });
  const [draft, setDraft] = useState(opened);
  return (
    <CardForm
      label={field ? say('own_edit', field.label) : say('own_add')}
      look="own-field"
      onSave={() => onSave(field ? differing(opened, draft) : draft)}
      onCancel={onCancel}
    >
      <label>
        <span>{say('own_label')}</span>
        <input
          class="field"
          maxLength={60}
          value={draft.label}
          onInput={(event) => setDraft({ ...draft, label: event.currentTarget.value })}
        />
      </label>
      {!field && (
        <label>
          <span>{say('own_kind')}</span>
          <select
            class="field"
            value={draft.as}
            onChange={(event) => setDraft({ ...draft, as: event.currentTarget.value as OwnField['as'] })}
          >
            {FIELD_KINDS.map((kind) => (
              <option key={kind} value={kind}>
                {say(FIELD_KIND[kind])}
              </option>
            ))}
          </select>
        </label>
      )}
      {draft.as === 'choice' && (
        <label>
          <span>{say('own_answers')}</span>
          <textarea
            class="field"
            rows={4}
            value={draft.answers}
            onInput={(event) => setDraft({ ...draft, answers: event.currentTarget.value })}
          />
        </label>
      )}
    </CardForm>
  );
}
