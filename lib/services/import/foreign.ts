// A file of another program held against the notebook: people are told by their addresses, and the rep's words stay.

import type { Archive } from '@/lib/model/archive';
import type { StampAfter } from '@/lib/model/clock';
import { type Adopted, adopt } from '@/lib/model/person/adopt';
import { emptyContact } from '@/lib/model/person/changed-contact';
import { type Contact, uidKeyOf } from '@/lib/model/person/contact';
import { contentOf, isNameOnly } from '@/lib/model/person/name-only';
import type { Provenance } from '@/lib/model/whose/provenance';
import { under } from '@/lib/model/whose/under';
import { loadPhoneNumbers, type PhoneNumbers } from '@/lib/services/person/phone-numbers';
import { endedMarks, erasedIn } from '@/lib/services/rights/erased';
import { circumstances } from '@/lib/store/origin';
import type { ContactRow } from '@/lib/store/row';
import { stamper } from '@/lib/store/stamper';
import type { Store } from '@/lib/store/store';
import { phrase } from '@/lib/words';
import { derivedId } from './derived-id';
import { eachOnce, type FilePerson, neighbourHint } from './doubles';
import { type EarlierWord, earlierWord } from './earlier-word';
import { originsOf, takenBack, type WasTakenBack } from './log';
import { type Match, matchPeople } from './match';
import { type Adoptee, weighNotes } from './notes';
import { withoutOwnEntries } from './own-note';
import { DELETED, ERASED, type Erased, erasedOf, type WeighedContact } from './people';
import { tellsThemselves, withKnownNumbers } from './same-person';
import { nameOf, type Remark } from './verdict';
import type { Weighing } from './weigh';

export interface Foreign {
  /** As the rep says of the file. */
  from: Provenance;
}

/**
 * Who has nothing that tells them from others is known again by the row itself, as long as it stays as it is. Two rows
 * that say the same are two people: nobody is told by a name alone.
 */
async function withNames(contacts: readonly Contact[]): Promise<Contact[]> {
  const alike = new Map<string, number>();
  return Promise.all(
    contacts.map(async (contact) => {
      if (tellsThemselves(contact)) return contact;
      const content = contentOf(contact);
      const nth = alike.get(content) ?? 0;
      alike.set(content, nth + 1);
      const uid = `urn:uuid:${await derivedId(nth === 0 ? content : `${content} ${nth}`)}`;
      return { ...contact, extra: { ...(contact.extra as object | undefined), uid } };
    }),
  );
}

type Outcome = { weighed: WeighedContact; adoptee?: Adoptee; hint?: Remark; erased?: Erased };

const leftOut = (contact: Contact, verdict: 'conflict' | 'skipped', say: string): Outcome => {
  const remark = { where: nameOf(contact), say };
  return { weighed: { item: contact, after: contact, verdict, take: false, removes: false, remark } };
};

function takenIn(person: FilePerson, { contact, visible, otherNote }: Adopted, row: ContactRow | null): Outcome {
  const verdict = row ? (visible ? 'changed' : 'same') : 'new';
  const take = contact !== row?.record;
  const notes = [...(otherNote ? [otherNote] : []), ...person.notes];
  return {
    weighed: { item: contact, after: contact, verdict, take, removes: false },
    adoptee: { id: contact.id, also: row?.also ?? [], ids: person.ids, notes },
  };
}

const sayUnsure = (rows: readonly ContactRow[]): string =>
  phrase`Has addresses of ${rows.map(({ record }) => nameOf(record)).join(' and ')} of this notebook. Left out; if they are one person, merge them and import again.`;

const NAMESAKE = phrase`May be the person of the same name in this notebook; nothing else says so. Comes in as a card of its own: merge the two if they are one.`;

/** What the rep should look at with somebody new. */
function hintOn(contact: Contact, { neighbours, namesakes }: Extract<Match, { is: 'new' }>): Remark | null {
  if (neighbours.length > 0) return neighbourHint(contact, neighbours);
  return namesakes.length > 0 ? { where: nameOf(contact), say: NAMESAKE } : null;
}

interface Weigher {
  store: Store;
  origin: Provenance;
  stamp: StampAfter;
  back: WasTakenBack;
  /** Ids in the file of those who were erased and are not wanted back. */
  erased: ReadonlySet<string>;
  numbers: PhoneNumbers;
  earlier: EarlierWord;
  /** Ids in the file of those of whom it tells an entry. */
  spokenOf: ReadonlySet<string>;
  /** Ids here of those whose mere name came again. */
  stoodFor: Set<string>;
}

/** The record of an import that was taken back keeps its id, and so does whoever else has it. */
function freshFor({ store }: Weigher, contact: Contact, match: Match): Contact {
  const isFree = match.is !== 'deleted' && !(match.is === 'new' && match.isTaken);
  return emptyContact(isFree ? contact.id : store.world.newId(), contact.created);
}

/** By the id that is somebody else's here they are known again. */
const withUid = (contact: Contact, match: Match): Contact =>
  match.is === 'new' && match.isTaken && !uidKeyOf(contact)
    ? { ...contact, extra: { ...(contact.extra as object | undefined), uid: `urn:uuid:${contact.id}` } }
    : contact;

/** The origin as it is of this person: with whom they worked for, as the file says. */
const originFor = (origin: Provenance, { organisation }: Contact): Provenance =>
  organisation ? { ...origin, theirEmployerThen: organisation } : origin;

function weighPerson(weigher: Weigher, person: FilePerson, match: Match): Outcome {
  const { stamp, back, erased } = weigher;
  const { contact } = person;
  const origin = originFor(weigher.origin, contact);
  if (match.is === 'unsure') return leftOut(contact, 'conflict', sayUnsure(match.rows));
  if (match.is === 'known') {
    const { record } = match.row;
    return takenIn(person, adopt(record, withKnownNumbers(record, contact, weigher.numbers), origin, stamp), match.row);
  }
  if (erased.has(contact.id)) return { ...leftOut(contact, 'skipped', ERASED), erased: erasedOf(contact) };
  if (match.is === 'deleted' && !back(originsOf(match.row.record))) return leftOut(contact, 'skipped', DELETED);
  const before = saidBefore(weigher, person, match);
  if (before) return before;
  const adopted = adopt(freshFor(weigher, contact, match), withUid(contact, match), origin, stamp);
  const outcome = takenIn(person, { ...adopted, contact: weigher.earlier(adopted.contact) }, null);
  const hint = match.is === 'new' && hintOn(contact, match);
  return { ...outcome, ...(hint && { hint }) };
}

/**
 * A mere name that somebody here has who is no more than that either, and of whom it says nothing else: nobody new, and
 * nothing is written of anybody. Each one here stands for one of the file.
 */
function saidBefore(weigher: Weigher, { contact, ids, notes }: FilePerson, match: Match): Outcome | null {
  const { origin, stamp, stoodFor, spokenOf } = weigher;
  if (match.is !== 'new' || !isNameOnly(contact) || notes.length > 0 || ids.some((id) => spokenOf.has(id))) return null;
  const same = match.namesakes.find((known) => {
    if (stoodFor.has(known.id) || !isNameOnly(known) || contentOf(known) !== contentOf(contact)) return false;
    const { visible, otherNote } = adopt(known, contact, origin, stamp);
    return !visible && otherNote === undefined;
  });
  if (!same) return null;
  stoodFor.add(same.id);
  return { weighed: { item: same, after: same, verdict: 'same', take: false, removes: false } };
}

const listed = <Item>(items: readonly (Item | undefined)[]): Item[] => items.filter((item) => item !== undefined);

/** `restore`: ids in the file of people who were erased here and are wanted back. */
export async function weighForeign(
  store: Store,
  archive: Archive,
  { from }: Foreign,
  restore?: ReadonlySet<string>,
): Promise<Weighing> {
  const numbers = await loadPhoneNumbers(store.world);
  const { people, hints, unsure } = eachOnce(await withNames(archive.contacts), numbers);
  const contacts = people.map(({ contact }) => contact);
  const [said, matches, erased, back, { stamp }] = await Promise.all([
    circumstances(store),
    matchPeople(store, contacts),
    erasedIn(store, contacts),
    takenBack(store),
    stamper(store),
  ]);
  const origin = under(said, from);
  const weigher: Weigher = {
    ...{ store, origin, stamp, back, numbers },
    earlier: await earlierWord(store, back),
    erased: erased.difference(restore ?? new Set()),
    spokenOf: new Set(archive.journal.flatMap((fact) => fact.people)),
    stoodFor: new Set(),
  };
  const outcomes = await Promise.all(
    people.map(async (person, i) => {
      const match = matches[i] as Match;
      const contact = match.is === 'known' ? await withoutOwnEntries(store, person.contact, match.row) : person.contact;
      return weighPerson(weigher, { ...person, contact }, match);
    }),
  );
  const all = [...outcomes.map(({ weighed }) => weighed), ...unsure];
  const entries = await weighNotes(store, archive.journal, listed(outcomes.map(({ adoptee }) => adoptee)), weigher);
  const take: Archive = {
    ...archive,
    contacts: all.filter((weighed) => weighed.take).map(({ item }) => item),
    journal: entries.filter((weighed) => weighed.take).flatMap(({ item }) => item),
    ladders: [],
    settings: [],
  };
  const isBack = ({ id }: Contact, i: number) => erased.has(id) && restore?.has(id) && outcomes[i]?.weighed.take;
  take.settings = await endedMarks(store, contacts.filter(isBack));
  const others = listed(outcomes.map(({ hint }) => hint));
  return {
    contacts: all,
    entries,
    take,
    hints: [...hints, ...others],
    erased: listed(outcomes.map((one) => one.erased)),
    erasedThere: [],
  };
}
