// What a rep may take along by default: their people, their own notes, and addresses that are not an employer's.
import type { Archive } from '@/lib/model/archive';
import type { Contact } from '@/lib/model/contact';
import type { Fact } from '@/lib/model/entry';
import { factShape } from '@/lib/model/fact-shape';
import type { Handle } from '@/lib/model/handle';
import { FIELD } from '@/lib/model/own-field';
import { isOwn } from '@/lib/model/own-name';
import { headsOf, rootsOf } from '@/lib/model/people';
import type { Provenance } from '@/lib/model/provenance';
import type { LeftOut, Profile } from './profile';

/** What was learned on one of these ways may be the employer's, or shared with them, however private the address. */
const WORK_ROUTES: ReadonlySet<Provenance['route']> = new Set([
  'work-mail',
  'crm',
  'work-address-book',
  'business-card-at-work',
]);

const REASONS: Record<string, Omit<LeftOut, 'code' | 'count'>> = {
  'employer-address': {
    what: 'addresses',
    reason: 'Work addresses and numbers: they belong to an employer and end with the job.',
  },
  'work-source': {
    what: 'addresses',
    reason: 'Addresses and numbers learned from work mail, a CRM, a work address book or a card handed over at work.',
  },
  'removed-address': { what: 'addresses', reason: 'Addresses and numbers you removed.' },
  'sensitive-person': {
    what: 'people',
    reason: 'Notes and facts on the card of people you marked sensitive; their names and addresses go along.',
  },
  'sensitive-entry': { what: 'entries', reason: 'Entries about people you marked sensitive.' },
  'deleted-person': { what: 'people', reason: 'People you deleted.' },
  'deleted-person-entry': { what: 'entries', reason: 'Entries about nobody but people you deleted.' },
  'earlier-wording': { what: 'entries', reason: 'Deleted entries, and earlier wordings of edited ones.' },
  setting: { what: 'settings', reason: 'Settings of this notebook that say nothing about people.' },
};

type Tally = (code: keyof typeof REASONS, count?: number) => void;

function whyNot(handle: Handle): keyof typeof REASONS | null {
  if (handle.removed) return 'removed-address';
  if (handle.owner === 'employer') return 'employer-address';
  return handle.provenance.some(({ route }) => WORK_ROUTES.has(route)) ? 'work-source' : null;
}

/**
 * A name typed as an address leaves without what makes it one. Being the shorter text under the same clock it never
 * wins against the whole one where both meet again.
 */
function nameWithout(name: string, handles: readonly Handle[]): string {
  const text = name.trim().toLowerCase();
  const isAddress = handles.some((handle) => handle.value.trim().toLowerCase() === text);
  return isAddress ? name.slice(0, Math.max(0, name.indexOf('@'))) : name;
}

function selectContact(contact: Contact, tally: Tally): Contact {
  const out = contact.handles.filter((handle) => {
    const code = whyNot(handle);
    if (code) tally(code);
    return code !== null;
  });
  const handles = contact.handles.filter((handle) => !out.includes(handle));
  return { ...contact, name: nameWithout(contact.name, out), handles };
}

interface Who {
  isPresent(id: string): boolean;
  /** Marked so in any record of them. */
  isSensitive(id: string): boolean;
}

function selectFacts(facts: readonly Fact[], { isPresent, isSensitive }: Who, tally: Tally): Fact[] {
  const live = [...headsOf(facts).values()].filter((fact) => !fact.deleted);
  const present = live.filter((fact) => fact.people.some(isPresent));
  const kept = present.filter((fact) => !fact.people.some(isSensitive));
  tally('earlier-wording', facts.length - live.length);
  tally('deleted-person-entry', live.length - present.length);
  tally('sensitive-entry', present.length - kept.length);
  return kept;
}

const NOTED: ReadonlySet<string> = new Set([
  'note',
  'tags',
  ...Object.keys(factShape).filter((name) => name !== 'sensitive'),
]);

/** The card without what was noted on it: no value, no stamp, no origin. */
function withoutNotes(contact: Contact, tally: Tally): Contact {
  const kept = <Value>(of: Record<string, Value>) =>
    Object.fromEntries(Object.entries(of).filter(([name]) => !NOTED.has(name) && !isOwn(name)));
  const { clocks, provenance, ...fields } = contact;
  const bare = { ...kept(fields), clocks: kept(clocks), provenance: kept(provenance) } as Contact;
  if (Object.keys(bare).length < Object.keys(contact).length) tally('sensitive-person');
  return bare;
}

function whoIn({ contacts }: Archive, sensitiveToo: boolean): Who {
  const roots = rootsOf(contacts);
  const marked = sensitiveToo ? [] : contacts.filter(({ sensitive }) => sensitive);
  const sensitive = new Set(marked.map(({ id }) => roots.get(id)?.id ?? id));
  return {
    isPresent: (id) => roots.has(id) && !roots.get(id)?.deleted,
    isSensitive: (id) => sensitive.has(roots.get(id)?.id ?? id),
  };
}

/** `sensitiveToo`: the rep chose to take along what is marked sensitive. */
export function selectNotes(archive: Archive, sensitiveToo: boolean): { archive: Archive; leftOut: LeftOut[] } {
  const counts = new Map<string, number>();
  const tally: Tally = (code, count = 1) => counts.set(code, (counts.get(code) ?? 0) + count);
  const who = whoIn(archive, sensitiveToo);
  const present = archive.contacts.filter(({ id }) => who.isPresent(id));
  tally('deleted-person', archive.contacts.length - present.length);
  const cards = present.map((contact) => (who.isSensitive(contact.id) ? withoutNotes(contact, tally) : contact));
  // Which ladder people climb who have none of their own is part of what their stages mean, as the rep's own fields are
  // of what was filled into them.
  const settings = archive.settings.filter(({ key }) => key === 'ladder' || key.startsWith(FIELD));
  tally('setting', archive.settings.length - settings.length);
  const selected: Archive = {
    ...archive,
    contacts: cards.map((contact) => selectContact(contact, tally)),
    journal: selectFacts(archive.journal, who, tally),
    settings,
    organisations: archive.organisations.filter(({ deleted }) => !deleted),
  };
  const leftOut = Object.entries(REASONS).map(([code, reason]) => ({ code, ...reason, count: counts.get(code) ?? 0 }));
  return { archive: selected, leftOut: leftOut.filter(({ count }) => count > 0) };
}

export default {
  id: 'personal-notes',
  name: 'Personal notes',
  explain:
    'The people you know, your notes about them, their profiles and private addresses. Work addresses, sensitive notes and what you deleted stay here.',
  select: (archive) => selectNotes(archive, false),
} satisfies Profile;
