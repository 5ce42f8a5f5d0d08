// The search of organisations: by words, or by what they are to the rep.
import type { ComponentChildren } from 'preact';
import { kindName } from '@/components/words/kind-words';
import type { Kind } from '@/lib/model/person/organisation';
import { say, sayNumber } from '@/lib/words';

export interface OrganisationSearchProps {
  query: string;
  /** How many of each kind, of those there are. */
  kinds: ReadonlyMap<Kind, number>;
  kind: Kind | null;
  onQuery(query: string): void;
  onKind(kind: Kind | null): void;
  children: ComponentChildren;
}

export function OrganisationSearch({ query, kinds, kind, onQuery, onKind, children }: OrganisationSearchProps) {
  const answer = (id: Kind | null, words: string, count?: number) => (
    <label key={id ?? ''} class="chip">
      <input type="radio" name="kind-filter" checked={kind === id} onChange={() => onKind(id)} />
      <span>
        {words} {count !== undefined && <span class="count">{sayNumber(count)}</span>}
      </span>
    </label>
  );
  return (
    <search class="find">
      <input
        class="field"
        type="search"
        aria-label={say('organisation_find')}
        placeholder={say('organisation_find')}
        autocomplete="off"
        maxLength={200}
        value={query}
        onInput={(event) => onQuery(event.currentTarget.value)}
      />
      {kinds.size > 0 && !query.trim() && (
        <div class="chips stage-filter" role="radiogroup" aria-label={say('organisation_filter')}>
          {answer(null, say('organisation_all'))}
          {[...kinds].map(([id, count]) => answer(id, kindName(id), count))}
        </div>
      )}
      {children}
    </search>
  );
}
