// vCards of any version as an archive: each person once, each remark with its place.

import type { ReadContext, ReadFault, Remark, Taken } from '@/lib/formats/format';
import { SCHEMA } from '@/lib/migrations';
import { emptyArchive } from '@/lib/model/archive';
import { makeClock } from '@/lib/model/clock';
import type { Fact } from '@/lib/model/entry/entry';
import { isoOf } from '@/lib/model/moment';
import { type Contact, withFields } from '@/lib/model/person/contact';
import { failure, type Result, success } from '@/lib/model/result';
import { type Card, cardsIn } from './cards';
import type { Origin } from './handles';
import { personIn } from './person';
import { sheetOf } from './sheet';

/** Two cards of one UID may be two people: the later one gets an id of its own and keeps the UID. */
function withOwnId(contact: Contact, { clock, from }: Origin, newId: () => string): Contact {
  const extra = { ...(contact.extra as object | undefined), uid: `urn:uuid:${contact.id}` };
  return withFields({ ...contact, id: newId() }, { extra }, clock, from);
}

/** The people of these cards, in their order. Fails where nothing is left: no card at all, or none that is whole. */
export function takeCards(cards: Iterable<Card>, remarks: Remark[], context: ReadContext): Result<Taken, ReadFault> {
  const origin: Origin = { clock: makeClock(context.now(), 0, 'vcard'), from: context.from };
  const people = new Map<string, Contact>();
  const journal: Fact[] = [];
  let count = 0;
  for (const card of cards) {
    count += 1;
    const read = personIn(sheetOf(card), origin, context, remarks);
    if (!read) continue;
    const isNew = !people.has(read.contact.id);
    const contact = isNew ? read.contact : withOwnId(read.contact, origin, context.newId);
    people.set(contact.id, contact);
    for (const fact of read.facts) journal.push(isNew ? fact : { ...fact, people: [contact.id] });
  }
  const [first] = remarks;
  if (count === 0 && first)
    return failure('damaged', `This file holds no whole vCard. ${first.where}: ${first.say} Nothing was changed.`);
  if (count === 0) return failure('not-ours', 'This file holds no vCard.');
  const archive = { ...emptyArchive(SCHEMA, isoOf(context.now())), contacts: [...people.values()], journal };
  return success({ archive, remarks });
}

/** `start`: of a file, whatever its encoding was taken for. */
export const startsCards = (start: string): boolean => /^(?:\s|\u00ef\u00bb\u00bf)*BEGIN\s*:\s*VCARD/i.test(start);
export const isVersion4 = (start: string): boolean => /^(?:\s|\u00ef\u00bb\u00bf)*BEGIN:VCARD\s+VERSION:4/i.test(start);

/** vCard 2.1, 3.0 and 4.0, one after the other as they come. */
export async function readCards(bytes: Uint8Array, context: ReadContext): Promise<Result<Taken, ReadFault>> {
  const remarks: Remark[] = [];
  return takeCards(cardsIn(bytes, remarks), remarks, context);
}
