// vCards of any version as an archive: each person once, each remark with its place.

import type { ReadContext, ReadFault, Remark, Taken } from '@/lib/formats/format';
import { SCHEMA } from '@/lib/migrations';
import { emptyArchive } from '@/lib/model/archive';
import { makeClock } from '@/lib/model/clock';
import type { Fact } from '@/lib/model/entry/entry';
import { isoOf } from '@/lib/model/moment';
import { type Contact, STRUCTURE } from '@/lib/model/person/contact';
import { canonicalJson, mergeContacts } from '@/lib/model/person/merge';
import { failure, type Result, success } from '@/lib/model/result';
import { type Card, cardsIn } from './cards';
import type { Origin } from './handles';
import { personIn } from './person';
import { sheetOf } from './sheet';

/** Whatever both say they say alike: then nothing is lost when the two become one. */
const agree = (a: Contact, b: Contact): boolean =>
  Object.keys(a).every(
    (field) => STRUCTURE.has(field) || !Object.hasOwn(b, field) || canonicalJson(a[field]) === canonicalJson(b[field]),
  );

/** People by id. Of cards that share one but not what they say, the first has it; the other gets one of its own. */
function add(
  people: Map<string, Contact>,
  contact: Contact,
  card: Card,
  remarks: Remark[],
  newId: () => string,
): string {
  const known = people.get(contact.id);
  if (!known) people.set(contact.id, contact);
  else if (agree(known, contact)) {
    people.set(contact.id, mergeContacts(known, contact));
    const say = `“${contact.name}” has the UID of a card above it. It says the same, so there is one person.`;
    remarks.push({ verdict: 'skipped', where: card.where, say });
  } else {
    const id = newId();
    people.set(id, { ...contact, id });
    return id;
  }
  return contact.id;
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
    const id = add(people, read.contact, card, remarks, context.newId);
    for (const fact of read.facts) journal.push(id === read.contact.id ? fact : { ...fact, people: [id] });
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
