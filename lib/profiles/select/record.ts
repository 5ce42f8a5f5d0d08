// The record of a person as it leaves: what may go, with its stamps; what was masked never wins against the original.
import { isStoredDate } from '@/lib/model/entry/entry';
import { type Contact, clockOf, provenanceOf } from '@/lib/model/person/contact';
import { Employment } from '@/lib/model/person/employment';
import { FACTS } from '@/lib/model/person/facts';
import { Handle } from '@/lib/model/person/handle';
import { isOwn, isOwnText, kindOfOwn } from '@/lib/model/person/own-name';
import type { Change } from '@/lib/profiles/profile';
import { FRAME, nameLeaving, type SelectedCard } from './card';
import type { Masks } from './masks';
import { originsLeaving } from './origins';
import type { Policy } from './policy';
import type { Present } from './texts';

type Mask = (text: string) => string;

function masked(value: unknown, mask: Mask): unknown {
  if (typeof value === 'string') return mask(value);
  if (Array.isArray(value)) return value.map((part) => masked(part, mask));
  if (!value || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [mask(key), masked(part, mask)]));
}

/** Fields that name other contacts by their ids. */
const PEOPLE: ReadonlySet<string> = new Set(
  Object.entries(FACTS).flatMap(([name, { as }]) => (as === 'people' ? [name] : [])),
);

/** Their values come from a list or a calendar that the model holds them to: no words of anybody's. */
const FROM_A_LIST: ReadonlySet<string> = new Set([
  'status',
  'ladder',
  'keepUntil',
  ...Object.entries(FACTS).flatMap(([name, { as }]) => (as === 'text' || as === 'long' ? [] : [name])),
]);

export interface Leaving {
  policy: Policy;
  masks: Masks;
  present: Present;
  changed: Change[];
}

/** What the model does not hold to anything: a day is a day, a number a number, an answer no name of anybody else's. */
function chosen({ id }: Contact, field: string, value: unknown, masks: Masks): unknown {
  const kind = field === 'connectedOn' ? 'day' : kindOfOwn(field);
  if (kind === 'number') return typeof value === 'number' ? value : null;
  if (typeof value !== 'string') return null;
  return (kind === 'day' ? isStoredDate(value) : masks.isOwn(value, id, 'answer')) ? value : null;
}

const isChosen = (field: string): boolean => field === 'connectedOn' || (isOwn(field) && !isOwnText(field));

function maskFor({ id }: Contact, field: string, masks: Masks): Mask {
  if (field === 'organisation') return (text) => masks.firm(text, id);
  if (field === 'title' || field === 'headline') return (text) => masks.copied(text, id);
  return (text) => masks.note(text, [id]);
}

/** Characters that a field has room for: a mark may be longer than what it stands for. */
const ROOM: Record<string, number> = { title: 300, headline: 300, organisation: 300, note: 20_000, keepReason: 500 };
const MOST = 5_000;
const TAG = 300;

function fitted(field: string, value: unknown): unknown {
  if (typeof value === 'string') return value.slice(0, ROOM[field] ?? MOST);
  return field === 'tags' && Array.isArray(value) ? value.map((tag) => String(tag).slice(0, TAG)) : value;
}

function fieldOf(contact: Contact, field: string, { masks, present, policy }: Leaving): unknown {
  const value = contact[field];
  if (field === 'mergedInto') return value && present.person(String(value)) ? value : null;
  if (field === 'deleted' || field === 'name' || FROM_A_LIST.has(field)) {
    if (!PEOPLE.has(field) || !Array.isArray(value)) return value;
    return [...new Set(value.flatMap((id) => present.person(String(id)) ?? []))];
  }
  if (isChosen(field) && !policy.history) return chosen(contact, field, value, masks);
  const after = masked(value, maskFor(contact, field, masks));
  return JSON.stringify(after) === JSON.stringify(value) ? value : fitted(field, after);
}

const only = <Row extends object>(row: Row, names: ReadonlySet<string>): Row =>
  Object.fromEntries(Object.entries(row).filter(([name]) => names.has(name))) as Row;

/** What was changed gives way to the original wherever both meet. */
const unstamped = <Row extends { clock: string }>(before: Row, after: Row): Row =>
  JSON.stringify(before) === JSON.stringify(after) ? before : { ...after, clock: '' };

const OF_A_HANDLE: ReadonlySet<string> = new Set([...Object.keys(Handle.shape), 'types']);
/** How another program calls an address: words of anybody. */
const CALLED = ['label', 'service'] as const;

function handleLeaving(handle: Handle, card: SelectedCard, { masks, policy }: Leaving): Handle {
  const { id } = card.contact;
  const { provenance, ...said } = handle;
  const next = policy.history ? { ...said } : only(said, OF_A_HANDLE);
  for (const name of CALLED)
    if (typeof said[name] === 'string') next[name] = masks.note(said[name], [id]).slice(0, ROOM_OF_A_LABEL);
  if (policy.history && said.extra) next.extra = masked(said.extra, (text) => masks.note(text, [id]));
  if (!card.jobs) delete next.employment;
  const origins = originsLeaving(provenance, (text) => masks.note(text, [id]), !policy.history);
  return { ...unstamped(said, next), provenance: origins };
}

const ROOM_OF_A_LABEL = 60;
const OF_A_JOB: ReadonlySet<string> = new Set(Object.keys(Employment.shape));

function jobLeaving(job: Employment, { contact }: SelectedCard, { masks, policy }: Leaving): Employment {
  const { title, organisation } = job;
  return unstamped(job, {
    ...(policy.history ? job : only(job, OF_A_JOB)),
    organisation: masks.firm(organisation, contact.id).slice(0, ROOM.organisation),
    ...(title && { title: masks.copied(title, contact.id).slice(0, ROOM.title) }),
  });
}

/** `named`: their name goes too. */
export function recordOf(card: SelectedCard, named: boolean, leaving: Leaving): Contact {
  const { contact, fields } = card;
  const { policy, masks } = leaving;
  const { id, created } = contact;
  const record: Contact = { id, created, name: '', handles: [], clocks: {}, provenance: {} };
  record.handles = card.handles.map((handle) => handleLeaving(handle, card, leaving));
  if (card.jobs)
    record.employments = (contact.employments ?? [])
      .filter((job) => policy.history || !job.removed)
      .map((job) => jobLeaving(job, card, leaving));
  for (const field of named ? ['name', ...fields] : fields) {
    const before = contact[field];
    const given = field === 'name' ? { ...contact, name: nameLeaving(card) } : contact;
    const after = fieldOf(given, field, leaving);
    if (after === null && before !== null && !FRAME.has(field)) continue;
    record[field] = after;
    const mask: Mask = (text) => masks.note(text, [id]);
    const origins = originsLeaving(provenanceOf(contact, field), mask, !policy.history);
    if (origins.length > 0) record.provenance[field] = origins;
    const clock = clockOf(contact, field);
    const same = JSON.stringify(before) === JSON.stringify(after);
    // Without a stamp it gives way to any other value wherever both meet. A list of people never has one: it would tell
    // whether somebody was taken out.
    if (same && clock && !PEOPLE.has(field)) record.clocks[field] = clock;
    if (!same && typeof before === 'string' && typeof after === 'string')
      leaving.changed.push({ id: `${id}/${field}`, person: id, before, after });
  }
  return record;
}
