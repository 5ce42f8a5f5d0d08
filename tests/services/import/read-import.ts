// A file as the import page reads it: recognised, then read, in one go.
import type { ReadContext, ReadFault } from '@/lib/formats/format';
import type { Result } from '@/lib/model/result';
import { type Imported, readAs, recognise } from '@/lib/services/import/read';

/** A file the rep picked as an archive of the current schema. Nothing is written. */
export async function readImport(
  bytes: Uint8Array,
  fileName: string,
  context: ReadContext,
): Promise<Result<Imported, ReadFault>> {
  const found = await recognise(bytes, fileName);
  return found.ok ? readAs(found.value, context) : found;
}
