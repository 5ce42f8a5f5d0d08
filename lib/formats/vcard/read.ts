// vCards of any version as an archive: each person once, each remark with its place.

import type { Attribution, FileRemark, ReadContext, ReadFault, Taken } from '@/lib/formats/format';
import { choiceOf, doubtOf } from '@/lib/formats/text/doubt';
import { bareUid, type Group, tagged } from '@/lib/formats/text/groups';
import { SCHEMA } from '@/lib/migrations/schema';
import { emptyArchive } from '@/lib/model/archive';
import { makeClock } from '@/lib/model/clock';
import type { Fact } from '@/lib/model/entry/entry';
import { isoOf } from '@/lib/model/moment';
import { withFields } from '@/lib/model/person/changed-contact';
import type { Contact } from '@/lib/model/person/contact';
import { failure, type Result, success } from '@/lib/model/result';
import { phrase } from '@/lib/words';
import { type Card, cardsIn } from './cards';
import { lettersIn } from './decode';
import { handlesIn } from './handles';
import { unescapeText } from './lines';
import { nameFromParts } from './name';
import { personIn, type ReadPerson } from './person';
import { named, type Sheet, sheetOf, takeText } from './sheet';
import { unfoldBytes } from './unfold';

/** Two cards of one UID may be two people: the later one gets an id of its own and keeps the UID. */
function withOwnId(contact: Contact, { clock, from }: Attribution, newId: () => string): Contact {
  const extra = { ...(contact.extra as object | undefined), uid: `urn:uuid:${contact.id}` };
  return withFields({ ...contact, id: newId() }, { extra }, clock, from);
}

const KIND = ['KIND', 'X-ADDRESSBOOKSERVER-KIND'];
const MEMBER = ['MEMBER', 'X-ADDRESSBOOKSERVER-MEMBER'];
const valuesOf = (sheet: Sheet, names: readonly string[]): string[] =>
  names.flatMap((name) => named(sheet, name)).map(({ value }) => unescapeText(value).trim());

/** A card that names others and cannot be reached itself; null for any other. Rung writes none. */
function groupIn(sheet: Sheet, origin: Attribution): Group | null {
  const isGroup = valuesOf(sheet, KIND)[0]?.toLowerCase() === 'group';
  if (!isGroup || sheet.ours || handlesIn(sheet, origin).length > 0) return null;
  const name = takeText(sheet, 'FN') || nameFromParts(named(sheet, 'N')[0]?.value ?? '');
  return { name, members: valuesOf(sheet, MEMBER), where: sheet.card.where };
}

/** What is read of the cards so far. */
interface Found {
  /** By id. */
  people: Map<string, Contact>;
  journal: Fact[];
  /** Ids by `bareUid`. */
  byUid: Map<string, string>;
  groups: Group[];
}

function addPerson(
  { people, journal, byUid }: Found,
  sheet: Sheet,
  { contact, facts }: ReadPerson,
  origin: Attribution,
  context: ReadContext,
) {
  const isNew = !people.has(contact.id);
  const one = isNew ? contact : withOwnId(contact, origin, context.newId);
  people.set(one.id, one);
  for (const uid of valuesOf(sheet, ['UID'])) if (!byUid.has(bareUid(uid))) byUid.set(bareUid(uid), one.id);
  for (const fact of facts) journal.push(isNew ? fact : { ...fact, people: [one.id] });
}

/** The people of these cards, in their order. Fails where nothing is left: no card at all, or none that is whole. */
export function takeCards(
  cards: Iterable<Card>,
  remarks: FileRemark[],
  context: ReadContext,
): Result<Taken, ReadFault> {
  const origin: Attribution = { clock: makeClock(context.now(), 0, 'vcard'), from: context.from };
  const found: Found = { people: new Map(), journal: [], byUid: new Map(), groups: [] };
  let count = 0;
  for (const card of cards) {
    count += 1;
    const sheet = sheetOf(card);
    const group = groupIn(sheet, origin);
    if (group) found.groups.push(group);
    const read = group ? null : personIn(sheet, origin, context, remarks);
    if (read) addPerson(found, sheet, read, origin, context);
  }
  const first = remarks.find(({ verdict }) => verdict !== 'unsure');
  if (count === 0 && first)
    return failure(
      'damaged',
      phrase`This file holds no whole vCard. ${first.where}: ${first.say} Nothing was changed.`,
    );
  if (count === 0) return failure('not-ours', phrase`This file holds no vCard.`);
  const { contacts, remarks: onGroups } = tagged(found.people, found.byUid, found.groups, origin);
  const archive = { ...emptyArchive(SCHEMA, isoOf(context.now())), contacts, journal: found.journal };
  return success({ archive, remarks: [...remarks, ...onGroups] });
}

/** `start`: of a file, whatever its encoding was taken for. */
export const startsCards = (start: string): boolean => /^(?:\s|\u00ef\u00bb\u00bf)*BEGIN\s*:\s*VCARD/i.test(start);
export const isVersion4 = (start: string): boolean => /^(?:\s|\u00ef\u00bb\u00bf)*BEGIN:VCARD\s+VERSION:4/i.test(start);

/** vCard 2.1, 3.0 and 4.0, one after the other as they come. */
export async function readCards(bytes: Uint8Array, context: ReadContext): Promise<Result<Taken, ReadFault>> {
  const lines = [...unfoldBytes(bytes)];
  const letters = lettersIn(lines, context.encoding);
  const remarks = doubtOf(letters);
  const taken = takeCards(cardsIn(lines, letters, remarks), remarks, context);
  return taken.ok ? success({ ...taken.value, ...choiceOf(letters) }) : taken;
}
