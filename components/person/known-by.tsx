// The people who know this person, each as a link to their page.
import { say } from '@/lib/words';
import { PersonName } from './person-name';

export function KnownBy({ people }: { people: readonly { id: string; name: string }[] }) {
  if (people.length === 0) return null;
  return (
    <dl class="facts known">
      <dt>{say('known_by')}</dt>
      <dd>
        {people.map(({ id, name }, n) => (
          <span key={id}>
            {n > 0 && ', '}
            <a href={`#/person/${id}`}>
              <PersonName name={name || say('person')} />
            </a>
          </span>
        ))}
      </dd>
    </dl>
  );
}
