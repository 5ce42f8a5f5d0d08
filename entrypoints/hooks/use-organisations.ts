// Organisations by name for a form that can point at one, and the name of the one chosen.

import { findOrganisations, organisationById } from '@/lib/store/read/organisations';
import type { Store } from '@/lib/store/store';
import { useAnswer } from './use-store';

/** `except`: one that may not be chosen, such as the one being changed. */
export function useOrganisations(store: Store, chosen: string | null | undefined, except?: string) {
  const name = useAnswer(
    async () => (chosen ? ((await organisationById(store, chosen))?.record.name ?? '') : ''),
    [chosen],
  );
  const find = async (query: string) =>
    (await findOrganisations(store, query, 6))
      .filter((row) => row.id !== except)
      .map((row) => ({ key: row.id, name: row.record.name, aside: row.record.domains?.join(', ') ?? '' }));
  return { find, nameOf: (id: string) => (id === chosen ? name : undefined) };
}
