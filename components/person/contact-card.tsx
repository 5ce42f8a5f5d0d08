// The contact card, read-only: addresses and who owns each, status, tags, the note.

import { channelName } from '@/components/words/channel-words';
import { otherWords } from '@/lib/model/person/adopt';
import { type Contact, liveHandles } from '@/lib/model/person/contact';
import { liveEmployments } from '@/lib/model/person/employment';
import { type Handle, linkOf } from '@/lib/model/person/handle';
import type { Provenance } from '@/lib/model/whose/provenance';
import { say, type Word } from '@/lib/words';

export const OWNER = {
  personal: 'owner_personal',
  employer: 'owner_employer',
  unknown: 'owner_unknown',
} as const satisfies Record<Handle['owner'], Word>;

/** A fax number is no link: nobody answers a call to it. */
const kindName = ({ channel, types }: Handle): string =>
  channel === 'phone' && Array.isArray(types) && types.includes('fax') ? say('channel_fax') : channelName(channel);

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
          handle.label,
          kindName(handle),
          employer && handle.owner === 'employer' ? employer : say(OWNER[handle.owner]),
          deadOn && say('dead_since', sayDay(deadOn)),
        ]
          .filter(Boolean)
          .join(', ')}
      </span>
    </li>
  );
}

function sourceName({ route, account }: Provenance): string {
  if (route === 'linkedin-export') return say('origin_linkedin_export');
  if (account === 'personal') return say('origin_own_import');
  return say(account === 'employer' ? 'origin_work_import' : 'origin_other_import');
}

/** What a file says where the rep has it otherwise. */
const OtherWords = ({ contact, field }: { contact: Contact; field: string }) =>
  otherWords(contact, field).map((origin) => (
    <span key={sourceName(origin)} class="other-value">
      {say('other_value', sourceName(origin), String(origin.value))}
    </span>
  ));

export interface ContactCardProps {
  contact: Contact;
  sayDay(day: string): string;
}

export function ContactCard({ contact, sayDay }: ContactCardProps) {
  const employers = new Map(liveEmployments(contact).map((job) => [job.id, job.organisation]));
  const { title, organisation, headline, note, tags } = contact;
  const lines: [Word, string, string | null | undefined][] = [
    ['field_title', 'title', title],
    ['field_organisation', 'organisation', organisation],
    ['field_headline', 'headline', headline],
    ['field_tags', 'tags', tags?.join(', ')],
    ['field_note', 'note', note],
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
          ([word, field, value]) =>
            (value || otherWords(contact, field).length > 0) && (
              <div key={word}>
                <dt>{say(word)}</dt>
                <dd>
                  {value}
                  <OtherWords contact={contact} field={field} />
                </dd>
              </div>
            ),
        )}
        {otherWords(contact, 'name').length > 0 && (
          <div>
            <dt>{say('field_name')}</dt>
            <dd>
              <OtherWords contact={contact} field="name" />
            </dd>
          </div>
        )}
      </dl>
    </>
  );
}
