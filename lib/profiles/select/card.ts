// One record of a person: which addresses, fields and jobs of it may go, and why the others may not.
import { type Contact, ContactFields, STRUCTURE } from '@/lib/model/person/contact';
import { factShape } from '@/lib/model/person/fact-shape';
import type { Handle } from '@/lib/model/person/handle';
import { isOwn } from '@/lib/model/person/own-name';
import { type Owned, ownerOfField, ownerOfHandle } from '@/lib/model/whose/ownership';
import type { Choice, Held } from '@/lib/profiles/profile';
import { flagsIn } from '@/lib/profiles/scan/cues';
import type { Code, Policy } from './policy';
import type { Tally } from './tally';
import type { Whom } from './whom';

/** Fields that are no knowledge of the person but tell what the record is. */
export const FRAME: ReadonlySet<string> = new Set(['deleted', 'mergedInto']);
const KNOWN: ReadonlySet<string> = new Set([...Object.keys(ContactFields.shape), 'connectedOn']);

const isNote = (field: string): boolean =>
  field === 'note' ||
  field === 'tags' ||
  field === 'keepReason' ||
  isOwn(field) ||
  (field in factShape && field !== 'sensitive');

export interface SelectedCard {
  contact: Contact;
  handles: Handle[];
  /** Names of the fields that go, the name aside. */
  fields: string[];
  jobs: boolean;
  name: Owned;
}

/** A name typed as an address leaves without what makes it one; empty where that is all of it ("@dana"). */
export function nameLeaving({ contact, handles: going }: SelectedCard): string {
  const { name, handles } = contact;
  const text = name.trim().toLowerCase();
  const stays = handles.some((handle) => !going.includes(handle) && handle.value.trim().toLowerCase() === text);
  return stays ? name.slice(0, Math.max(0, name.indexOf('@'))).trim() : name;
}

const filled = (value: unknown): boolean =>
  value !== undefined && value !== null && value !== '' && !(Array.isArray(value) && value.length === 0);

function handlesOf(contact: Contact, policy: Policy, tally: Tally): Handle[] {
  return contact.handles.filter((handle) => {
    const owned = ownerOfHandle(handle);
    const code = handle.removed && !policy.history ? 'removed' : (policy.handle?.(handle, contact.id) ?? null);
    if (!policy.classes.includes(owned.is)) tally.owned(contact.id, handle.channel, owned);
    else if (code) tally.stays(contact.id, handle.channel, owned.is, code);
    else return true;
    return false;
  });
}

/** What keeps a note back until it is ticked. */
export function holdsBack(text: string, sensitive: boolean, policy: Policy): Code[] {
  const flags = flagsIn(text).filter(({ flag }) => policy.flags.includes(flag));
  return [
    ...(sensitive && !policy.sensitiveGoes ? (['sensitive'] as const) : []),
    ...flags.map(({ flag }) => `flag-${flag}` as const),
    ...(policy.notesWait ? (['not-ticked'] as const) : []),
  ];
}

interface Account {
  policy: Policy;
  choice: Choice;
  whom: Whom;
  tally: Tally;
  held: Held[];
}

function fieldGoes(contact: Contact, field: string, sensitive: boolean, account: Account): boolean {
  const { policy, tally } = account;
  const owned = ownerOfField(contact, field);
  if (!policy.classes.includes(owned.is)) {
    tally.owned(contact.id, field, owned);
    return false;
  }
  const code =
    !policy.history && !KNOWN.has(field) && !isOwn(field) ? 'not-known' : (policy.field?.(field, owned) ?? null);
  if (code) tally.stays(contact.id, field, owned.is, code);
  else if (!isNote(field) || noteGoes(contact, field, sensitive, account)) return true;
  else tally.stays(contact.id, field, owned.is, firstCode(contact, field, sensitive, policy));
  return false;
}

const wordsIn = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value ?? ''));
const firstCode = (contact: Contact, field: string, sensitive: boolean, policy: Policy): Code =>
  holdsBack(wordsIn(contact[field]), sensitive, policy)[0] ?? 'not-in-profile';

function noteGoes(contact: Contact, field: string, sensitive: boolean, { policy, choice, held }: Account): boolean {
  const text = wordsIn(contact[field]);
  const codes = holdsBack(text, sensitive, policy);
  if (codes.length === 0) return true;
  const id = `${contact.id}/${field}`;
  const ticked = choice.ticked.has(id);
  if (typeof contact[field] === 'string') held.push({ id, person: contact.id, at: null, text, codes, ticked });
  return ticked;
}

export function cardOf(contact: Contact, account: Account): SelectedCard {
  const { policy, tally, whom } = account;
  const sensitive = whom.isMarked(contact.id);
  const handles = handlesOf(contact, policy, tally);
  const names = Object.keys(contact).filter((field) => !STRUCTURE.has(field) && field !== 'name');
  const fields = names.filter(
    (field) => FRAME.has(field) || (filled(contact[field]) && fieldGoes(contact, field, sensitive, account)),
  );
  const jobs = contact.employments?.filter((job) => policy.history || !job.removed) ?? [];
  const owned = ownerOfField(contact, 'organisation');
  const go = policy.classes.includes(owned.is) && !policy.field?.('employments', owned);
  for (const _ of jobs) {
    if (go) break;
    if (policy.classes.includes(owned.is)) tally.stays(contact.id, 'job', owned.is, 'not-in-profile');
    else tally.owned(contact.id, 'job', owned);
  }
  return { contact, handles, fields, jobs: go && jobs.length > 0, name: ownerOfField(contact, 'name') };
}
