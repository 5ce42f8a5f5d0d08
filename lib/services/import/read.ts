// Reading a file the rep picked: told by its content, proved where it is a package of Rung, and nothing is written.

import { formats } from '@/lib/formats';
import type { FileRemark, Format, ReadContext, ReadFault, Taken } from '@/lib/formats/format';
import { MAX_BYTES } from '@/lib/formats/json/guard';
import { startOf } from '@/lib/formats/text/decode';
import { peopleOf } from '@/lib/model/person/people';
import { failure, type Result, success } from '@/lib/model/result';
import { MANIFEST, type Manifest } from '@/lib/package/manifest';
import { openPackage } from '@/lib/package/open';
import { openZip, type Zip } from '@/lib/package/unzip';
import { phrase, sayNumber } from '@/lib/words';
import { documentIn, isBundle, openBundle, tablesIn } from './bundle';

/** The file of a package that holds everything; the second in packages of the first layout. */
const WHOLE = ['ndjson', 'archive-json'] as const;
const START = 2_000;

/** How other files begin that are often picked by mistake, and what the rep calls them. */
const OTHERS: readonly [start: string, name: string, advice: string][] = [
  ['%PDF', phrase`a PDF`, phrase`Export the people as vCard or CSV instead.`],
  ['\x89PNG', phrase`a picture`, phrase`Rung reads files with people, not pictures.`],
  ['\xff\xd8\xff', phrase`a picture`, phrase`Rung reads files with people, not pictures.`],
  ['GIF8', phrase`a picture`, phrase`Rung reads files with people, not pictures.`],
  ['\xd0\xcf\x11\xe0', phrase`an old Office file`, phrase`Save it as CSV, then choose that.`],
  ['SQLite format 3', phrase`a database`, phrase`Export the people as vCard or CSV instead.`],
];

const bareStart = (bytes: Uint8Array): string => String.fromCharCode(...bytes.subarray(0, 16));
const isZip = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b;

/** Why it cannot be any file that Rung reads; null where it may be. */
function refusal(bytes: Uint8Array, fileName: string): Result<never, ReadFault> | null {
  if (bytes.length === 0)
    return failure(
      'not-ours',
      phrase`"${fileName}" is empty: there is nothing in it to import. Save or download it again.`,
    );
  if (bytes.length > MAX_BYTES)
    return failure(
      'too-large',
      phrase`"${fileName}" is larger than 200 MB. Split it, or choose another file. Nothing was changed.`,
    );
  const start = bareStart(bytes);
  const other = OTHERS.find(([mark]) => start.startsWith(mark));
  return other ? failure('not-ours', phrase`"${fileName}" is ${other[1]}. ${other[2]} Nothing was changed.`) : null;
}

/** What to read, and how. */
export interface Recognised {
  bytes: Uint8Array;
  format: Format;
}

/** A package of Rung, or a ZIP of another program with something in it that Rung reads. */
async function zipOf(bytes: Uint8Array, fileName: string): Promise<Result<Recognised, ReadFault>> {
  const zip = openZip(bytes);
  if (!zip.ok) return zip;
  if (zip.value.names.includes(MANIFEST)) return wholeOf(zip.value);
  if (isBundle(zip.value)) {
    const format = await openBundle(zip.value);
    return format.ok ? success({ bytes, format: format.value }) : format;
  }
  const document = documentIn(zip.value);
  if (document)
    return failure(
      'not-ours',
      phrase`"${fileName}" is ${document}. Save its table as CSV, then choose that. Nothing was changed.`,
    );
  const [table, ...others] = tablesIn(zip.value);
  if (table === undefined) return wholeOf(zip.value);
  if (others.length === 0) return tableOf(zip.value, table);
  const named = [table, ...others].slice(0, SOME).join(', ');
  const more = others.length >= SOME ? phrase` and ${others.length + 1 - SOME} more` : '';
  return failure(
    'not-ours',
    phrase`"${fileName}" holds several tables: ${named + more}. Unpack it, and choose the one with the people. Nothing was changed.`,
  );
}

/** A sentence names no more. */
const SOME = 8;

async function tableOf(zip: Zip, name: string): Promise<Result<Recognised, ReadFault>> {
  const unpacked = await zip.unpack(MAX_BYTES, (one) => one === name);
  if (!unpacked.ok) return unpacked;
  return recognise(unpacked.value.get(name) ?? new Uint8Array(), name);
}

/** The format of a package's records, which must be as many as its manifest says were in it. */
const counted = (format: Format, { counts = {} }: Manifest): Format => ({
  ...format,
  read: async (bytes, context) => {
    const taken = await format.read?.(bytes, context);
    if (!taken?.ok) return taken ?? failure('damaged', phrase`${format.name} cannot be read.`);
    const people = peopleOf(taken.value.archive);
    const entries = new Set(people.flatMap((person) => person.entries.map(({ entry }) => entry)));
    const wrong = [
      [phrase`people`, counts.people, people.length],
      [phrase`entries`, counts.entries, entries.size],
    ].find(([, said, found]) => said !== undefined && said !== found);
    if (!wrong) return taken;
    const [what, said, found] = wrong;
    return failure(
      'damaged',
      phrase`The package says that it holds ${said} ${what}, and holds ${found}. Use the original export. Nothing was changed.`,
    );
  },
});

async function wholeOf(zip: Zip): Promise<Result<Recognised, ReadFault>> {
  const opened = await openPackage(zip);
  if (!opened.ok) return opened;
  for (const id of WHOLE) {
    const format = formats.find((known) => known.id === id);
    const content = opened.value.files.get(format?.fileName ?? '');
    if (format && content) return success({ bytes: content, format: counted(format, opened.value.manifest) });
  }
  return failure('damaged', phrase`"data.ndjson" is missing from the package. Use the original export.`);
}

/** Which format a file is in: a package of Rung, proved against its manifest, or one that says so itself. */
export async function recognise(bytes: Uint8Array, fileName: string): Promise<Result<Recognised, ReadFault>> {
  const refused = refusal(bytes, fileName);
  if (refused) return refused;
  if (isZip(bytes)) return zipOf(bytes, fileName);
  const start = startOf(bytes.subarray(0, START));
  const format = formats.find((known) => known.read && known.recognises?.(start, fileName));
  return format
    ? success({ bytes, format })
    : failure(
        'not-ours',
        phrase`"${fileName}" is no file that Rung can read. Choose an export of Rung, or people as vCard, JSON or CSV. Nothing was changed.`,
      );
}

export interface Imported extends Taken {
  format: Format;
}

/** Nobody reads more; a file made to do harm has millions. */
const REMARKS = 5_000;

function shortened(remarks: FileRemark[]): FileRemark[] {
  if (remarks.length <= REMARKS) return remarks;
  const say = phrase`${sayNumber(remarks.length - REMARKS)} more remarks like these are not listed.`;
  return [...remarks.slice(0, REMARKS), { verdict: 'broken', where: phrase`The file`, say }];
}

export async function readAs(
  { bytes, format }: Recognised,
  context: ReadContext,
): Promise<Result<Imported, ReadFault>> {
  const taken = await format.read?.(bytes, context);
  if (!taken) return failure('not-ours', phrase`Rung writes ${format.name}, but does not read it.`);
  return taken.ok ? success({ ...taken.value, remarks: shortened(taken.value.remarks), format }) : taken;
}
