// Holding an archive against the notebook: what would be new, changed, left as it is, and what cannot be taken in.
import { DEFAULT_LADDER } from '@/lib/ladders';
import type { Archive } from '@/lib/model/archive';
import type { Fact } from '@/lib/model/entry/entry';
import { canonicalJson } from '@/lib/model/key-order';
import type { Ladder } from '@/lib/model/ladder/ladder';
import { isoOf } from '@/lib/model/moment';
import type { Contact } from '@/lib/model/person/contact';
import { laterFact, laterRecord } from '@/lib/model/person/later-copy';
import { mergeOrganisations } from '@/lib/model/person/merge';
import type { Organisation } from '@/lib/model/person/organisation';
import { withoutPeople } from '@/lib/model/person/without-people';
import { LADDER } from '@/lib/model/settings/choices';
import { TOMBSTONES } from '@/lib/model/settings/records';
import { membersOf } from '@/lib/model/settings/setting';
import { typed } from '@/lib/model/whose/provenance';
import { endedMarks, erasedIn, goneForGood } from '@/lib/services/rights/erased';
import { defaultLadder } from '@/lib/store/read/default-ladder';
import { counts } from '@/lib/store/read/read';
import { contactRows, knownRows, ladderRows, organisationRows } from '@/lib/store/read/records';
import { settingKeys } from '@/lib/store/read/settings';
import { stamper } from '@/lib/store/stamper';
import type { Store } from '@/lib/store/store';
import { keepBoth } from './both-notes';
import { type WeighedEntry, weighEntries } from './entries';
import { type ErasedThere, erasedThere } from './erased-there';
import { takenBack } from './log';
import { ERASED, type Erased, erasedOf, type WeighedContact, weighContacts } from './people';
import type { Remark } from './verdict';

/** What of an archive would be taken in. */
export interface Weighing {
  contacts: WeighedContact[];
  entries: WeighedEntry[];
  take: Archive;
  /** Nothing stands in the way, but the rep may want to look. */
  hints: Remark[];
  /** Skipped because they were erased here; each can be wanted back. */
  erased: Erased[];
  /** Erased in the notebook the file is from, and still here. */
  erasedThere: ErasedThere[];
}

/** The ladder of those in the file who have none of their own, where this notebook keeps to another one. */
async function otherLadder(store: Store, { settings }: Archive): Promise<string | null> {
  const value = settings.find(({ key }) => key === LADDER.key)?.value;
  const theirs = typeof value === 'string' ? value : DEFAULT_LADDER;
  return theirs === (await defaultLadder(store)) ? null : theirs;
}

/** People who are new here stay on the ladder they climbed there. */
async function onTheirLadder(store: Store, { contacts, journal }: Archive, ladder: string): Promise<Contact[]> {
  const climbed = new Set(journal.flatMap((fact) => (fact.ladder === ladder ? fact.people : [])));
  const known = await contactRows(
    store,
    contacts.map(({ id }) => id),
  );
  return contacts.map((contact, i) =>
    known[i] || contact.ladder || !climbed.has(contact.id) ? contact : { ...contact, ladder },
  );
}

/** Those of whom the notebook knows less than the file. */
async function newsOfOrganisations(store: Store, organisations: readonly Organisation[]): Promise<Organisation[]> {
  const known = await organisationRows(
    store,
    organisations.map(({ id }) => id),
  );
  const plain = (one: Organisation, other: Organisation) => canonicalJson(mergeOrganisations(one, other));
  return organisations.filter((organisation, i) => {
    const before = known[i]?.record;
    return !before || plain(before, organisation) !== plain(before, before);
  });
}

/** Those that are not here, or later than what is. */
async function newsOfLadders(store: Store, ladders: readonly Ladder[]): Promise<Ladder[]> {
  const known = await ladderRows(
    store,
    ladders.map(({ id }) => id),
  );
  return ladders.filter((ladder, i) => {
    const before = known[i];
    return !before || canonicalJson(laterRecord(before, ladder)) !== canonicalJson(before);
  });
}

/** Notes of the other device that have no room on the card. */
async function notesOfBoth(store: Store, contacts: readonly WeighedContact[]): Promise<WeighedEntry[]> {
  const kept = contacts.flatMap(({ item, otherNote }) => (otherNote ? [{ id: item.id, other: otherNote }] : []));
  if (kept.length === 0) return [];
  const [{ stamp }, back] = await Promise.all([stamper(store), takenBack(store)]);
  return keepBoth(store, kept, { origin: typed(isoOf(store.world.now())), stamp, back });
}

/** Entries and cards of others do not name who is gone; what was about them alone stays as it is, for the report. */
function withoutGone(archive: Archive, gone: ReadonlySet<string>): Archive {
  if (gone.size === 0) return archive;
  const isOthers = ({ people }: Fact) => people.some((id) => !gone.has(id));
  const entries = Map.groupBy(archive.journal, ({ entry }) => entry);
  const journal = [...entries.values()].flatMap((facts) =>
    isOthers(facts.reduce(laterFact)) ? facts.filter(isOthers).map((fact) => withoutPeople(fact, gone)) : facts,
  );
  const contacts = archive.contacts.map((one) => (gone.has(one.id) ? one : withoutPeople(one, gone)));
  return { ...archive, contacts, journal };
}

/** Keys of the file's marks of erased people who are here, or in the file all the same. */
async function marksOfPresent(store: Store, { contacts, settings }: Archive): Promise<Set<string>> {
  const ids = membersOf(TOMBSTONES, settings).map(({ id }) => id);
  const here = new Set((await knownRows(store, ids)).map(({ id }) => id));
  for (const { id } of contacts) here.add(id);
  return new Set(ids.flatMap((id) => (here.has(id) ? [TOMBSTONES.prefix + id] : [])));
}

/** `restore`: ids of people who were erased here and are wanted back. */
export async function weigh(store: Store, file: Archive, restore: ReadonlySet<string> = new Set()): Promise<Weighing> {
  const known = await erasedIn(store, file.contacts);
  const erased = known.difference(restore);
  const archive = withoutGone(file, (await goneForGood(store)).union(erased).difference(restore));
  const contacts = await weighContacts(store, archive.contacts, erased);
  const entries = [...(await weighEntries(store, archive.journal, contacts)), ...(await notesOfBoth(store, contacts))];
  const own = new Set(await settingKeys(store));
  // Whoever has people here has a ladder, chosen or not: a file must not move them to another.
  const [people = 0] = await counts(store, ['people']);
  if (people > 0) own.add(LADDER.key);
  const other = own.has(LADDER.key) ? await otherLadder(store, archive) : null;
  const present = await marksOfPresent(store, archive);
  const take: Archive = {
    ...archive,
    organisations: await newsOfOrganisations(store, archive.organisations),
    ladders: await newsOfLadders(store, archive.ladders),
    contacts: contacts.filter((weighed) => weighed.take).map(({ item }) => item),
    journal: entries.filter((weighed) => weighed.take).flatMap(({ item }) => item),
    // A setting the rep has made here is theirs; a file only fills gaps, and erases nobody.
    settings: archive.settings.filter(({ key }) => !own.has(key) && !present.has(key)),
  };
  const back = take.contacts.filter(({ id }) => known.has(id) && restore.has(id));
  if (back.length > 0) take.settings.push(...(await endedMarks(store, back)));
  if (other) take.contacts = await onTheirLadder(store, take, other);
  const stayOut = contacts.filter(({ remark }) => remark?.say === ERASED).map(({ item }) => erasedOf(item));
  return { contacts, entries, take, hints: [], erased: stayOut, erasedThere: await erasedThere(store, archive) };
}
