// "Is this you?": what a page marks as its owner is offered to the rep, and taken only by their press.
import { mailbox } from '@/lib/detect/read/address';
import { fold } from '@/lib/model/fold';
import { keyOf } from '@/lib/model/person/handle';
import { NOT_ME } from '@/lib/model/settings/rep';
import type { Owner } from '@/lib/model/sighting';
import { changeSetting } from '@/lib/store/change-setting';
import { contactsByKeys } from '@/lib/store/read/read';
import { settingOf } from '@/lib/store/read/settings';
import type { Store } from '@/lib/store/store';
import { changeMe, type Me, whoIAm } from './who-i-am';

/** What a page says of its owner and Rung does not know yet. */
export type Offer = Me;

const keysOf = ({ addresses, names, linkedin }: Me): string[] => [
  ...addresses.map((address) => keyOf('email', address)),
  ...linkedin.map((slug) => keyOf('linkedin', slug)),
  ...names.map((name) => `name:${fold(name)}`),
];

/**
 * What is new in it; null where there is nothing, where the rep has said no before, or where it names somebody whom the
 * notebook knows. A name alone is not offered: many people share one.
 */
export async function offerFrom(store: Store, owner: Owner): Promise<Offer | null> {
  const [me, declined] = await Promise.all([whoIAm(store), settingOf(store, NOT_ME)]);
  const no = new Set(declined);
  const boxes = new Set(me.addresses.map(mailbox));
  const names = new Set(me.names.map(fold));
  const offer: Offer = {
    addresses: owner.addresses.filter((address) => !boxes.has(mailbox(address)) && !no.has(keyOf('email', address))),
    linkedin:
      owner.linkedin && !me.linkedin.includes(owner.linkedin) && !no.has(keyOf('linkedin', owner.linkedin))
        ? [owner.linkedin]
        : [],
    names: owner.names.filter((name) => !names.has(fold(name)) && !no.has(`name:${fold(name)}`)),
  };
  const handles = [
    ...offer.addresses.map((one) => keyOf('email', one)),
    ...offer.linkedin.map((one) => keyOf('linkedin', one)),
  ];
  if (handles.length === 0) return null;
  return (await contactsByKeys(store, handles)).length > 0 ? null : offer;
}

const both = (now: readonly string[], more: readonly string[]): string[] => [...new Set([...now, ...more])];

/** "That's me". */
export const takeOffer = (store: Store, offer: Offer) =>
  changeMe(store, (now) => ({
    addresses: both(now.addresses, offer.addresses),
    names: both(now.names, offer.names),
    linkedin: both(now.linkedin, offer.linkedin),
  }));

/** "Not me": it is not offered again. */
export const declineOffer = (store: Store, offer: Offer) =>
  changeSetting(store, NOT_ME.key, (now) => both(NOT_ME.schema.safeParse(now).data ?? [], keysOf(offer)));
