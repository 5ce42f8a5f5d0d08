// Whose a piece of knowledge most likely is, with the reason in words: a hint for what may leave, never a verdict.

import type { Fact } from '@/lib/model/entry/entry';
import type { Contact } from '@/lib/model/person/contact';
import { provenanceOf } from '@/lib/model/person/contact';
import type { Handle } from '@/lib/model/person/handle';
import { phrase } from '@/lib/words';
import type { Ownership, Provenance } from './provenance';

export interface Owned {
  is: Ownership;
  /** Short and permanent; for programs. */
  code: string;
  /** One sentence for the rep. */
  because: string;
}

const WORDS = {
  'linkedin-url': phrase`Seen on LinkedIn: easier to defend than a work address book.`,
  'linkedin-export': phrase`From your own LinkedIn export: easier to defend than a work address book.`,
  'linkedin-email': phrase`An address LinkedIn showed you; whether it was meant for taking along is not known.`,
  'public-web': phrase`Seen on a public page.`,
  'told-me': phrase`They gave it to you themselves.`,
  'told-at-work': phrase`They gave it to you at work: your employer may claim it too.`,
  'personal-mail': phrase`From your own mailbox.`,
  'work-mail': phrase`From a mailbox of your employer.`,
  crm: phrase`From a CRM or another list of your employer.`,
  'work-address-book': phrase`From an address book of your employer.`,
  'business-card-at-work': phrase`A card handed over at work: your employer may claim it too.`,
  'own-import': phrase`From your own address book.`,
  'work-import': phrase`From a file of your employer.`,
  'unknown-import': phrase`From a file of which nobody said where it came from: treated as your employer’s.`,
  'work-account': phrase`Seen through an account your employer pays for.`,
  'work-device': phrase`Written down on a computer of your employer.`,
  'own-note': phrase`Your own words.`,
  unknown: phrase`Nobody said where it came from: treated as your employer’s.`,
  decided: phrase`You decided so.`,
} as const;
type Code = keyof typeof WORDS;

/** From the freest to the strictest; of several origins the strictest counts. */
export const STRICTNESS: readonly Ownership[] = ['personal', 'shared', 'unknown', 'employer'];

const owned = (is: Ownership, code: Code): Owned => ({ is, code, because: WORDS[code] });
const stricter = (a: Owned, b: Owned): Owned => (STRICTNESS.indexOf(b.is) > STRICTNESS.indexOf(a.is) ? b : a);

/** What is asked about. */
type Thing = { is: 'handle'; channel: Handle['channel']; owner: Handle['owner'] } | { is: 'field' } | { is: 'words' };

const isReach = (thing: Thing): boolean => thing.is === 'handle' && !thing.channel.startsWith('linkedin');

function toldMe(thing: Thing): Owned {
  const direct = thing.is === 'words' || (thing.is === 'handle' && thing.owner === 'personal');
  return direct ? owned('personal', 'told-me') : owned('shared', 'told-at-work');
}

function imported({ account = 'unknown' }: Provenance): Owned {
  if (account === 'personal') return owned('personal', 'own-import');
  return account === 'employer' ? owned('employer', 'work-import') : owned('unknown', 'unknown-import');
}

function byRoute(from: Provenance, thing: Thing): Owned {
  const { route, account } = from;
  switch (route) {
    case 'linkedin-url':
      return account === 'employer' ? owned('employer', 'work-account') : owned('personal', route);
    case 'linkedin-export':
      if (account === 'employer') return owned('employer', 'work-account');
      return isReach(thing) ? owned('unknown', 'linkedin-email') : owned('personal', route);
    case 'public-web':
    case 'personal-mail':
      return owned('personal', route);
    case 'told-me':
      return toldMe(thing);
    case 'work-mail':
    case 'crm':
    case 'work-address-book':
      return owned('employer', route);
    case 'business-card-at-work':
      return owned('shared', route);
    case 'other-import':
      return imported(from);
    case 'unknown':
      return thing.is === 'words' && from.how === 'typed' ? owned('personal', 'own-note') : owned('unknown', 'unknown');
  }
}

function byOne(from: Provenance, thing: Thing): Owned {
  if (from.how === 'decided' && from.ownership) {
    const because = from.reason ? `${WORDS.decided.slice(0, -1)}: ${from.reason}` : WORDS.decided;
    return { is: from.ownership, code: 'decided', because };
  }
  const found = byRoute(from, thing);
  return from.device === 'employer' ? stricter(found, owned('shared', 'work-device')) : found;
}

const byTime = (a: Provenance, b: Provenance): number =>
  a.capturedAt < b.capturedAt ? -1 : Number(a.capturedAt > b.capturedAt);

/**
 * What counts: all that is known since the rep decided, with the decision, or everything where none stands. A source
 * that says something else is no origin of what stands here.
 */
function counting(provenance: readonly Provenance[]): Provenance[] {
  const inOrder = provenance.filter((from) => !('value' in from)).sort(byTime);
  const last = inOrder.findLastIndex(({ how }) => how === 'decided');
  return inOrder[last]?.ownership ? inOrder.slice(last) : inOrder.filter(({ how }) => how !== 'decided');
}

/** The decision that stands, if there is one. */
export const decisionIn = (provenance: readonly Provenance[]): Provenance | undefined =>
  counting(provenance).find(({ how }) => how === 'decided');

/** The strictest of all origins; a decision settles what was known until then, and nothing that comes later. */
function weigh(provenance: readonly Provenance[], thing: Thing): Owned {
  const counted = counting(provenance).map((from) => byOne(from, thing));
  const none = thing.is === 'words' ? owned('personal', 'own-note') : owned('unknown', 'unknown');
  return counted.length > 0 ? counted.reduce(stricter) : none;
}

/** The likely owner of an address, from everything known about its origins. */
export const ownerOfHandle = ({ channel, owner, provenance }: Handle): Owned =>
  weigh(provenance, { is: 'handle', channel, owner });

/** Fields in the rep's own words; the others may have been copied from anywhere. */
const OWN_WORDS_OF_OTHERS: ReadonlySet<string> = new Set(['name', 'title', 'organisation', 'headline']);

export function ownerOfField(contact: Contact, field: string): Owned {
  const thing: Thing = OWN_WORDS_OF_OTHERS.has(field) ? { is: 'field' } : { is: 'words' };
  return weigh(provenanceOf(contact, field), thing);
}

/** An entry without an origin was typed here by the rep. */
export const ownerOfEntry = ({ provenance = [] }: Fact): Owned => weigh(provenance, { is: 'words' });
