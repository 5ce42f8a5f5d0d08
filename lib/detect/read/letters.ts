// Proofs "one subject" and "not me" for mail: with whom the rep has to do in the messages that are open.
import type { SightedPerson } from '../../model/sighting';
import { mailbox } from './address';
import type { Letter, Mail } from './claim';
import { distinct, emailOfPerson, isSame } from './person';
import { isMe } from './rep';

/** The counterpart first; without `sure` all are candidates. */
export interface Verdict {
  people: SightedPerson[];
  sure: boolean;
  letter?: Letter | undefined;
}

/** The only counterpart of all open messages, or that of the newest by its date. Never the last in the document. */
export function oneSubject(mail: Mail): Verdict {
  const each = mail.letters.map((letter) => ({ letter, ...counterpart(letter, mail) }));
  const [one] = each;
  const [person] = one?.people ?? [];
  const alike = each.every(({ people: [first] }) => first === person || (first && person && isSame(first, person)));
  if (one && alike) return { ...one, sure: each.every(({ sure }) => sure) };
  const newest = each.find(({ letter }) => letter === newestOf(mail.letters));
  // Of a colleague and somebody else in one thread the rep may mean either.
  const [last] = newest?.people ?? [];
  const isAmong =
    last && isColleague(last, mail) && each.some(({ people: [first] }) => first && !isColleague(first, mail));
  if (newest && isAmong) return { ...newest, sure: false };
  return newest ?? { people: each.flatMap(({ people }) => people), sure: false };
}

const domainOf = (email = '') => email.slice(email.indexOf('@'));

const isColleague = (seen: SightedPerson, { rep }: Mail): boolean =>
  [...rep.mail].some((own) => domainOf(own) === domainOf(emailOfPerson(seen)));

/** The message written last under every reading of the dates; undefined where that cannot be told. */
function newestOf(letters: Letter[]): Letter | undefined {
  const dated = letters.map((letter) => ({ letter, at: letter.written() }));
  if (dated.some(({ at }) => at.length === 0)) return undefined;
  const after = (one: number[], other: number[]) => Math.min(...one) > Math.max(...other);
  return dated.find((one) => dated.every((other) => other === one || after(one.at, other.at)))?.letter;
}

/** The recipients of what the rep wrote, else the sender, unless that may be the rep. */
function counterpart(letter: Letter, mail: Mail): Verdict {
  const mine = (seen: SightedPerson) => isMe(mail.rep, seen);
  const [from, another] = letter.from;
  if (!from || another) return { people: letter.from.filter((seen) => mine(seen) === 'no'), sure: false };
  const others = letter.to.filter((seen) => mine(seen) === 'no' && !isSender(seen, from));
  if (isOwn(letter, from, mail)) return { people: others, sure: others.length > 0 && !letter.doubtful };
  // In a folder that may be the rep's own, a letter to others may be the rep's, sent by an address nobody knows.
  const isMine = letter.own === 'perhaps' && !from.flags && others[0] && !letter.to.some((seen) => mine(seen) !== 'no');
  const doubt = letter.doubtful || isMine || mine(from) === 'maybe' || mayBeMe(from, letter, mail);
  if (doubt) return { people: [from, ...others], sure: false };
  return { people: authors(letter, from).filter((seen) => mine(seen) !== 'yes'), sure: true };
}

/** Whose mailbox it is, whatever tag or dots the address was given. */
const mailboxOf = (seen: SightedPerson) => mailbox(emailOfPerson(seen) ?? '');

/** The same person, or the same mailbox by another of its addresses. */
const isSameBox = (one: SightedPerson, other: SightedPerson) =>
  isSame(one, other) || (Boolean(emailOfPerson(one)) && mailboxOf(one) === mailboxOf(other));

/** A recipient without an address and with the sender's name is the sender. */
const isSender = (seen: SightedPerson, from: SightedPerson) =>
  isSameBox(seen, from) || (seen.name === from.name && !emailOfPerson(seen));

/** True where the rep wrote it. A conversation opened from the folder of what was sent holds answers to the rep too. */
export function isOwn({ own, to }: Letter, from: SightedPerson, { rep }: Mail): boolean {
  if (own === 'message' || isMe(rep, from) === 'yes') return true;
  const toMe = to.some((seen) => isMe(rep, seen) === 'yes');
  return own === 'folder' && !(toMe && isMe(rep, from) === 'no');
}

/** A sender who may be the rep under an address nobody knows: who writes to themselves, or got another's message here. */
function mayBeMe(from: SightedPerson, letter: Letter, mail: Mail): boolean {
  const { rep, letters } = mail;
  const known = rep.mail.size > 0;
  const got = ({ to }: Letter) => to.some((seen) => isSameBox(seen, from));
  if (!known && !from.flags && got(letter)) return true;
  return letters.some((other) => {
    const [sender] = other.from;
    if (other === letter || !sender || isSameBox(sender, from) || isOwn(other, sender, mail)) return false;
    return got(other) ? !other.to.some((seen) => isMe(rep, seen) === 'yes') : !known && other.to.length === 0;
  });
}

/** A list that sends in somebody's name gives way to that person where Reply-To repeats the name. */
function authors({ replyTo, sender }: Letter, from: SightedPerson): SightedPerson[] {
  const author = replyTo.find((seen) => seen.name && !seen.flags && from.name?.includes(seen.name));
  if (author && from.flags?.includes('mailing-list')) return [author, from];
  const behalf = sender.some((seen) => !isSame(seen, from) && !seen.flags);
  return [behalf ? { ...from, flags: [...(from.flags ?? []), 'on-behalf'] } : from];
}

/** Everybody but the rep. Recipients without an address are left out, since one of them may be the rep. */
export function everybodyIn(mail: Mail): SightedPerson[] {
  const all = mail.letters.flatMap((letter) => {
    const { from, to, replyTo, sender } = letter;
    const authors = from.filter((seen) => !isOwn(letter, seen, mail));
    return [...authors, ...[...replyTo, ...sender.filter((seen) => !seen.flags), ...to].filter(emailOfPerson)];
  });
  const own = mail.letters.flatMap((letter) => letter.from.filter((seen) => isOwn(letter, seen, mail)));
  return distinct(all).filter((seen) => isMe(mail.rep, seen) === 'no' && !own.some((each) => isSame(each, seen)));
}
