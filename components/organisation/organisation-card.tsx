// What is known of an organisation, read-only: its domains, where it belongs, what it was to the rep before, the note.
import type { ComponentChildren } from 'preact';
import { PersonName } from '@/components/person/person-name';
import { kindName } from '@/components/words/kind-words';
import { kindsOf, type Organisation } from '@/lib/model/person/organisation';
import { say } from '@/lib/words';

export interface Named {
  id: string;
  name: string;
}

export interface OrganisationCardProps {
  organisation: Organisation;
  parent: Named | null;
  parts: readonly Named[];
  sayDay(day: string): string;
}

const Links = ({ of }: { of: readonly Named[] }) => (
  <>
    {of.map(({ id, name }, n) => (
      <span key={id}>
        {n > 0 && ', '}
        <a href={`#/organisation/${id}`}>
          <PersonName name={name} />
        </a>
      </span>
    ))}
  </>
);

const Fact = ({ label, children }: { label: string; children: ComponentChildren }) => (
  <div>
    <dt>{label}</dt>
    <dd>{children}</dd>
  </div>
);

export function OrganisationCard({ organisation, parent, parts, sayDay }: OrganisationCardProps) {
  const kinds = kindsOf(organisation);
  const { domains, note } = organisation;
  return (
    <>
      <dl class="facts">
        {domains && domains.length > 0 && <Fact label={say('organisation_domains')}>{domains.join(', ')}</Fact>}
        {parent && (
          <Fact label={say('organisation_parent')}>
            <Links of={[parent]} />
          </Fact>
        )}
        {parts.length > 0 && (
          <Fact label={say('organisation_parts')}>
            <Links of={parts} />
          </Fact>
        )}
        {note && <Fact label={say('field_note')}>{note}</Fact>}
      </dl>
      {kinds.length > 1 && (
        <div class="kind-history">
          <h2>{say('organisation_kinds')}</h2>
          <ol aria-label={say('organisation_kinds')}>
            {kinds.map(({ id, kind, since }) => (
              <li key={id}>{say('organisation_kind_since', kindName(kind), sayDay(since))}</li>
            ))}
          </ol>
        </div>
      )}
    </>
  );
}
