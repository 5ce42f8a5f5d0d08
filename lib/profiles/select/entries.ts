// Which entries may go, by whose they are and what they say.
import type { Archive } from '@/lib/model/archive';
import type { Fact } from '@/lib/model/entry/entry';
import { headsOf } from '@/lib/model/person/people';
import { ownerOfEntry } from '@/lib/model/whose/ownership';
import type { Choice, Held } from '@/lib/profiles/profile';
import { holdsBack } from './card';
import type { Code, Policy } from './policy';
import type { Tally } from './tally';
import { isKnownKind, wordsOf } from './texts';
import type { Whom } from './whom';

export interface Account {
  policy: Policy;
  choice: Choice;
  whom: Whom;
  tally: Tally;
  held: Held[];
}

/** Entries looked at between two breaths. */
const STEP = 250;

/** Of an entry that is about somebody else too, the first of them stands for all in the account. */
const firstOf = (fact: Fact, { whom }: Account): string | null => {
  const first = fact.people.find((id) => whom.root(id) && !whom.isDeleted(id) && !whom.staysHidden(id));
  return (first && whom.root(first)) ?? null;
};

function refusal(fact: Fact, account: Account): Code | null {
  const { policy, whom } = account;
  const there = fact.people.filter((id) => whom.root(id) && (policy.history || !whom.isDeleted(id)));
  if (!policy.history && there.length === 0) return 'nobody';
  if (there.length > 0 && there.every(whom.staysHidden)) return 'sensitive-person';
  if (!policy.history && !isKnownKind(fact)) return 'not-known';
  return policy.entry?.(fact) ?? null;
}

/** Null where it may go. `own`: it is none of those that go by themselves. */
function heldBack(fact: Fact, person: string, own: boolean, { policy, whom, choice, held }: Account): Code | null {
  const words = wordsOf(fact);
  const codes: Code[] = [...(own ? ['own-note' as const] : []), ...holdsBack(words, whom.isSensitive(fact), policy)];
  const [first] = codes;
  if (!first) return null;
  const ticked = choice.ticked.has(fact.entry);
  if (words) held.push({ id: fact.entry, person, at: fact.at, text: words, codes, ticked });
  return ticked ? null : first;
}

function goes(fact: Fact, account: Account): boolean {
  const { policy, tally } = account;
  const person = firstOf(fact, account);
  const owned = ownerOfEntry(fact);
  const code = refusal(fact, account);
  const own = !policy.classes.includes(owned.is);
  if (own && !policy.ownWait && code !== 'nobody') tally.owned(person, fact.kind, owned);
  else if (code) tally.stays(code === 'nobody' ? null : person, fact.kind, owned.is, code);
  else {
    const held = heldBack(fact, person ?? '', own, account);
    if (!held) return true;
    tally.stays(person, fact.kind, owned.is, held);
  }
  return false;
}

/** The facts that go, as they stand in the notebook. */
export function* entriesOf({ journal }: Archive, account: Account): Generator<number, Fact[]> {
  const { policy, whom, tally } = account;
  const only = policy.only && whom.root(policy.only);
  const about = only ? journal.filter(({ people }) => people.some((id) => whom.root(id) === only)) : journal;
  const facts = policy.history ? about : [...headsOf(about).values()].filter(({ deleted }) => !deleted);
  tally.stays(null, 'entry', 'personal', 'deleted-entry', about.length - facts.length);
  const kept: Fact[] = [];
  for (const [i, fact] of facts.entries()) {
    if (goes(fact, account)) kept.push(fact);
    if (i % STEP === STEP - 1) yield i / facts.length;
  }
  return kept;
}
