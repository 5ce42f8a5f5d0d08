// A list of Cards as people: each held against the standard, groups as tags of their members, remarks with their place.

import type { Attribution, FileRemark, ReadContext } from '@/lib/formats/format';
import { sayIssues } from '@/lib/formats/json/issue';
import { bareUid, type Group, tagged } from '@/lib/formats/text/groups';
import type { Fact } from '@/lib/model/entry/entry';
import { withFields } from '@/lib/model/person/changed-contact';
import type { Contact } from '@/lib/model/person/contact';
import { phrase, sayNumber } from '@/lib/words';
import { isObject, type Json, objectAt, PROD_ID, textAt } from './dialect';
import { idIn, readCard } from './read-card';
import { Card } from './schema';

const isCard = (item: unknown): boolean => isObject(item) && item['@type'] === 'Card';

/** The answers of a server that speaks JMAP (RFC 9610) hold lists of Cards. */
function listsIn(value: unknown): unknown[][] {
  if (Array.isArray(value)) return [value];
  if (!isObject(value)) return [];
  if (Array.isArray(value.methodResponses))
    return value.methodResponses.flatMap((one) => (Array.isArray(one) ? listsIn(one[1]) : []));
  return Array.isArray(value.list) ? [value.list] : [[value]];
}

/** A list of Cards, or one alone; null where nothing says that it is one. */
export function cardsIn(value: unknown): unknown[] | null {
  const lists = listsIn(value).filter((list) => list.some(isCard));
  return lists.length > 0 ? lists.flat() : null;
}

/** A Card that names others and cannot be reached itself; Rung writes none. */
function groupIn(card: Json, where: string): Group | null {
  const isReached = ['emails', 'phones', 'onlineServices', 'addresses'].some(
    (place) => Object.keys(objectAt(card, place)).length > 0,
  );
  if (card.kind !== 'group' || textAt(card, 'prodId') === PROD_ID || isReached) return null;
  return { name: textAt(objectAt(card, 'name'), 'full'), members: Object.keys(objectAt(card, 'members')), where };
}

/** So many are named one by one. */
const NAMED = 1_000;

function collector(remarks: FileRemark[]) {
  let more = 0;
  return {
    broken: (where: string, say: string) => {
      if (remarks.length < NAMED) remarks.push({ verdict: 'broken', where, say });
      else more += 1;
    },
    done: () => {
      if (more > 0)
        remarks.push({ verdict: 'broken', where: phrase`Cards`, say: phrase`${sayNumber(more)} more were not read.` });
    },
  };
}

interface Taken {
  contacts: Contact[];
  journal: Fact[];
  remarks: FileRemark[];
}

export function readCards(cards: readonly unknown[], origin: Attribution, context: ReadContext): Taken {
  const people = new Map<string, Contact>();
  const byUid = new Map<string, string>();
  const facts = new Map<string, Fact>();
  const groups: Group[] = [];
  const remarks: FileRemark[] = [];
  const { broken, done } = collector(remarks);
  for (const [i, raw] of cards.entries()) {
    const where = phrase`Card ${i + 1}`;
    const checked = isObject(raw) ? Card.safeParse(raw) : null;
    if (!checked?.success) {
      const why = checked ? `, ${sayIssues(checked.error.issues, raw)}` : '';
      broken(where, phrase`It is no valid card and was not read${why}.`);
      continue;
    }
    const group = groupIn(raw as Json, where);
    if (group) {
      groups.push(group);
      continue;
    }
    const { uid } = checked.data;
    const id = idIn(uid);
    const isNew = id !== undefined && !people.has(id);
    const taken = readCard(raw as Json, isNew ? id : context.newId(), origin, context);
    people.set(taken.contact.id, isNew || id === undefined ? taken.contact : withUid(taken.contact, uid, origin));
    if (!byUid.has(bareUid(uid))) byUid.set(bareUid(uid), taken.contact.id);
    for (const fact of taken.facts) if (!facts.has(fact.id)) facts.set(fact.id, fact);
    remarks.push(...taken.left.map((say): FileRemark => ({ verdict: 'skipped', where, say })));
  }
  done();
  const { contacts, remarks: onGroups } = tagged(people, byUid, groups, origin);
  return { contacts, journal: [...facts.values()], remarks: [...remarks, ...onGroups] };
}

/** Two Cards of one uid may be two people: the later one keeps it beside an id of its own. */
const withUid = (contact: Contact, uid: string, { clock, from }: Attribution): Contact =>
  withFields(contact, { extra: { ...(contact.extra as object | undefined), uid } }, clock, from);
