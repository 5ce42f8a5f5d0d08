// What erasing somebody takes away and what it cannot reach; done only after the name was typed.
import { useState } from 'preact/hooks';
import { FormButtons } from '@/components/ui/form-buttons';
import { ERASE_REASONS, type EraseReason } from '@/lib/model/person/tombstone';
import { say, sayCount, type Word } from '@/lib/words';

export interface ErasePlanProps {
  plan: {
    name: string;
    entries: number;
    shared: number;
    mentions: readonly { entry: string; person: string; name: string }[];
    exports: readonly { at: string; fileName: string }[];
  };
  busy: boolean;
  onErase(reason: EraseReason): void;
  onCancel(): void;
}

const REASON = {
  asked: 'erase_asked',
  retention: 'erase_retention',
  employer: 'erase_from_employer',
  mistake: 'erase_mistake',
  other: 'erase_other',
} as const satisfies Record<EraseReason, Word>;

const isSame = (typed: string, name: string): boolean => typed.trim().toLowerCase() === name.trim().toLowerCase();

export function ErasePlan({ plan, busy, onErase, onCancel }: ErasePlanProps) {
  const [reason, setReason] = useState<EraseReason>('asked');
  const [typed, setTyped] = useState('');
  const submit = (event: Event) => {
    event.preventDefault();
    if (isSame(typed, plan.name) && !busy) onErase(reason);
  };
  return (
    <form class="contact-form erase-plan" aria-label={say('erase')} onSubmit={submit}>
      <div>
        <p>{say('erase_plan', plan.name, sayCount('entries_count', plan.entries))}</p>
        {plan.shared > 0 && <p>{say('erase_shared', sayCount('entries_count', plan.shared))}</p>}
        {plan.mentions.length > 0 && (
          <>
            <p>{say('erase_mentions', sayCount('entries_count', plan.mentions.length))}</p>
            <ul class="points">
              {[...new Map(plan.mentions.map((one) => [one.person, one.name]))].map(([person, name]) => (
                <li key={person}>
                  <a href={`#/person/${person}`}>
                    <bdi>{name}</bdi>
                  </a>
                </li>
              ))}
            </ul>
          </>
        )}
        {plan.exports.length > 0 && (
          <>
            <p>{say('erase_exports')}</p>
            <ul class="points">
              {plan.exports.map((one) => (
                <li key={one.at + one.fileName}>
                  {one.fileName} <span class="soft">{one.at.slice(0, 10)}</span>
                </li>
              ))}
            </ul>
          </>
        )}
      </div>
      <label>
        <span>{say('erase_reason')}</span>
        <select class="field" value={reason} onChange={(event) => setReason(event.currentTarget.value as EraseReason)}>
          {ERASE_REASONS.map((id) => (
            <option key={id} value={id}>
              {say(REASON[id])}
            </option>
          ))}
        </select>
      </label>
      <label>
        <span>{say('erase_type', plan.name)}</span>
        <input
          class="field"
          autocomplete="off"
          value={typed}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
      </label>
      <FormButtons submit={say('erase_now')} disabled={!isSame(typed, plan.name) || busy} onCancel={onCancel} />
    </form>
  );
}
