// Whom an access request is about: found by name, shown, and changed again.
import { useState } from 'preact/hooks';
import { FindPerson } from '@/components/person/find-person';
import { PersonName } from '@/components/person/person-name';
import { personItem } from '@/components/words/present';
import { useAnswer } from '@/entrypoints/hooks/use-store';
import { stageLadder } from '@/lib/services/person/see-person';
import { findContacts, ladderMap } from '@/lib/store/read/read';
import type { Store } from '@/lib/store/store';
import { say } from '@/lib/words';

export interface ExportAboutProps {
  store: Store;
  person: { id: string; name: string } | null;
  onPerson(person: { id: string; name: string } | null): void;
}

export function ExportAbout({ store, person, onPerson }: ExportAboutProps) {
  const [query, setQuery] = useState('');
  const found = useAnswer(async () => {
    const all = await ladderMap(store);
    const rows = query.trim() ? await findContacts(store, query, 6) : [];
    return rows.map((row) => personItem(row, stageLadder(all, row.ladder)));
  }, [query]);
  return (
    <section class="about" aria-label={say('about_whom')}>
      <h2>{say('about_whom')}</h2>
      {person ? (
        <p>
          <strong>
            <PersonName name={person.name} />
          </strong>
          <button type="button" class="button quiet" onClick={() => onPerson(null)}>
            {say('about_change')}
          </button>
        </p>
      ) : (
        <FindPerson
          query={query}
          found={found ?? []}
          focus={false}
          onQuery={setQuery}
          onPick={(id) => onPerson({ id, name: found?.find((item) => item.key === id)?.name ?? '' })}
        />
      )}
    </section>
  );
}
