// A ZIP that another program gives out, such as LinkedIn's copy of one's data: of its files those are read that a format knows.

import { formats } from '@/lib/formats';
import type { FileRemark, Format, ReadContext, ReadFault, Taken } from '@/lib/formats/format';
import { MAX_BYTES } from '@/lib/formats/json/guard';
import { startOf } from '@/lib/formats/text/decode';
import { failure, type Result, success } from '@/lib/model/result';
import type { Zip } from '@/lib/package/unzip';
import { phrase } from '@/lib/words';

interface Part {
  name: string;
  bytes: Uint8Array;
  format: Format;
}

const ownName = (path: string): string => path.slice(path.lastIndexOf('/') + 1);
const formatOf = (path: string): Format | undefined =>
  formats.find((format) => format.read && format.zipped === ownName(path).toLowerCase());

/** What a Mac adds beside each file. */
const isShadow = (path: string): boolean => path.startsWith('__MACOSX/') || ownName(path).startsWith('._');
const isCards = (path: string): boolean => /\.vcf$/i.test(path) && !isShadow(path);
const isTable = (path: string): boolean => /\.(csv|tsv|json)$/i.test(path) && !isShadow(path);
const isWanted = (path: string): boolean => formatOf(path) !== undefined || isCards(path);

/** Cards are told by what is in them: of an address book there may be one file, or one for each person. */
const formatFor = (name: string, bytes: Uint8Array): Format | undefined =>
  formatOf(name) ??
  formats.find((format) => format.read && format.recognises?.(startOf(bytes.subarray(0, START)), name));
const START = 2_000;

/** In every package of Rung, also in one that lost its list of files: such a one is not read in part. */
const RECORDS = 'data.ndjson';

/** Is there anything in the ZIP that a format knows from such ZIPs? */
export const isBundle = ({ names }: Zip): boolean => !names.includes(RECORDS) && names.some(isWanted);

/** Tables and JSON of a ZIP that no format knows by their names; many programs give out one table so. */
export const tablesIn = ({ names }: Zip): string[] => (names.includes(RECORDS) ? [] : names.filter(isTable));

/** Documents that are ZIPs themselves: a file that each of them has, and what the rep calls it. */
/** How a failure of one file ends; said once for all of them. */
const UNCHANGED = phrase` Nothing was changed.`;

const DOCUMENTS: readonly [part: string, name: string][] = [
  ['xl/workbook.xml', phrase`an Excel workbook`],
  ['xl/workbook.bin', phrase`an Excel workbook`],
  ['word/document.xml', phrase`a Word document`],
  ['Index/Document.iwa', phrase`a Numbers or Pages document`],
  ['content.xml', phrase`a LibreOffice document`],
];

/** What the rep calls this ZIP, where it is a document of an office program. */
export const documentIn = ({ names }: Zip): string | undefined => DOCUMENTS.find(([part]) => names.includes(part))?.[1];

/** A whole export has some fifty files. */
const NAMED = 200;

function othersLeft({ names, odd }: Zip, parts: readonly Part[]): FileRemark[] {
  const left = [...names, ...odd].filter((name) => !parts.some((part) => part.name === name)).toSorted();
  if (left.length === 0) return [];
  const more = left.length > NAMED ? phrase` and ${left.length - NAMED} more` : '';
  const say = phrase`Not read: ${left.slice(0, NAMED).join(', ') + more}.`;
  return [{ verdict: 'skipped', where: phrase`The ZIP`, say }];
}

const within = (name: string, remarks: readonly FileRemark[]): FileRemark[] =>
  remarks.map((remark) => ({ ...remark, where: `${name}, ${remark.where}` }));

const join = (a: Taken, b: Taken): Taken => ({
  archive: {
    ...a.archive,
    contacts: [...a.archive.contacts, ...b.archive.contacts],
    journal: [...a.archive.journal, ...b.archive.journal],
  },
  remarks: [...a.remarks, ...b.remarks],
  ...((a.letters ?? b.letters) && { letters: a.letters ?? b.letters }),
});

/** All that can be read of the parts, one after the other; a part that cannot be read is a remark while another can. */
async function readParts(parts: readonly Part[], context: ReadContext): Promise<Result<Taken, ReadFault>> {
  const broken: FileRemark[] = [];
  let taken: Taken | null = null;
  let fault: ReadFault = 'damaged';
  for (const { name, bytes, format } of parts) {
    const read = await format.read?.(bytes, context);
    if (!read) continue;
    if (read.ok) {
      const part = { ...read.value, remarks: within(name, read.value.remarks) };
      taken = taken ? join(taken, part) : part;
    } else {
      fault = read.code;
      broken.push({ verdict: 'broken', where: name, say: read.say.replace(UNCHANGED, '') });
    }
  }
  if (taken) return success({ ...taken, remarks: [...broken, ...taken.remarks] });
  return failure(fault, broken.map(({ where, say }) => `${where}: ${say}`).join(' ') + UNCHANGED);
}

/** A format that reads all of it that can be read as one file, whatever bytes it is given. */
export async function openBundle(zip: Zip): Promise<Result<Format, ReadFault>> {
  const unpacked = await zip.unpack(MAX_BYTES, isWanted);
  if (!unpacked.ok) return unpacked;
  const parts = [...unpacked.value].flatMap(([name, content]): Part[] => {
    const format = formatFor(name, content);
    return format ? [{ name, bytes: content, format }] : [];
  });
  const used = formats.filter((format) => parts.some((part) => part.format === format));
  return success({
    id: used.map(({ id }) => id).join('+'),
    name: used.map(({ name }) => name).join(' and '),
    fileName: 'bundle.zip',
    mediaType: 'application/zip',
    standard: false,
    foreign: true,
    read: async (_bytes, context) => {
      const ordered = used.flatMap((one) => parts.filter((part) => part.format === one));
      const read = await readParts(ordered, context);
      // First: of the rows there may be more remarks than are shown.
      return read.ok ? success({ ...read.value, remarks: [...othersLeft(zip, parts), ...read.value.remarks] }) : read;
    },
  });
}
