// Proof "not me": who the rep is, from what is known beforehand and from what the page marks as its owner.
import type { Known, SightedPerson } from '../../model/sighting';
import { everyAddress, mailbox } from './address';
import { all, attribute, closest, scriptsOn, title, value, words } from './dom';
import { decoded } from './folder';
import { displayName } from './mailbox';
import { cleanName } from './name';
import type { Page, Rep } from './page';
import { emailOfPerson } from './person';
import { wordsOf } from './same-name';

/** Where a page says who is signed in. */
export interface OwnerMarks {
  /** Account menu, identities: addresses and names in text, field, title or label. */
  owner?: string | undefined;
  /** The address in the page's title, as the first group. The subject of a mail must not be able to stand there. */
  ownerTitle?: RegExp | undefined;
  /** The name in the page's title, as the first group; a subject may stand there in other windows. */
  nameTitle?: RegExp | undefined;
  /** The address in the page's address, as the first group. */
  ownerUrl?: RegExp | undefined;
  /** The address in a script of the page's head, as the first group. Whatever a sender wrote must be escaped in it. */
  ownerScript?: RegExp | undefined;
  /** What senders write: nothing inside is ever read. */
  body: string;
}

/** Boxes of search offer other people. */
const SEARCH = '[role=search],[role=listbox],[role=option]';

const sorted = (name: string) => wordsOf(name).sort().join(' ');
const lineOf = (said: string) => ` ${wordsOf(said).join(' ')} `;

export const knownRep = ({ mine = [], me = {} }: Known): Rep => ({
  mail: new Set(mine.map((address) => mailbox(address.trim().toLowerCase()))),
  names: new Set((me.names ?? []).map(sorted).filter(Boolean)),
  labels: [],
  hinted: new Set(),
  slugs: new Set((me.linkedin ?? []).map((slug) => slug.normalize('NFC').toLowerCase())),
});

/** What a page says of its owner: addresses in lower case, names where one stands beside its address, and the texts. */
export function ownerAt({ document, url }: Page, marks: OwnerMarks) {
  const { owner, ownerTitle, ownerUrl, ownerScript, body } = marks;
  const places = (owner ? all(document, owner, 50) : []).filter((place) => !closest(place, `${body},${SEARCH}`));
  const lines = places.flatMap((place) =>
    [words(place), value(place), attribute(place, 'title'), attribute(place, 'aria-label')].filter(Boolean),
  );
  const elsewhere = [
    ownerTitle?.exec(title(document))?.[1],
    ownerUrl?.exec(decoded(url.href))?.[1],
    ownerScript?.exec(scriptsOn(document))?.[1],
  ];
  const addresses = [...lines, ...elsewhere].flatMap((line) => everyAddress(line ?? ''));
  const names = lines.flatMap((line) => {
    const beside = /^(.*[^\s<(])[\s<(]+\S+@\S+$/.exec(line)?.[1];
    return (beside && !beside.includes('@') && cleanName(displayName(beside).name ?? '')) || [];
  });
  return { addresses: [...new Set(addresses)], names: [...new Set(names)], lines };
}

/** What is known of the rep, and what a page adds. */
export const withOwner = (rep: Rep, { addresses = [], names = [], lines = [], slugs = [] }: OwnerSaid): Rep => ({
  mail: new Set([...rep.mail, ...addresses.map(mailbox)]),
  names: new Set([...rep.names, ...names.map(sorted)]),
  labels: [...rep.labels, ...lines.map(lineOf)],
  hinted: rep.hinted,
  slugs: new Set([...rep.slugs, ...slugs]),
});

type OwnerSaid = { [part in 'addresses' | 'names' | 'lines' | 'slugs']?: string[] };

/** The rep as known beforehand, and as a webmail's page says. */
export function repOn(page: Page, marks: OwnerMarks): Rep {
  const hint = sorted(marks.nameTitle?.exec(title(page.document))?.[1] ?? '');
  return { ...withOwner(page.rep, ownerAt(page, marks)), hinted: new Set(hint ? [hint] : []) };
}

/** `maybe`: the rep's name at an address that is not known as the rep's: an alias, a namesake, or somebody's trick. */
export function isMe({ mail, names, labels, hinted }: Rep, seen: SightedPerson): 'yes' | 'maybe' | 'no' {
  if (mail.has(mailbox(emailOfPerson(seen) ?? ''))) return 'yes';
  const name = seen.name ?? '';
  const [first, second] = wordsOf(name);
  const turned = /^([^,]+),([^,]+)$/.test(name) ? name.replace(/^([^,]+),([^,]+)$/, '$2 $1') : name;
  const called =
    names.has(sorted(name)) ||
    labels.some((label) => label === lineOf(name) || (second && label.includes(lineOf(turned))));
  if (first && !called && hinted.has(sorted(name))) return 'maybe';
  if (!first || !called) return 'no';
  return seen.handles.length > 0 ? 'maybe' : 'yes';
}
