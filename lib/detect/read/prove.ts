// Decides what of a page's claim holds: the only place where somebody is named. The proofs are one subject and not me
// (letters.ts, rep.ts), agreement (here), the address is the address (mailbox.ts), and that the program speaks and not
// the letter (`body` of every site).
import type { SightedPerson, Sighting } from '../../model/sighting';
import { everyAddress } from './address';
import type { Claim, Mail, People } from './claim';
import { everybodyIn, oneSubject } from './letters';
import { distinct, emailOfPerson } from './person';
import { isMe } from './rep';

/** What makes a sighting of each kind of claim, or null where nothing is proved. */
export type Proofs = {
  [kind in Claim['kind']]?: (site: string, claim: Extract<Claim, { kind: kind }>) => Sighting | null;
};

/** Nobody is null; the first is the person where that is sure, and all are candidates where it is not. */
export function answer(site: string, surface: string, people: SightedPerson[], sure: boolean): Sighting | null {
  const [person, ...others] = distinct(people);
  if (!person) return null;
  return sure
    ? { kind: 'person', site, surface, person, others }
    : { kind: 'unclear', site, surface, candidates: [person, ...others] };
}

export function proveMail(site: string, mail: Mail): Sighting | null {
  const windows = mail.drafts.map((draft) => ({
    ...draft,
    people: draft.people.filter((seen) => isMe(mail.rep, seen) === 'no'),
  }));
  const over = windows.find((draft) => draft.covering);
  if (over) return answer(site, 'compose', over.people, true);
  const drafts = windows.filter(({ people }) => people.length > 0);
  const focused = drafts.find((draft) => draft.focused);
  const written = (focused ? [focused] : drafts).flatMap(({ people }) => people);
  if (focused || mail.letters.length === 0) return answer(site, 'compose', written, drafts.length === 1 || !!focused);
  const { people, sure } = oneSubject(mail);
  if (mail.stale || (people[0] && !agrees(mail, people)))
    return { kind: 'unclear', site, surface: 'message', candidates: [] };
  return answer(site, 'message', [...people, ...everybodyIn(mail), ...written], sure && people.length > 0);
}

/** While a page changes from one message to the next, its list and its header name different people. */
function agrees({ selected, letters }: Mail, people: SightedPerson[]): boolean {
  const likely = [...people, ...letters.flatMap(({ from }) => from)];
  const fits = (row: string) => {
    const emails = everyAddress(row);
    const named = ({ name }: SightedPerson) => name !== undefined && row.includes(name.toLowerCase());
    return (
      letters.some(({ said }) => said.includes(row)) ||
      likely.some((seen) => named(seen) || emails.includes(emailOfPerson(seen) ?? ''))
    );
  };
  return selected.length === 0 || selected.some(fits);
}

export const provePeople = (site: string, { surface, people, sure, rep }: People): Sighting | null => {
  const theirs = people.filter((seen) => isMe(rep, seen) === 'no');
  return answer(site, surface, theirs, sure && theirs[0] === people[0]);
};
