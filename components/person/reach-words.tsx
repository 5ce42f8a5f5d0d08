// Whether somebody could still be reached after a change of job: by what, and what is missing.
import { type Contact, reach } from '@/lib/model/person/contact';
import type { Handle } from '@/lib/model/person/handle';
import { firstName } from '@/lib/model/person/same-name';
import { say } from '@/lib/words';

/** LinkedIn knows a person under several names that mean nothing to a reader. */
const nameOf = ({ channel, value }: Handle): string =>
  channel === 'linkedin' || channel === 'linkedin-member' || channel === 'sales-navigator'
    ? say('channel_linkedin')
    : value;

const listed = (handles: readonly Handle[]): string => [...new Set(handles.map(nameOf))].join(', ');

const ANSWER = { yes: 'reach_answer_yes', no: 'reach_answer_no', unsure: 'reach_answer_unsure' } as const;
const MISSING = { email: 'reach_no_email', phone: 'reach_no_phone' } as const;

export function ReachWords({ contact, onCopy }: { contact: Contact; onCopy(question: string): void }) {
  const { answer, by, lost, unsure, missing } = reach(contact);
  return (
    <div class="reach-words">
      <h3>{say('reach_title')}</h3>
      <p>{say(ANSWER[answer], listed(answer === 'yes' ? by : unsure))}</p>
      {lost.length > 0 && <p class="soft">{say('reach_lost', listed(lost))}</p>}
      {answer !== 'yes' && (
        <button type="button" class="button" onClick={() => onCopy(say('reach_ask', firstName(contact.name)))}>
          {say('reach_copy')}
        </button>
      )}
      {missing.map((channel) => (
        <p key={channel} class="soft">
          {say(MISSING[channel])}
        </p>
      ))}
    </div>
  );
}
