// The name that another program gave a person, and whether it can tell them from everybody else.
import { type Contact, uidKeyOf } from './contact';

const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/i;

/** The UUID in the name another program gave them, in lower case; null where there is none. */
export const uuidIn = (contact: Contact): string | null => uidKeyOf(contact)?.match(UUID)?.[0]?.toLowerCase() ?? null;

/** The name another program gave them, whatever it is written around a UUID. */
export const uidKey = (contact: Contact): string | null => {
  const uuid = uuidIn(contact);
  return uuid ? `uid:${uuid}` : uidKeyOf(contact);
};

const MACHINE_MADE = 16;
const DIGITS = 6;

/** Long and full of digits, so that no two programs make the same; `1`, `u-0` and `tmc1` are given to many. */
export const isUnique = (key: string): boolean =>
  UUID.test(key) || (key.length >= MACHINE_MADE + 'uid:'.length && key.replace(/\D/g, '').length >= DIGITS);
