// What files of the employer said before they were taken back: the same address read again from elsewhere is no freer.
import type { Contact } from '@/lib/model/person/contact';
import { liveHandles, provenanceOf } from '@/lib/model/person/contact';
import type { Provenance } from '@/lib/model/whose/provenance';
import { contactsWhere } from '@/lib/store/read/records';
import type { Store } from '@/lib/store/store';
import { imports, originsOf, type WasTakenBack } from './log';

/** Adds the origins that were taken back to whatever says the same; the contact itself where there are none. */
export type EarlierWord = (contact: Contact) => Contact;

const isEmployers = ({ how, account }: Provenance): boolean => how === 'imported' && account === 'employer';
const FIELDS = ['name', 'title', 'organisation', 'headline', 'note'] as const;

const withNew = (known: readonly Provenance[], more: readonly Provenance[]): Provenance[] => {
  const ids = new Set(known.map(({ importId }) => importId));
  return [...known, ...more.filter(({ importId }) => !ids.has(importId))];
};

function addedTo(contact: Contact, gone: Contact): Contact {
  const provenance = { ...contact.provenance };
  for (const field of FIELDS) {
    const more = provenanceOf(gone, field).filter(isEmployers);
    if (more.length > 0 && contact[field] && contact[field] === gone[field])
      provenance[field] = withNew(provenanceOf(contact, field), more);
  }
  const said = new Map(gone.handles.map((handle) => [handle.key, handle.provenance.filter(isEmployers)]));
  const handles = contact.handles.map((handle) => {
    const more = said.get(handle.key) ?? [];
    return more.length > 0 ? { ...handle, provenance: withNew(handle.provenance, more) } : handle;
  });
  return { ...contact, handles, provenance };
}

/** Looks through everybody only where a file of the employer was ever taken back. */
export async function earlierWord(store: Store, back: WasTakenBack): Promise<EarlierWord> {
  const wasBack = (await imports(store)).some(({ state, source }) => state === 'taken-back' && source === 'work');
  if (!wasBack) return (contact) => contact;
  const byKey = new Map<string, Contact[]>();
  const isGone = (record: Contact) =>
    Boolean(record.deleted) && back(originsOf(record)) && originsOf(record).some(isEmployers);
  for (const { record } of await contactsWhere(store, (row) => isGone(row.record)))
    for (const { key } of record.handles) byKey.set(key, [...(byKey.get(key) ?? []), record]);
  return (contact) => {
    const gone = new Set(liveHandles(contact).flatMap(({ key }) => byKey.get(key) ?? []));
    return [...gone].reduce(addedTo, contact);
  };
}
