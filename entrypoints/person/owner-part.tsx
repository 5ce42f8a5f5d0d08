// What a page says of its owner, offered once: taken or declined with one press, and back with another.
import { useEffect, useRef } from 'preact/hooks';
import { IsThisYou } from '@/components/person/is-this-you';
import { Notice } from '@/components/ui/notice';
import { useActions, useAnswer } from '@/entrypoints/hooks/use-store';
import type { Owner } from '@/lib/model/sighting';
import { declineOffer, type Offer, offerFrom, takeOffer } from '@/lib/services/rep/owner-offer';
import { profileAddress } from '@/lib/services/rep/who-i-am';
import type { Store } from '@/lib/store/store';
import { say } from '@/lib/words';

export interface OwnerPartProps {
  store: Store;
  owner: Owner;
  /** Who says so: the site's name, or the page in front. */
  where: string;
  /** Who the rep is has changed, or changed back. */
  onChange?(): void;
}

const signsOf = ({ names, addresses, linkedin }: Offer): string[] => [
  ...names,
  ...addresses,
  ...linkedin.map(profileAddress),
];

export function OwnerPart({ store, owner, where, onChange }: OwnerPartProps) {
  const { said, run } = useActions(store);
  const offer = useAnswer(() => offerFrom(store, owner), [JSON.stringify(owner)]);
  const before = useRef(offer);
  useEffect(() => {
    if (before.current !== undefined && Boolean(before.current) !== Boolean(offer)) onChange?.();
    before.current = offer;
  }, [offer]);
  if (!offer && !said.text) return null;
  return (
    <section class="owner" aria-label={say('is_this_you')}>
      {offer && (
        <IsThisYou
          where={where}
          signs={signsOf(offer)}
          onYes={() => void run(takeOffer(store, offer), say('me_taken'))}
          onNo={() => void run(declineOffer(store, offer), say('me_declined'))}
        />
      )}
      <Notice {...said} />
    </section>
  );
}
