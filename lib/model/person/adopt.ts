// A person as another program knows them, taken into what the notebook knows: gaps are filled, the rep's words stay.
import type { StampAfter } from '@/lib/model/clock';
import type { Provenance } from '@/lib/model/whose/provenance';
import { canonicalJson } from '../key-order';
import { withEmployment, withFields, withHandle } from './changed-contact';
import { type Contact, clockOf, liveHandles, provenanceOf } from './contact';
import type { Handle } from './handle';

export interface Adopted {
  /** The known contact itself where nothing is to be written. */
  contact: Contact;
  /** Something the rep can see is new. Else only origins were added, or names other programs use. */
  visible: boolean;
  /** What the file says where the card has a note of its own. */
  otherNote?: string;
}

const isEmpty = (value: unknown): boolean =>
  value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0);

const tidy = (value: unknown): string =>
  typeof value === 'string' ? value.normalize('NFC').replace(/\s+/g, ' ').trim() : canonicalJson(value);

/** Whence the value itself came; not what others say instead. */
const sourcesOf = (contact: Contact, field: string): Provenance[] =>
  provenanceOf(contact, field).filter((origin) => origin.how !== 'decided' && !('value' in origin));

/** What files say of a field instead, the last word of each source; nothing where the card says so by now. */
export function otherWords(contact: Contact, field: string): Provenance[] {
  const words = provenanceOf(contact, field).filter((origin) => 'value' in origin);
  const last = new Map(words.map((origin) => [`${origin.route} ${origin.account}`, origin]));
  return [...last.values()].filter(({ value }) => tidy(value) !== tidy(contact[field]));
}

/** Did anybody but a file have a hand in it? An empty field without an origin is one that was never said, or undone. */
function isOwnWord(contact: Contact, field: string): boolean {
  const origins = sourcesOf(contact, field);
  return origins.length > 0 ? origins.some(({ how }) => how !== 'imported') : !isEmpty(contact[field]);
}

const saysTheSame = (a: Provenance, b: Provenance): boolean =>
  a.route === b.route &&
  a.how === b.how &&
  a.account === b.account &&
  canonicalJson(a.value) === canonicalJson(b.value);

/** Origins are added once for each source, not once for each time it is read. */
const heard = (known: readonly Provenance[], from: Provenance): Provenance[] =>
  known.some((origin) => saysTheSame(origin, from)) ? [...known] : [...known, from];

interface Differences {
  set: Record<string, unknown>;
  /** What the file says of fields that stay as they are. */
  said: Record<string, Provenance>;
  visible: boolean;
  otherNote?: string;
}

/** Not for a file to say: how the notebook keeps its records, and what is compared apart. */
const APART: ReadonlySet<string> = new Set([
  'id',
  'created',
  'handles',
  'employments',
  'clocks',
  'provenance',
  'ladder',
  'deleted',
  'mergedInto',
  'note',
  'tags',
  'extra',
]);

/** An address of theirs in place of a name, as files have it of somebody without one. */
const standsIn = (known: Contact, name: unknown): boolean =>
  isEmpty(known.name) && known.handles.some(({ value }) => value === name);

function compareFields(known: Contact, found: Contact, from: Provenance, differences: Differences): void {
  for (const [field, value] of Object.entries(found)) {
    if (APART.has(field) || isEmpty(value) || (field === 'name' && standsIn(known, value))) continue;
    if (tidy(known[field]) === tidy(value)) differences.said[field] = from;
    else if (!isOwnWord(known, field)) differences.set[field] = value;
    else differences.said[field] = { ...from, value };
  }
}

function compareNote(known: Contact, found: Contact, from: Provenance, differences: Differences): void {
  if (!found.note?.trim()) return;
  if (tidy(known.note ?? '').includes(tidy(found.note))) differences.said.note = from;
  else if (known.note || isOwnWord(known, 'note')) differences.otherNote = found.note;
  else differences.set.note = found.note;
}

function compareTags(known: Contact, found: Contact, from: Provenance, differences: Differences): void {
  if (!found.tags?.length) return;
  const all = [...new Set([...(known.tags ?? []), ...found.tags])];
  if (all.length > (known.tags?.length ?? 0)) differences.set.tags = all;
  else differences.said.tags = from;
}

const asObject = (value: unknown): Record<string, unknown> =>
  value && typeof value === 'object' && !Array.isArray(value) ? (value as Record<string, unknown>) : {};

/** What only other programs understand is kept as they say it; the name they use is kept as it was first heard. */
function compareExtra(known: Contact, found: Contact, differences: Differences): void {
  const [mine, theirs] = [asObject(known.extra), asObject(found.extra)];
  const all = { ...mine, ...theirs, ...('uid' in mine && { uid: mine.uid }) };
  if (canonicalJson(all) !== canonicalJson(mine)) differences.set.extra = all;
}

function compare(known: Contact, found: Contact, from: Provenance): Differences {
  const differences: Differences = { set: {}, said: {}, visible: false };
  compareFields(known, found, from, differences);
  compareNote(known, found, from, differences);
  compareTags(known, found, from, differences);
  compareExtra(known, found, differences);
  const isNews = ([field, origin]: [string, Provenance]) =>
    'value' in origin && !provenanceOf(known, field).some((other) => saysTheSame(other, origin));
  differences.visible =
    Object.keys(differences.set).some((field) => field !== 'extra') || Object.entries(differences.said).some(isNews);
  return differences;
}

/** A value of unknown origin stays so, even when a file brings the same value. */
const counts =
  (contact: Contact) =>
  ([field, origin]: [string, Provenance]): boolean =>
    'value' in origin || sourcesOf(contact, field).length > 0;

function withSaid(contact: Contact, said: Record<string, Provenance>): Contact {
  const news = Object.entries(said)
    .filter(counts(contact))
    .map(([field, from]) => [field, heard(provenanceOf(contact, field), from)] as const);
  const added = news.filter(([field, all]) => all.length > provenanceOf(contact, field).length);
  return added.length > 0
    ? { ...contact, provenance: { ...contact.provenance, ...Object.fromEntries(added) } }
    : contact;
}

/** An address the rep took away stays away; one that went with an import that was undone has no origin left. */
const isTakenAway = (handle: Handle): boolean => Boolean(handle.removed) && handle.provenance.length > 0;

function adoptHandles(contact: Contact, found: Contact, from: Provenance, stamp: StampAfter) {
  let [next, added] = [contact, false];
  for (const handle of liveHandles(found)) {
    const known = next.handles.find(({ key }) => key === handle.key);
    if (known && isTakenAway(known)) continue;
    if (!known || known.removed) {
      const clock = stamp(...(known ? [known.clock] : []));
      next = withHandle(next, { ...handle, ...(known && { removed: false }), clock, provenance: [from] });
      added = true;
    } else {
      const provenance = known.provenance.length > 0 ? heard(known.provenance, from) : known.provenance;
      if (provenance.length === known.provenance.length) continue;
      next = { ...next, handles: next.handles.map((other) => (other === known ? { ...known, provenance } : other)) };
    }
  }
  return { contact: next, added };
}

/** Jobs are told by where they are: the ids of a file mean nothing here. */
function adoptJobs(contact: Contact, found: Contact, stamp: StampAfter) {
  const known = new Set((contact.employments ?? []).map(({ organisation }) => tidy(organisation).toLowerCase()));
  const fresh = (found.employments ?? []).filter(
    (job) => !job.removed && !known.has(tidy(job.organisation).toLowerCase()),
  );
  const next = fresh.reduce((sofar, job) => withEmployment(sofar, { ...job, clock: stamp() }), contact);
  return { contact: next, added: fresh.length > 0 };
}

/**
 * `found` taken into `known`, both one person. A field that only files ever wrote is brought up to date; another value
 * of a field the rep had a hand in is kept beside it, as an origin with its `value`.
 */
export function adopt(known: Contact, found: Contact, from: Provenance, stamp: StampAfter): Adopted {
  const differences = compare(known, found, from);
  const fields = Object.keys(differences.set);
  const replaced = fields.map((field) => clockOf(known, field)).filter((clock) => clock !== undefined);
  const written = fields.length > 0 ? withFields(known, differences.set, stamp(...replaced), from) : known;
  const handles = adoptHandles(withSaid(written, differences.said), found, from, stamp);
  const jobs = adoptJobs(handles.contact, found, stamp);
  const visible = differences.visible || handles.added || jobs.added;
  return { contact: jobs.contact, visible, ...(differences.otherNote && { otherNote: differences.otherNote }) };
}
