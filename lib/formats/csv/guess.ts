// What the columns of a table most likely hold: by their names in many languages, then by what stands in them.

import type { TableField } from '@/lib/formats/format';
import { SALUTATION } from '@/lib/formats/text/name';
import { isEmail } from '@/lib/model/person/handle';
import { webIn } from './address';
import { unglued } from './compound';
import { bare, EXACT, WORDS } from './vocabulary';

/** Pipedrive says whose a column is before its name, Salesforce writes names without blanks and ends its own in `__c`. */
const plainName = (header: string): string =>
  bare(
    header
      .replace(/^(?:person|contact|people)\s+[-–:]\s+/i, '')
      .replace(/__c$/, '')
      .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2'),
  );

/** Of somebody else, of the program, or no address that answers. */
const NOT_THEIRS =
  /\b(fax|telefax|telecopie\w*|assist\w*|asst|sekret\w*|secretar\w*|spouse|partner|manager|vorgesetzt\w*|reports to|owner|owned|created|modified|updated|id|uid|type|typ|status|phonetic|yomi|furigana|opt|subscri\w*|unsubscri\w*|newsletter|bounce\w*|quarantined?|delivered|opened|count|display name|angezeigter name|nom affiche|nombre para mostrar)\b|ファックス|fax番号|传真|傳真|팩스/;

const escaped = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
/** Any of these words, the longest first, as whole words. */
const anyOf = (words: ReadonlySet<string>): RegExp => {
  const sorted = [...words].sort((a, b) => b.length - a.length).map(escaped);
  return new RegExp(`(?<![\\p{L}\\d])(?:${sorted.join('|')})(?![\\p{L}\\d])`, 'gu');
};

const KINDS = (
  [
    ['e-mail', WORDS.mail],
    ['web', WORDS.web],
    ['phone', WORDS.phone],
    ['address', WORDS.address],
  ] as const
).map(([field, words]) => [field, anyOf(words)] as const);

const saysNothing = (word: string): boolean =>
  /^\d*$/.test(word) || WORDS.filler.has(word) || WORDS.work.has(word) || WORDS.home.has(word);

/** `Business Phone 2`, `E-Mail-Adresse (privat)`: a kind of address, and nothing beside it but whose it is and which. */
function kindIn(name: string): TableField | null {
  for (const [field, words] of KINDS) {
    const rest = name.replace(words, ' ');
    if (rest !== name && rest.split(' ').every(saysNothing)) return field;
  }
  return null;
}

/** `nothing`: known, and not to be taken in. */
type Guess = TableField | 'nothing' | null;

const NAMES: readonly Guess[] = ['name', 'first-name', 'last-name', 'middle-name'];
/** `Name, Vorname`, `Cognome e nome`: which parts of a name stand in one column; empty for any other. */
function namesIn(header: string): Guess[] {
  const parts = header.split(/\s*[,/&+]\s*|\s+(?:and|und|et|y|e|en|och|og|i|a|и|та|ve|ja)\s+/iu);
  const fields = parts.map((part) => EXACT.get(bare(part)) ?? null);
  return fields.length > 1 && fields.every((field) => NAMES.includes(field)) ? fields : [];
}

/** Is the family said first in a column of whole names? */
export function isFamilyFirst(header: string): boolean {
  const [first, ...others] = namesIn(header);
  return first === 'last-name' || (first === 'name' && others.includes('first-name'));
}

export function fieldOf(header: string): Guess {
  if (/^organi[sz]ation\s+-\s+/i.test(header)) return /-\s+name$/i.test(header) ? 'organisation' : 'nothing';
  const name = plainName(header);
  const exact = EXACT.get(name);
  if (exact) return exact;
  if (namesIn(header).length > 0) return 'name';
  if (NOT_THEIRS.test(name)) return 'nothing';
  if (/linked ?in/.test(name)) return 'linkedin';
  return kindIn(unglued(name));
}

/** One column is enough for these; another of the same name is something else. */
const ONCE: ReadonlySet<Guess> = new Set([
  ...(['name', 'first-name', 'middle-name', 'last-name', 'suffix', 'organisation', 'title', 'headline'] as const),
  ...(['met-on', 'birthday', 'department', 'nickname'] as const),
]);

/** `Name` beside `Vorname` is the family, `Nombre` beside `Apellidos` is not; beside both it says nothing more. */
function besides(fields: Guess[]): Guess[] {
  const [first, last] = [fields.includes('first-name'), fields.includes('last-name')];
  const instead: Guess = first && last ? 'nothing' : first ? 'last-name' : last ? 'first-name' : 'name';
  return fields.map((field) => (field === 'name' ? instead : field));
}

/** Of several columns for one thing the first counts in which anything stands. */
function byNames(headers: readonly string[], isFilled: (i: number) => boolean): Guess[] {
  const all = headers.map(fieldOf);
  const chosen = (field: Guess): number => {
    const filled = all.findIndex((one, i) => one === field && isFilled(i));
    return filled < 0 ? all.indexOf(field) : filled;
  };
  return besides(all.map((field, i) => (ONCE.has(field) && chosen(field) !== i ? 'nothing' : field)));
}

const isNumber = (cell: string): boolean => cell.replace(/\D/g, '').length >= 3;
/** A number with its country or its groups; a year, a sum or a day is none. */
const isPhone = (cell: string): boolean =>
  /^(?:tel:)?[+(\d][\d\s()./-]{6,19}$/.test(cell) &&
  cell.replace(/\D/g, '').length >= 7 &&
  !/^\d{1,4}([./-])\d{1,2}\1\d{2,4}(?!\d)/.test(cell) &&
  (/^[+(0]/.test(cell) || /\d[\s()./-]+\d/.test(cell));
/** Two to five words that begin with a capital, or of a script that has none. */
const isWholeName = (cell: string): boolean =>
  /^(?:(?:\p{Lu}|\p{Lo})[\p{L}\p{M}.'’-]*|\p{Ll}{2,3})(?:,? (?:(?:\p{Lu}|\p{Lo})[\p{L}\p{M}.'’-]*|\p{Ll}{2,3})){1,4}$/u.test(
    cell,
  ) && !/\b(?:gmbh|ag|kg|inc|ltd|llc|corp|oy|ab|as|sa|srl|bv|plc|co|group|company)\b\.?/i.test(cell);
/** Written to or said to, no title of a job: a column of these alone is no column of titles. */
const isSalutation = (cell: string): boolean => SALUTATION.test(cell) || /^(?:dott|dr|prof|ing|mag)\.?$/i.test(cell);
const SURE: readonly (readonly [TableField, (cell: string) => boolean])[] = [
  ['e-mail', isEmail],
  ['linkedin', (cell) => webIn(cell)?.channel.startsWith('linkedin') ?? false],
];
/** Seen only in a table that names no column: in another a column has its name from somebody who knew. */
const LIKELY: typeof SURE = [
  ['phone', isPhone],
  ['name', isWholeName],
];

/** What stands in a column of this kind, somewhere; a column that is called so and holds none of it is something else. */
const HOLDS: Partial<Record<TableField, (cell: string) => boolean>> = {
  'e-mail': (cell) => cell.includes('@') || cell.startsWith('/o='),
  phone: isNumber,
};

/** `Titre` holds how to say to them, and `Titre 1` their job, or the one of that name. */
function withoutSalutations(fields: Guess[], headers: readonly string[], cellsAt: (i: number) => string[]): Guess[] {
  const at = fields.indexOf('title');
  const cells = at < 0 ? [] : cellsAt(at);
  if (cells.length === 0 || !cells.every(isSalutation)) return fields;
  const job = headers.findIndex((name, i) => i !== at && fieldOf(name.replace(/[\s_-]*\d+$/, '')) === 'title');
  return fields.map((field, i) => (i === at ? 'nothing' : i === job ? 'title' : field));
}

/** `rows`: the first ones. A field is seen in a column where at least half of what stands there is one. */
export function guessColumns(
  headers: readonly string[],
  rows: readonly (readonly string[])[],
  isBare = false,
): (TableField | null)[] {
  const cellsAt = (i: number) => rows.map((row) => row[i]?.trim() ?? '').filter(Boolean);
  const named = byNames(headers, (i) => cellsAt(i).length > 0);
  const fields = withoutSalutations(named, headers, cellsAt);
  const seen = new Set<TableField>();
  return fields.map((field, i) => {
    const cells = cellsAt(i);
    const holds = field && field !== 'nothing' ? HOLDS[field] : undefined;
    if (holds && cells.length > 0 && !cells.some(holds)) return null;
    if (field === 'nothing') return null;
    if (field) return field;
    const most = (is: (cell: string) => boolean) => cells.length > 0 && cells.filter(is).length * 2 >= cells.length;
    const looks = isBare ? [...SURE, ...LIKELY] : SURE;
    const found = looks.find(
      ([kind, is]) => !fields.includes(kind) && !(kind === 'name' && seen.has(kind)) && most(is),
    )?.[0];
    if (found) seen.add(found);
    return found ?? null;
  });
}

const WORK = /勤務先|会社|公司|工作|办公|회사|직장/;
const HOME = /自宅|家庭|집/;

/** Whose addresses a column holds, where its name says so. */
export function ownerOfColumn(header: string): 'employer' | 'personal' | undefined {
  const words = unglued(plainName(header)).split(' ');
  if (words.some((word) => WORDS.work.has(word)) || WORK.test(header)) return 'employer';
  return words.some((word) => WORDS.home.has(word)) || HOME.test(header) ? 'personal' : undefined;
}

/** A column is never called by more, nor by an address. */
const isName = (cell: string): boolean => cell.length < 80 && !/@|https?:|\.\w{2,}\//i.test(cell);

const isData = (cell: string): boolean => isEmail(cell) || SURE.some(([, is]) => is(cell.trim()));

/** A row that holds an address names no columns: the table has no header. */
export const isHeaderless = (cells: readonly string[]): boolean => cells.some(isData);

/**
 * How much of a header a row is: names that are known count most, then how many cells are filled. A row with an address
 * in it is none.
 */
export function headerPoints(cells: readonly string[]): number {
  const filled = cells.filter((cell) => cell.trim());
  if (filled.length === 0) return 0;
  if (filled.some(isData)) return 1 + filled.length / 1_000;
  return filled.length + filled.filter((cell) => isName(cell) && fieldOf(cell)).length * 10;
}
