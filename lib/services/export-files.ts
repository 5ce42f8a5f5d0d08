// The files of a package, one after the other: every format, what was left out, the shapes of the records.
import { formats } from '@/lib/formats';
import type { Format } from '@/lib/formats/format';
import { contextOf } from '@/lib/formats/text/context';
import type { Archive } from '@/lib/model/archive';
import { peopleOf } from '@/lib/model/people';
import type { Selection } from '@/lib/profiles/profile';
import { breath } from './breathe';
import { LEFT_OUT, leftOutTable } from './export-left-out';
import { manifestSchema } from './export-manifest';

export interface PackedFile {
  path: string;
  /** What it is, for the page of plain words; files without one are not listed there one by one. */
  name?: string;
  mediaType: string;
  bytes: Uint8Array<ArrayBuffer>;
  /** Made to be read by people, so that no cell of a table can run. */
  forPeople?: boolean;
  /** How many records it holds, where it holds some. */
  records?: number;
}

/** One card a file, for programs that read no more than the first of a file. */
export const EACH_CARD = 'vcf-each';
const CARDS = ['vcard3', 'vcard4'];

export const utf8 = (text: string) => new TextEncoder().encode(text) as Uint8Array<ArrayBuffer>;

/** What a rep may tick beyond what every package holds. */
export const extraFormats = (): readonly Pick<Format, 'id' | 'name' | 'fileName'>[] => [
  ...formats.filter(({ standard, retired, write }) => write && !standard && !retired),
  { id: EACH_CARD, name: 'One card a file, for Outlook on a desktop', fileName: 'vcf/0001.vcf …' },
];

function recordsIn(text: string, mediaType: string): number | undefined {
  if (mediaType === 'application/x-ndjson') return text.split('\n').length - 1;
  if (mediaType.startsWith('text/vcard')) return text.match(/^BEGIN:VCARD/gim)?.length ?? 0;
  return undefined;
}

function fileOf(path: string, mediaType: string, text: string, name?: string): PackedFile {
  const records = recordsIn(text, mediaType);
  return { path, mediaType, bytes: utf8(text), ...(name && { name }), ...(records !== undefined && { records }) };
}

function* eachCard(archive: Archive): Generator<PackedFile> {
  const format = CARDS.map((id) => formats.find((known) => known.id === id)).find((known) => known?.write);
  const context = contextOf(archive);
  for (const [i, { contact, also, entries }] of peopleOf(archive).entries()) {
    const one = { ...archive, contacts: [contact, ...also], journal: entries };
    const text = format?.write?.(one, context) ?? '';
    yield fileOf(`vcf/${String(i + 1).padStart(4, '0')}.vcf`, format?.mediaType ?? '', text);
  }
}

const CARDS_A_BREATH = 200;

/** `ticked`: ids of `extraFormats`. */
export async function writeFiles(
  selection: Selection,
  ticked: readonly string[],
  progress: (done: number) => void = () => {},
): Promise<PackedFile[]> {
  const { archive } = selection;
  const context = contextOf(archive);
  const chosen = formats.filter(({ id, standard, write }) => write && (standard || ticked.includes(id)));
  const files: PackedFile[] = [];
  for (const [i, { fileName, mediaType, name, standard, write }] of chosen.entries()) {
    const file = fileOf(fileName, mediaType, write?.(archive, context) ?? '', name);
    // Tables for another program hold numbers as it wants them.
    files.push({ ...file, ...(standard && { forPeople: true }) });
    progress((i + 1) / chosen.length);
    await breath();
  }
  if (ticked.includes(EACH_CARD))
    for (const file of eachCard(archive)) if (files.push(file) % CARDS_A_BREATH === 0) await breath();
  const { schemaFiles } = await import('@/lib/formats/schema/files');
  for (const { path, text } of [...schemaFiles(), manifestSchema()])
    files.push(fileOf(path, 'application/schema+json', text));
  const leftOut = fileOf(LEFT_OUT, 'text/csv;charset=utf-8', leftOutTable(selection), 'what stayed behind, by reason');
  files.push({ ...leftOut, forPeople: true });
  return files;
}
