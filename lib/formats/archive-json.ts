// The archive as JSON: everything a notebook holds, in one file, as packages of the first layout held it.

import { archiveIn, inOrder, tidy } from '@/lib/formats/json/archive';
import { isObject, parseGently } from '@/lib/formats/json/guard';
import { sortedRecord } from '@/lib/formats/json/list';
import { textOf } from '@/lib/formats/text/decode';
import { SCHEMA } from '@/lib/migrations/schema';
import { ARCHIVE_FORMAT } from '@/lib/model/archive';
import { failure, type Result } from '@/lib/model/result';
import { phrase } from '@/lib/words';
import type { Format, ReadFault, Taken } from './format';

async function read(bytes: Uint8Array): Promise<Result<Taken, ReadFault>> {
  const text = textOf(bytes);
  if (text === null) return failure('not-ours', phrase`This is not an archive of Rung: it is no text in UTF-8.`);
  const parsed = await parseGently(text, phrase`The archive`);
  if (!parsed.ok) return parsed;
  const raw = parsed.value;
  if (!isObject(raw) || raw.format !== ARCHIVE_FORMAT)
    return failure('not-ours', phrase`This is not an archive of Rung: it does not say "format": "${ARCHIVE_FORMAT}".`);
  return archiveIn(raw, phrase`The archive`);
}

export default {
  id: 'archive-json',
  name: phrase`Archive of Rung`,
  fileName: 'archive.json',
  mediaType: 'application/json',
  // `data.ndjson` has taken its place.
  standard: false,
  retired: true,
  write: (archive) => sortedRecord({ ...inOrder({ ...archive, format: ARCHIVE_FORMAT, schema: SCHEMA }) }),
  read,
  // Keys are sorted: in a long archive its people come long before its format.
  recognises: (start) => /^\s*\{/.test(start) && (start.includes(ARCHIVE_FORMAT) || start.includes('"contacts"')),
  keeps: (archive) => inOrder(tidy(archive)),
} satisfies Format;
