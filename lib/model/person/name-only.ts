// Somebody of whom a record has nothing but a name, or a name and a number: told by the whole of it, or not at all.
import { fold } from '@/lib/model/fold';
import { type Contact, liveHandles } from './contact';

/** No mailbox and no profile. */
export const isNameOnly = (contact: Contact): boolean =>
  liveHandles(contact).every(({ channel }) => channel !== 'email' && !/^(?:linkedin|sales-navigator)/.test(channel));

/** What a record says that is not given anew each time it is read; a name with its organisation, where there is no more. */
export function contentOf(contact: Contact): string {
  const keys = contact.handles.map(({ key }) => key).sort();
  const row = [fold(contact.name), ...(keys.length > 0 ? keys : [fold(contact.organisation ?? '')])];
  return JSON.stringify(row);
}
