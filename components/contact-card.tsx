// What is known of a person, read-only: addresses with whose they are, status, tags, the note.
import { type Contact, liveHandles } from '@/lib/model/contact';
import { liveEmployments } from '@/lib/model/employment';
import { type Handle, linkOf } from '@/lib/model/handle';
import { say, type Word } from '@/lib/words';
import { channelName } from './present';

export const OWNER = {
  personal: 'owner_personal',
  employer: 'owner_employer',
  unknown: 'owner_unknown',
} as const satisfies Record<Handle['owner'], Word>;

interface AddressProps {
  handle: Handle;
  /** The organisation it came with, where that is known. */
  employer: string | undefined;
  sayDay(day: string): string;
}

function Address({ handle, employer, sayDay }: AddressProps) {
  const { deadOn } = handle;
  const link = deadOn ? null : linkOf(handle);
  return (
    <li>
      {deadOn ? (
        <s>
          <bdi>{handle.value}</bdi>
        </s>
      ) : link ? (
        <a href={link} target="_blank" rel="noopener noreferrer">
          <bdi>{handle.value}</bdi>
        </a>
      ) : (
        <bdi>{handle.value}</bdi>
      )}
      <span class="soft">
        {[
          channelName(handle.channel),
          employer && handle.owner === 'employer' ? employer : say(OWNER[handle.owner]),
          deadOn && say('dead_since', sayDay(deadOn)),
        ]
          .filter(Boolean)
          .join(', ')}
      </span>
    </li>
  );
}

export interface ContactCardProps {
  contact: Contact;
  sayDay(day: string): string;
}

export function ContactCard({ contact, sayDay }: ContactCardProps) {
  const employers = new Map(liveEmployments(contact).map((job) => [job.id, job.organisation]));
  const { title, organisation, headline, note, tags } = contact;
  const lines: [Word, string | null | undefined][] = [
    ['field_title', title],
    ['field_organisation', organisation],
    ['field_headline', headline],
    ['field_tags', tags?.join(', ')],
    ['field_note', note],
  ];
  return (
    <>
      <ul class="addresses" aria-label={say('addresses')}>
        {liveHandles(contact).map((handle) => (
          <Address key={handle.key} handle={handle} employer={employers.get(handle.employment ?? '')} sayDay={sayDay} />
        ))}
      </ul>
      <dl class="facts">
        {lines.map(
          ([word, value]) =>
            value && (
              <div key={word}>
                <dt>{say(word)}</dt>
                <dd>{value}</dd>
              </div>
            ),
        )}
      </dl>
    </>
  );
}
