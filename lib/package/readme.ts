// The page of plain words in a package: what it is, what is in it, what stayed behind, and what to think of first.

import { dateOf } from '@/lib/formats/text/person';
import { phrase } from '@/lib/words';
import type { ExportPreview } from './export';
import { groupsOf, NOT_COUNTED, toldInFile } from './left-out';

/** Also shown before anything is saved. */
export const NOTICE = phrase`Before you take this anywhere: you wrote these notes yourself, and still some of what they hold may be your employer’s, or bound by what you signed. People you are connected with on LinkedIn are mostly easier to justify than a copied customer list, but not beyond dispute. Carrying customer data to another job can break a contract and, in some countries, the law. Rung cannot judge that, and nothing here is legal advice. If you are changing jobs, talk to a lawyer before you use this file.`;

const ONE = { people: 'person', addresses: 'address', entries: 'entry' };
const COUNTED = ['people', 'addresses', 'entries'] as const;
const amount = (count: number, what: keyof typeof ONE): string => `${count} ${count === 1 ? ONE[what] : what}`;

const WIDTH = 112;

/** Lines no wider than a window. */
function wrapped(text: string): string {
  const lines = [''];
  for (const word of text.split(' ')) {
    const line = lines.at(-1) ?? '';
    if (line && line.length + word.length + 1 > WIDTH) lines.push(word);
    else lines[lines.length - 1] = line ? `${line} ${word}` : word;
  }
  return lines.join('\n');
}

const CLASSES = {
  personal: phrase`yours`,
  shared: phrase`shared`,
  unknown: phrase`not known`,
  employer: phrase`your employer’s`,
} as const;

/** `files`: path and what it is, in the order of the package. */
export function readmeText(preview: ExportPreview, files: { path: string; name: string }[]): string {
  const { profile, counts, durable, at } = preview;
  const width = Math.max(...files.map(({ path }) => path.length));
  const told = groupsOf(toldInFile(preview.selection));
  const leftOut = told.map(({ count, class: of, reason }) => `- ${count} (${CLASSES[of]}): ${reason}`);
  return `${[
    phrase`Relationship notes, exported from Rung`,
    '',
    phrase`When:    ${dateOf(at)}`,
    phrase`Profile: ${profile.name}`,
    phrase`Holds:   ${COUNTED.map((what) => amount(counts[what], what)).join(', ')}`,
    phrase`         ${durable.yes} of ${counts.people} reachable if they change jobs`,
    '',
    wrapped(profile.explain),
    '',
    phrase`What is in the package`,
    ...files.map(({ path, name }) => `- ${path.padEnd(width)}  ${name}`),
    phrase`- ${'schema/'.padEnd(width)}  the shape of each record, as JSON Schema`,
    '',
    phrase`What was left out of what is known of these people`,
    ...(leftOut.length > 0 ? leftOut : [`- ${phrase`Nothing.`}`]),
    ...(preview.selection.whole ? [] : [wrapped(NOT_COUNTED)]),
    '',
    wrapped(NOTICE),
    '',
    phrase`How to open it`,
    wrapped(
      phrase`The notes open in any text editor, the contacts in any address book. Rung reads the whole package back: Import, then choose the file. manifest.json lists every file with its SHA-256; a package that was changed is not read. A file that ends in .age is encrypted: Rung opens it, and so does age (age-encryption.org), with its passphrase or key. Without that nobody can.`,
    ),
  ].join('\n')}\n`;
}
