// The page of plain words in a package: what it is, what is in it, what stayed behind, and what to think of first.
import { dateOf } from '@/lib/formats/text/person';
import type { ExportSummary } from './export-notes';

const NOTICE = [
  'Before you take this anywhere: you wrote these notes yourself, and still some of what they hold may be your',
  "employer's, or bound by what you signed. People you are connected with on LinkedIn are mostly easier to justify than",
  'a copied customer list, but not beyond dispute. Carrying customer data to another job can break a contract and, in',
  'some countries, the law. Rung cannot judge that, and nothing here is legal advice. If you are changing jobs, talk to a',
  'lawyer before you use this file.',
].join('\n');

const ONE = { people: 'person', addresses: 'address', entries: 'entry', settings: 'setting' };
const COUNTED = ['people', 'addresses', 'entries'] as const;
const amount = (count: number, what: keyof typeof ONE): string => `${count} ${count === 1 ? ONE[what] : what}`;

/** `files`: path and what it is, in the order of the package. `at`: when, in the rep's own time. */
export function readmeText(summary: ExportSummary, files: { path: string; name: string }[], at: string): string {
  const width = Math.max(...files.map(({ path }) => path.length));
  const leftOut = summary.leftOut.map(({ count, what, reason }) => `- ${amount(count, what)}. ${reason}`);
  return `${[
    'Relationship notes, exported from Rung',
    '',
    `When:    ${dateOf(at)}`,
    `Profile: ${summary.profile.name}`,
    `Holds:   ${COUNTED.map((what) => amount(summary.counts[what], what)).join(', ')}`,
    '',
    summary.profile.explain,
    '',
    'What is in the package',
    ...files.map(({ path, name }) => `- ${path.padEnd(width)}  ${name}`),
    '',
    'What was left out',
    ...(leftOut.length > 0 ? leftOut : ['- Nothing.']),
    '',
    NOTICE,
    '',
    'How to open it',
    'The notes open in any text editor, the contacts in any address book. Rung reads the whole package back: Import,',
    'then choose the ZIP. manifest.json lists every file with its SHA-256; a package that was changed is not read.',
  ].join('\n')}\n`;
}
