// Everything pages said of the rep since the browser started, to be confirmed or denied.
import { useEffect, useState } from 'preact/hooks';
import { OwnerPart } from '@/entrypoints/person/owner-part';
import { known } from '@/lib/detect/known';
import type { Owner } from '@/lib/model/sighting';
import { seenOwners } from '@/lib/ports/seen-owners';
import type { Store } from '@/lib/store/store';

const nameOf = (id: string): string => known.find((site) => site.id === id)?.name ?? id;

export function OwnerOffers({ store }: { store: Store }) {
  const [owners, setOwners] = useState<Owner[]>([]);
  useEffect(() => void seenOwners().then(setOwners), []);
  return (
    <>
      {owners.map((owner) => (
        <OwnerPart key={owner.site} store={store} owner={owner} where={nameOf(owner.site)} />
      ))}
    </>
  );
}
