// What is known of a person, read-only: addresses with whose they are, status, tags, the note.
import { type Contact, liveHandles } from '@/lib/model/contact';
import { type Handle, linkOf } from '@/lib/model/handle';
import { say, type Word } from '@/lib/words';
import { channelName } from './present';

export const OWNER = {
  personal: 'owner_personal',
  employer: 'owner_employer',
  unknown: 'owner_unknown',
} as const satisfies Record<Handle['owner'], Word>;

function Address({ handle }: { handle: Handle }) {
  const link = linkOf(handle);
  return (
    <li>
      {link ? (
        <a href={link} target="_blank" rel="noopener noreferrer">
          <bdi>{handle.value}</bdi>
        </a>
      ) : (
        <bdi>{handle.value}</bdi>
      )}
      <span class="soft">
        {channelName(handle.channel)}, {say(OWNER[handle.owner])}
      </span>
    </li>
  );
}

export function ContactCard({ contact }: { contact: Contact }) {
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
          <Address key={handle.key} handle={handle} />
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
