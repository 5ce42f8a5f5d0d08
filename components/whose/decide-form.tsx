// Two short forms: correct where something came from, or decide the owner yourself and say why.
import { useState } from 'preact/hooks';
import type { Ownership, Provenance } from '@/lib/model/whose/provenance';
import { say, type Word } from '@/lib/words';
import { OWNED } from './owned-list';

export interface DecideFormProps {
  /** The rep has decided before and can undo that. */
  decided: boolean;
  onOrigin(route: Provenance['route']): void;
  onDecide(ownership: Ownership | null, reason: string): void;
  onCancel(): void;
}

const ROUTES = {
  'told-me': 'route_told_me',
  'business-card-at-work': 'route_card',
  'public-web': 'route_public',
  'linkedin-url': 'route_linkedin',
  'personal-mail': 'route_personal_mail',
  'work-mail': 'route_work_mail',
  crm: 'route_crm',
} as const satisfies Partial<Record<Provenance['route'], Word>>;

export function DecideForm({ decided, onOrigin, onDecide, onCancel }: DecideFormProps) {
  const [ownership, setOwnership] = useState<Ownership>('personal');
  const [reason, setReason] = useState('');
  const submit = (event: Event) => {
    event.preventDefault();
    onDecide(ownership, reason);
  };
  return (
    <form class="contact-form decide" aria-label={say('owned_decide')} onSubmit={submit}>
      <label>
        <span>{say('owned_where')}</span>
        <select class="field" value="" onChange={(event) => onOrigin(event.currentTarget.value as Provenance['route'])}>
          <option value="">{say('owned_where_ask')}</option>
          {Object.entries(ROUTES).map(([route, word]) => (
            <option key={route} value={route}>
              {say(word)}
            </option>
          ))}
        </select>
      </label>
      <label>
        <span>{say('owned_as')}</span>
        <select
          class="field"
          value={ownership}
          onChange={(event) => setOwnership(event.currentTarget.value as Ownership)}
        >
          {(['personal', 'shared', 'employer'] as const).map((id) => (
            <option key={id} value={id}>
              {say(OWNED[id])}
            </option>
          ))}
        </select>
      </label>
      <label>
        <span>{say('owned_reason')}</span>
        <input class="field" maxLength={500} value={reason} onInput={(event) => setReason(event.currentTarget.value)} />
      </label>
      <div class="buttons">
        <button type="submit" class="button">
          {say('owned_decide')}
        </button>
        {decided && (
          <button type="button" class="button quiet" onClick={() => onDecide(null, '')}>
            {say('owned_back')}
          </button>
        )}
        <button type="button" class="button quiet" onClick={onCancel}>
          {say('cancel')}
        </button>
      </div>
    </form>
  );
}
