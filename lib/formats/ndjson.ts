// The records of a notebook, one a line (JSON Lines): what a package is read back from without loss.

import { archiveIn, inOrder, tidy } from '@/lib/formats/json/archive';
import { isObject, parseJson } from '@/lib/formats/json/guard';
import { textOf } from '@/lib/formats/text/decode';
import { SCHEMA } from '@/lib/migrations/schema';
import { ARCHIVE_FORMAT, type Archive, byList, LISTS, type List } from '@/lib/model/archive';
import { canonicalJson } from '@/lib/model/key-order';
import { failure, type Result } from '@/lib/model/result';
import { phrase } from '@/lib/words';
import type { Format, ReadFault, Taken } from './format';

const RECORDS = 'rung.example/records';
/** What a line is called, by the part of the archive it belongs to. */
const KINDS: Record<List, string> = {
  contacts: 'contact',
  journal: 'fact',
  ladders: 'ladder',
  settings: 'setting',
  organisations: 'organisation',
};

function* write(archive: Archive): Generator<string> {
  const ordered = inOrder(archive);
  const head = { ...ordered, ...Object.fromEntries(LISTS.map((list) => [list, undefined])) };
  yield `${canonicalJson({ ...head, format: RECORDS, schema: SCHEMA })}\n`;
  for (const list of LISTS) for (const record of ordered[list]) yield `${canonicalJson({ [KINDS[list]]: record })}\n`;
}

const notOurs = () =>
  failure('not-ours', phrase`These are no records of Rung: the first line does not say "format":"${RECORDS}".`);

async function read(bytes: Uint8Array): Promise<Result<Taken, ReadFault>> {
  const lines = textOf(bytes)?.split('\n') ?? [];
  if (!lines[0]?.includes(RECORDS)) return notOurs();
  // Every line ends, so that a file cut off between two lines shows too.
  if (lines.pop() !== '')
    return failure('damaged', phrase`The records are cut off. Export them again. Nothing was changed.`);
  const parts: Record<List, unknown[]> = byList(() => []);
  let head: Record<string, unknown> | null = null;
  for (const [i, line] of lines.entries()) {
    const parsed = parseJson(line, phrase`Line ${i + 1} of the records`);
    if (!parsed.ok) return parsed;
    const { value } = parsed;
    const list = isObject(value) ? LISTS.find((known) => KINDS[known] in value) : undefined;
    if (head && isObject(value) && list) parts[list].push(value[KINDS[list]]);
    else if (!head && isObject(value) && value.format === RECORDS) head = value;
    else if (!head) return notOurs();
    else
      return failure(
        'damaged',
        phrase`Line ${i + 1} of the records is none that Rung writes. Export them again. Nothing was changed.`,
      );
  }
  return archiveIn({ ...head, format: ARCHIVE_FORMAT, ...parts }, phrase`The file of records`);
}

export default {
  id: 'ndjson',
  name: phrase`Records of Rung, read back without loss`,
  fileName: 'data.ndjson',
  mediaType: 'application/x-ndjson',
  standard: true,
  write,
  read,
  recognises: (start) => start.slice(0, start.indexOf('\n') >>> 0).includes(`"format":"${RECORDS}"`),
  keeps: (archive) => inOrder(tidy(archive)),
} satisfies Format;
