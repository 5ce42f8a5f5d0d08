// The organisations that an entry names: one of that name that is there, else a competitor made with the entry.
import { formFor } from '@/lib/journal';
import { nameClaim } from '@/lib/model/person/claims';
import { localMoment } from '@/lib/model/when';
import type { Change } from '@/lib/store/change';
import { organisationsBy } from '@/lib/store/read/organisations';
import type { Store } from '@/lib/store/store';

/** What has to be written beside the entry. What an organisation is already to the rep stays. */
export async function namedOrganisations(
  store: Store,
  kind: string,
  fields: Readonly<Record<string, unknown>>,
): Promise<Change[]> {
  const asked = formFor(kind).filter((field) => 'organisation' in field && field.organisation);
  const names = asked.map(({ name }) => `${fields[name] ?? ''}`.trim()).filter(Boolean);
  const made = names.map(async (name): Promise<Change[]> => {
    const known = await organisationsBy(store, [nameClaim(name)]);
    if (known.some(({ sort }) => sort !== undefined)) return [];
    const { world } = store;
    const since = localMoment(world.now(), world.zone()).slice(0, 10);
    const kinds = [{ id: world.newId(), kind: 'competitor' as const, since, removed: false }];
    return [{ do: 'organisation', id: world.newId(), fields: { name }, kinds }];
  });
  return (await Promise.all(made)).flat();
}
