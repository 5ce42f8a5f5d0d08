// What a package holds, counted as a later version reads it.
import * as z from 'zod/mini';
import type { Archive } from '@/lib/model/archive';
import { decryptPackage } from '@/lib/package/lock';
import { readContext } from '../formats/context';
import { readImport } from '../services/import/read-import';
import { must } from '../services/notebook';

export const Held = z.strictObject({ people: z.number(), addresses: z.number(), entries: z.number() });
export type Held = z.infer<typeof Held>;

/** `passphrase`: null where it is not locked. */
export async function archiveIn(bytes: Uint8Array, passphrase: string | null): Promise<Archive> {
  const zip = passphrase === null ? bytes : must(await decryptPackage(bytes, passphrase));
  return must(await readImport(zip, 'notes.zip', readContext())).archive;
}

export const countOf = ({ contacts, journal }: Archive): Held => ({
  people: contacts.length,
  addresses: contacts.flatMap((contact) => contact.handles).length,
  entries: journal.length,
});

export const heldIn = async (bytes: Uint8Array, passphrase: string | null): Promise<Held> =>
  countOf(await archiveIn(bytes, passphrase));
