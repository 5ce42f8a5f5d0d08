// Takes from an archive what a policy lets go: cards, then entries, then whoever has anything left, and masks the texts.

import type { Archive } from '@/lib/model/archive';
import type { Fact } from '@/lib/model/entry/entry';
import type { Contact } from '@/lib/model/person/contact';
import { type Owned, ownerOfEntry, ownerOfField, ownerOfHandle } from '@/lib/model/whose/ownership';
import type { Change, Choice, Held, Selection } from '@/lib/profiles/profile';
import { phrase } from '@/lib/words';
import { cardOf, FRAME, type SelectedCard } from './card';
import { type Account, entriesOf } from './entries';
import { factOf } from './fact';
import { type Going, goingOf } from './going';
import { allLaddersLeaving, choicesLeaving, laddersLeaving, settingsLeaving } from './legend';
import { type Masks, masksOf } from './masks';
import type { Policy } from './policy';
import { type Leaving, recordOf } from './record';
import { stepwise } from './stepwise';
import { newTally, type Tally } from './tally';
import { whomIn } from './whom';

function chosenOf({ contacts }: Archive, { policy, whom, tally }: Account): Contact[] {
  const only = policy.only && whom.root(policy.only);
  const near = only === undefined ? contacts : contacts.filter(({ id }) => whom.root(id) === only);
  if (only !== undefined) tally.stays(null, 'person', 'personal', 'others-people', contacts.length - near.length);
  const present = policy.history ? near : near.filter(({ id }) => !whom.isDeleted(id));
  tally.stays(null, 'person', 'personal', 'deleted-person', near.length - present.length);
  return present.filter(({ id }) => {
    const code = whom.staysHidden(id) ? 'sensitive-person' : (policy.of?.(id) ?? null);
    if (code) tally.stays(null, 'person', 'personal', code);
    return code === null;
  });
}

/** What goes by whose it is; and what could have gone, had anything else of its bearer. */
function* countGoing(
  cards: readonly SelectedCard[],
  facts: readonly Fact[],
  { person, names }: Going,
  tally: Tally,
): Generator<number> {
  yield* stepwise(cards, [0.3, 0.35], ({ contact, handles, fields, name, jobs }) => {
    const owned = fields.filter((field) => !FRAME.has(field)).map((field) => ownerOfField(contact, field));
    const jobsOwned = jobs ? (contact.employments ?? []).map(() => ownerOfField(contact, 'organisation')) : [];
    if (person(contact.id))
      tally.goes(...handles.map(ownerOfHandle), ...owned, ...jobsOwned, ...(names.has(contact.id) ? [name] : []));
    else for (const { is } of [...owned, ...jobsOwned]) tally.stays(contact.id, 'field', is, 'nobody');
  });
  yield* stepwise(facts, [0.35, 0.4], (fact) => {
    const owned = ownerOfEntry(fact);
    if (fact.people.some(person)) tally.goes(owned);
    else tally.stays(null, fact.kind, owned.is, 'nobody');
  });
}

/** Of where an organisation was learned of nothing is written down. */
const NOBODYS: Owned = {
  is: 'unknown',
  code: 'unknown',
  because: phrase`Nobody said where it came from: treated as your employer’s.`,
};

interface Decided {
  going: Going;
  masks: Masks;
}

/** Addresses in which words stand. */
const WORDED: ReadonlySet<string> = new Set(['url', 'messaging', 'postal', 'other']);

/** An address with somebody else in it stays; and then perhaps its bearer, too. */
function* decide(
  archive: Archive,
  cards: readonly SelectedCard[],
  facts: readonly Fact[],
  account: Account,
): Generator<number, Decided> {
  const { policy, choice, whom, tally } = account;
  const going = goingOf(cards, facts, { policy, whom });
  yield 0.2;
  const masks = masksOf(archive.contacts, going.cards, { policy, choice, whom, named: going.named });
  const clean = yield* stepwise(cards, [0.2, 0.3], (card) => {
    const { id } = card.contact;
    const handles = card.handles.filter(
      ({ channel, value }) => !WORDED.has(channel) || masks.isOwn(value, id, channel === 'url' ? 'page' : 'address'),
    );
    if (handles.length === card.handles.length) return card;
    for (const { channel } of card.handles.filter((handle) => !handles.includes(handle)))
      tally.stays(id, channel, 'personal', 'somebody-else');
    return { ...card, handles };
  });
  if (clean.every((card, i) => card === cards[i])) return { going: goingOf(cards, facts, account), masks };
  return yield* decide(archive, clean, facts, account);
}

function settingsOf(archive: Archive, gone: Pick<Archive, 'contacts' | 'journal'>, policy: Policy, masks: Masks) {
  const mask = (text: string) => masks.note(text, []);
  if (policy.settings) return { ladders: [], settings: policy.settings() };
  if (policy.history) return { ladders: allLaddersLeaving(archive, mask), settings: choicesLeaving(archive, mask) };
  if (!policy.ladders) return { ladders: [], settings: [] };
  return { ladders: laddersLeaving(archive, gone, mask), settings: settingsLeaving(archive, gone.contacts, mask) };
}

export function* selectBy(archive: Archive, policy: Policy, choice: Choice): Generator<number, Selection> {
  const [tally, held, changed] = [newTally(), [] as Held[], [] as Change[]];
  const account: Account = { policy, choice, whom: whomIn(archive, policy.sensitiveGoes), tally, held };
  const chosen = chosenOf(archive, account);
  const all = yield* stepwise(chosen, [0, 0.1], (contact) => cardOf(contact, account));
  const facts = yield* entriesOf(archive, account);
  const { going, masks } = yield* decide(archive, all, facts, account);
  yield* countGoing(all, facts, going, tally);
  const leave = facts.filter(({ people }) => people.some(going.person));
  const entries = new Set(leave.map(({ entry }) => entry));
  const present = { person: going.person, entry: (id: string) => entries.has(id) };
  const leaving: Leaving = { policy, masks, present, changed };
  const contacts = yield* stepwise(going.cards, [0.4, 0.5], (card) =>
    recordOf(card, going.names.has(card.contact.id), leaving),
  );
  const journal = yield* stepwise(leave, [0.5, 1], (fact) => factOf(fact, leaving));
  const { ladders, settings } = settingsOf(archive, { contacts, journal }, policy, masks);
  for (const _ of archive.organisations) tally.owned(null, 'organisation', NOBODYS);
  const left = archive.settings.length - settings.length + archive.ladders.length - ladders.length;
  tally.stays(null, 'setting', 'personal', 'setting', left);
  const { format, schema, made } = archive;
  const { leftOut, reasons, classes, overrides } = tally;
  const selected: Archive = { format, schema, made, contacts, journal, ladders, settings, organisations: [] };
  return { archive: selected, leftOut, reasons, changed, held, classes, overrides };
}
