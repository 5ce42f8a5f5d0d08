// Whose computer, mailbox and LinkedIn this is, and what was signed: answered once, saved at once.
import { OwnChoice } from '@/components/whose/own-choice';
import type { Circumstances } from '@/lib/model/whose/circumstances';
import { say } from '@/lib/words';

export interface OwnCircumstancesProps {
  said: Circumstances;
  onSay(change: Partial<Circumstances>): void;
}

export function OwnCircumstances({ said, onSay }: OwnCircumstancesProps) {
  return (
    <>
      <OwnChoice
        title="whose_device"
        answers={{
          own: ['whose_own', 'whose_device_own'],
          employer: ['whose_employer', 'whose_device_employer'],
          unknown: ['whose_unknown', 'whose_device_unknown'],
        }}
        chosen={said.device}
        onChoose={(device) => onSay({ device })}
      />
      <OwnChoice
        title="whose_mailbox"
        answers={{
          own: ['whose_own', 'whose_mailbox_own'],
          employer: ['whose_employer', 'whose_mailbox_employer'],
          unknown: ['whose_unknown', 'whose_mailbox_unknown'],
        }}
        chosen={said.mailbox}
        onChoose={(mailbox) => onSay({ mailbox })}
      />
      <OwnChoice
        title="whose_linkedin"
        answers={{
          own: ['whose_own', 'whose_linkedin_own'],
          employer: ['whose_employer', 'whose_linkedin_employer'],
          unknown: ['whose_unknown', 'whose_linkedin_unknown'],
        }}
        chosen={said.linkedin}
        onChoose={(linkedin) => onSay({ linkedin })}
      />
      <OwnChoice
        title="contract"
        answers={{ yes: ['contract_yes'], no: ['contract_no'], 'not-sure': ['contract_not_sure'] }}
        chosen={said.contract}
        onChoose={(contract) => onSay({ contract })}
      />
      {said.contract === 'yes' && (
        <div class="contact-form">
          <label>
            <span>{say('contract_note')}</span>
            <textarea
              class="field"
              rows={3}
              maxLength={2000}
              value={said.contractNote ?? ''}
              onChange={(event) => onSay({ contractNote: event.currentTarget.value })}
            />
          </label>
          <label>
            <span>{say('contract_until')}</span>
            <input
              class="field"
              type="date"
              value={said.contractUntil ?? ''}
              onChange={(event) => onSay({ contractUntil: event.currentTarget.value || null })}
            />
          </label>
        </div>
      )}
    </>
  );
}
