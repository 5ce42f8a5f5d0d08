// Takes from an archive what a policy lets go: cards, then entries, then whoever has anything left, and masks the texts.
import type { Archive } from '@/lib/model/archive';
import type { Fact } from '@/lib/model/entry/entry';
import type { Contact } from '@/lib/model/person/contact';
import { LADDER } from '@/lib/model/settings/choices';
import { FIELDS } from '@/lib/model/settings/fields';
import { type Owned, ownerOfEntry, ownerOfField, ownerOfHandle } from '@/lib/model/whose/ownership';
import type { Change, Choice, Held, Selection } from '@/lib/profiles/profile';
import { type Card, cardOf } from './card';
import { entriesOf } from './entries';
import { masksOf } from './masks';
import type { Policy } from './policy';
import { type Leaving, recordOf } from './record';
import { newTally, type Tally } from './tally';
import { withTexts, wordsOf } from './texts';
import { type Whom, whomIn } from './whom';

const STEP = 250;

function chosenOf({ contacts }: Archive, policy: Policy, whom: Whom, tally: Tally): Contact[] {
  const only = policy.only && whom.root(policy.only);
  const near = only === undefined ? contacts : contacts.filter(({ id }) => whom.root(id) === only);
  if (only !== undefined) tally.stays(null, 'person', 'personal', 'others-people', contacts.length - near.length);
  const present = policy.history ? near : near.filter(({ id }) => !whom.isDeleted(id));
  tally.stays(null, 'person', 'personal', 'deleted-person', near.length - present.length);
  return present.filter(({ id }) => {
    const code = policy.of?.(id) ?? null;
    if (code) tally.stays(null, 'person', 'personal', code);
    return code === null;
  });
}

interface Going {
  /** Roots of those of whom anything goes. */
  people: Set<string>;
  /** Roots of those whose name goes. */
  named: Set<string>;
  names: Set<string>;
}

/** What a record is, which brings nobody along. */
const FRAME: ReadonlySet<string> = new Set(['deleted', 'mergedInto']);

/** A name nobody said whose it is goes with an address of theirs, or, where the rep typed it, with their own notes. */
function nameGoes(card: Card, has: { address: boolean; entry: boolean }, policy: Policy): boolean {
  const { contact, name } = card;
  if (!contact.name) return false;
  if (policy.namesGoAlong?.includes(name.is))
    return has.address || has.entry || card.fields.some((field) => !FRAME.has(field));
  if (policy.classes.includes(name.is)) return !policy.field?.('name', name) || has.address || has.entry;
  if (name.is !== 'unknown' || name.code !== 'unknown') return false;
  return has.address || (has.entry && (contact.provenance.name ?? []).every(({ how }) => how === 'typed'));
}

function goingOf(cards: readonly Card[], facts: readonly Fact[], policy: Policy, whom: Whom, tally: Tally): Going {
  const rootOf = (id: string) => whom.root(id) ?? id;
  const addressed = new Set(cards.filter(({ handles }) => handles.length > 0).map(({ contact }) => rootOf(contact.id)));
  const noted = new Set(facts.flatMap(({ people }) => people.map(rootOf)));
  const told = cards.filter(({ fields, jobs }) => jobs || fields.some((field) => !FRAME.has(field)));
  for (const { contact } of told) if (!policy.field) noted.add(rootOf(contact.id));
  const going: Going = { people: new Set([...addressed, ...noted]), named: new Set(), names: new Set() };
  for (const card of cards) {
    const root = rootOf(card.contact.id);
    const has = { address: addressed.has(root), entry: noted.has(root) };
    if (nameGoes(card, has, policy)) {
      going.people.add(root);
      going.named.add(root);
      going.names.add(card.contact.id);
    } else if (card.contact.name) {
      if (policy.classes.includes(card.name.is)) tally.stays(card.contact.id, 'name', card.name.is, 'not-in-profile');
      else tally.owned(card.contact.id, 'name', card.name);
    }
  }
  return going;
}

interface Ready extends Leaving {
  whom: Whom;
}

function factOf(fact: Fact, { policy, masks, goes, changed }: Ready): Fact {
  const trimmed = policy.trim?.(fact) ?? fact;
  const people = trimmed.people.filter(goes);
  const next = withTexts(people.length < trimmed.people.length ? { ...trimmed, people } : trimmed, (text) =>
    masks.note(text, fact.people),
  );
  const [before, after] = [wordsOf(trimmed), wordsOf(next)];
  if (before !== after) changed.push({ id: fact.entry, person: people[0] ?? '', before, after });
  return {
    ...next,
    ...(next !== fact && { partial: true }),
    ...(next.provenance && { provenance: next.provenance.filter((from) => !('value' in from)) }),
  };
}

const laddersOf = (archive: Archive, contacts: readonly Contact[], facts: readonly Fact[]) => {
  const used = new Set([...contacts.map(({ ladder }) => ladder), ...facts.map(({ ladder }) => ladder)]);
  for (const { key, value } of archive.settings) if (key === 'ladder') used.add(value as string);
  return archive.ladders.filter(({ id }) => used.has(id));
};

/** What goes by whose it is; and what could have gone, had anything else of its bearer. */
function countGoing(
  cards: readonly Card[],
  facts: readonly Fact[],
  { goes, names, tally }: { goes(id: string): boolean; names: ReadonlySet<string>; tally: Tally },
): void {
  for (const { contact, handles, fields, name, jobs } of cards) {
    const owned = fields.filter((field) => !FRAME.has(field)).map((field) => ownerOfField(contact, field));
    const jobsOwned = jobs ? (contact.employments ?? []).map(() => ownerOfField(contact, 'organisation')) : [];
    if (goes(contact.id))
      tally.goes(...handles.map(ownerOfHandle), ...owned, ...jobsOwned, ...(names.has(contact.id) ? [name] : []));
    else for (const { is } of [...owned, ...jobsOwned]) tally.stays(contact.id, 'field', is, 'nobody');
  }
  for (const fact of facts) {
    const owned = ownerOfEntry(fact);
    if (fact.people.some(goes)) tally.goes(owned);
    else tally.stays(null, fact.kind, owned.is, 'nobody');
  }
}

/** Of where an organisation was learned of nothing is written down. */
const NOBODYS: Owned = {
  is: 'unknown',
  code: 'unknown',
  because: 'Nobody said where it came from: treated as your employer’s.',
};

export function* selectBy(archive: Archive, policy: Policy, choice: Choice): Generator<number, Selection> {
  const [whom, tally, held, changed] = [whomIn(archive), newTally(), [] as Held[], [] as Change[]];
  const account = { policy, choice, whom, tally, held };
  const chosen = chosenOf(archive, policy, whom, tally);
  const cards = chosen.map((contact) => cardOf(contact, whom.isMarked(contact.id), account));
  yield 0.1;
  const facts = yield* entriesOf(archive, account);
  const { people, named, names } = goingOf(cards, facts, policy, whom, tally);
  const goes = (id: string) => people.has(whom.root(id) ?? '');
  const going = cards.filter(({ contact }) => goes(contact.id));
  const masks = masksOf(archive.contacts, going, { policy, choice, whom, named });
  const ready: Ready = { policy, masks, goes, changed, whom };
  countGoing(cards, facts, { goes, names, tally });
  const contacts = going.map((card) => recordOf(card, names.has(card.contact.id), ready));
  const journal: Fact[] = [];
  for (const fact of facts) {
    if (fact.people.some(goes)) journal.push(factOf(fact, ready));
    if (journal.length % STEP === 0) yield 0.5 + journal.length / facts.length / 2;
  }
  // Which ladder they climb who have none of their own is part of what stages mean, as the rep's own fields are of what
  // was filled into them.
  const means = (key: string) => key === LADDER.key || key.startsWith(FIELDS.prefix);
  const settings = archive.settings.filter(({ key }) => policy.history || (policy.ladders && means(key)));
  for (const _ of archive.organisations) tally.owned(null, 'organisation', NOBODYS);
  const ladders = policy.history ? archive.ladders : policy.ladders ? laddersOf(archive, contacts, journal) : [];
  const left = archive.settings.length - settings.length + archive.ladders.length - ladders.length;
  tally.stays(null, 'setting', 'personal', 'setting', left);
  const { format, schema, made } = archive;
  const { leftOut, reasons, classes, overrides } = tally;
  const selected: Archive = { format, schema, made, contacts, journal, ladders, settings, organisations: [] };
  return { archive: selected, leftOut, reasons, changed, held, classes, overrides };
}
