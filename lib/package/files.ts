// The files of a package, one after the other: every format, what was left out, the shapes of the records.

import { formats } from '@/lib/formats';
import type { Format } from '@/lib/formats/format';
import { contextOf } from '@/lib/formats/text/context';
import type { Selection } from '@/lib/profiles/profile';
import { phrase } from '@/lib/words';
import { fileOf, type PackedFile } from './file';
import { LEFT_OUT, leftOutTable } from './left-out';
import type { SchemaFile } from './schemas';

/** One card a file, for programs that read no more than the first of a file. */
export const EACH_CARD = 'vcf-each';
const CARDS = ['vcard3', 'vcard4'];

/** What a rep may tick beyond what every package holds. */
export const extraFormats = (): readonly Pick<Format, 'id' | 'name' | 'fileName'>[] => [
  ...formats.filter(({ standard, retired, write }) => write && !standard && !retired),
  { id: EACH_CARD, name: phrase`One card a file, for Outlook on a desktop`, fileName: 'vcf/0001.vcf …' },
];

/** Each yields how many people or records are done, and gives its files. */
type Writing = Generator<number, PackedFile[]>;
type Told = Selection & { context: ReturnType<typeof contextOf> };

function* oneFormat({ fileName, mediaType, name, standard, write }: Format, { archive, context }: Told): Writing {
  const file = yield* fileOf({ path: fileName, mediaType, name }, write?.(archive, context) ?? []);
  // Tables for another program hold numbers as it wants them.
  return [{ ...file, ...(standard && { forPeople: true }) }];
}

function* eachCard({ archive, context }: Told): Writing {
  const format = CARDS.map((id) => formats.find((known) => known.id === id)).find((known) => known?.write);
  const files: PackedFile[] = [];
  for (const [i, person] of context.people.entries()) {
    const one = { ...archive, contacts: [person.contact, ...person.also], journal: person.entries };
    const pieces = format?.write?.(one, { ...context, people: [person] }) ?? [];
    const path = `vcf/${String(i + 1).padStart(4, '0')}.vcf`;
    files.push(yield* fileOf({ path, mediaType: format?.mediaType ?? '' }, pieces));
    yield i + 1;
  }
  return files;
}

function* aboutPackage(selection: Told, schemas: readonly SchemaFile[]): Writing {
  const files: PackedFile[] = [];
  for (const { path, text } of schemas)
    files.push(yield* fileOf({ path, mediaType: 'application/schema+json' }, [text]));
  const leftOut = { path: LEFT_OUT, mediaType: 'text/csv;charset=utf-8', name: phrase`what stayed behind, by reason` };
  return [...files, { ...(yield* fileOf(leftOut, [leftOutTable(selection)])), forPeople: true }];
}

/** `ticked`: ids of `extraFormats`. Yields the part that is done. */
export function* writeFiles(
  selection: Selection,
  ticked: readonly string[],
  schemas: readonly SchemaFile[],
): Generator<number, PackedFile[]> {
  const told = { ...selection, context: contextOf(selection.archive) };
  const chosen = formats.filter(({ id, standard, write }) => write && (standard || ticked.includes(id)));
  const all = [
    ...chosen.map((format) => oneFormat(format, told)),
    ...(ticked.includes(EACH_CARD) ? [eachCard(told)] : []),
    aboutPackage(told, schemas),
  ];
  const size = Math.max(1, told.context.people.length);
  const files: PackedFile[] = [];
  for (const [i, writing] of all.entries())
    for (;;) {
      const step = writing.next();
      if (step.done) {
        files.push(...step.value);
        break;
      }
      yield (i + Math.min(1, step.value / size)) / all.length;
    }
  return files;
}
