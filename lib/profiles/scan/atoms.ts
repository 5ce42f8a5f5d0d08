// A text taken apart into runs of letters and of digits, in the form in which names and addresses are compared.
import { escapeAt, mayEscape } from './escapes';
import { foldChar, type Kind } from './letters';

export interface Atom {
  text: string;
  kind: Exclude<Kind, 'other'>;
  /** Where it stands in the text as it was written. */
  from: number;
  to: number;
  /** Where it stands in the folded text. */
  start: number;
  end: number;
  /** Known where it does not stand there as it is meant. */
  capital?: boolean;
  /** Of a run of a script without spaces: where each of its UTF-16 units begins. */
  at?: number[];
}

export interface Parsed {
  /** As it was written. */
  text: string;
  /** The same in lower case, without accents and without marks nobody sees. */
  folded: string;
  /** For each unit of `folded` where in the text it begins, and at the end where the text ends; null where nothing moved. */
  at: number[] | null;
  atoms: Atom[];
}

const ASCII = /^[\x20-\x7e\t\r\n]*$/;
const [DIGIT_0, DIGIT_9, LOWER_A, LOWER_Z] = [48, 57, 97, 122];

function kindOf(code: number): Kind {
  if (code >= LOWER_A && code <= LOWER_Z) return 'word';
  return code >= DIGIT_0 && code <= DIGIT_9 ? 'digit' : 'other';
}

function parseAscii(text: string): Parsed {
  const folded = text.toLowerCase();
  const atoms: Atom[] = [];
  let [from, open]: [number, Kind] = [0, 'other'];
  for (let i = 0; i <= folded.length; i += 1) {
    const kind = i < folded.length ? kindOf(folded.charCodeAt(i)) : 'other';
    if (kind === open) continue;
    if (open !== 'other') atoms.push({ text: folded.slice(from, i), kind: open, from, to: i, start: from, end: i });
    from = i;
    open = kind;
  }
  return { text, folded, at: null, atoms };
}

interface Parsing extends Parsed {
  at: number[];
  /** What is being gathered. */
  open: Atom | null;
}

const JAMO_AFTER = /[\u1161-\u1175\u11a8-\u11c2]/;

/** A Korean syllable written as its parts (Unicode, 3.12) is one character: put together as they come. */
function joinsSyllable(parsing: Parsing, char: string, to: number): boolean {
  const { open } = parsing;
  if (!open || !JAMO_AFTER.test(char)) return false;
  const syllable = (open.text.slice(-1) + char).normalize('NFC');
  if (syllable.length !== 1) return false;
  open.text = open.text.slice(0, -1) + syllable;
  parsing.folded = parsing.folded.slice(0, -1) + syllable;
  open.to = to;
  return true;
}

/** One character of what the text says, which stands there from `from` to `to`. */
function take(parsing: Parsing, char: string, from: number, to: number): void {
  if (joinsSyllable(parsing, char, to)) return;
  const { text, kind } = foldChar(char);
  if (!text) {
    // A mark nobody sees belongs to what stands before it.
    if (parsing.open && parsing.open.to === from) parsing.open.to = to;
    return;
  }
  const start = parsing.folded.length;
  parsing.folded += text;
  for (let i = 0; i < text.length; i += 1) parsing.at.push(from);
  if (kind === 'other') {
    parsing.open = null;
    return;
  }
  if (parsing.open?.kind !== kind) {
    const capital = char !== char.toLowerCase();
    parsing.open = { text: '', kind, from, to, start, end: start, capital, ...(kind === 'run' && { at: [] }) };
    parsing.atoms.push(parsing.open);
  }
  parsing.open.text += text;
  parsing.open.to = to;
  parsing.open.end = parsing.folded.length;
  if (parsing.open.at) for (let i = 0; i < text.length; i += 1) parsing.open.at.push(from);
}

function parseAny(text: string): Parsed {
  const parsing: Parsing = { text, folded: '', at: [], atoms: [], open: null };
  const escaped = mayEscape(text);
  for (let i = 0; i < text.length; ) {
    const coded = escaped ? escapeAt(text, i) : null;
    const written = String.fromCodePoint(text.codePointAt(i) ?? 0);
    const to = i + (coded?.length ?? written.length);
    for (const said of coded?.text ?? [written]) take(parsing, said, i, to);
    i = to;
  }
  parsing.at.push(text.length);
  return parsing;
}

export const parse = (text: string): Parsed =>
  ASCII.test(text) && !mayEscape(text) ? parseAscii(text) : parseAny(text.toWellFormed());

/** What stands between two atoms, folded: a space is a space, however it is written. */
export const between = ({ folded }: Parsed, before: Atom, after: Atom): string => folded.slice(before.end, after.start);

/** Where a part of `folded` stands in the text as it was written. */
export function spanOf({ at, text }: Parsed, from: number, to: number): { from: number; to: number } {
  if (!at) return { from, to };
  const begin = at[from] ?? text.length;
  // The unit after it may stand for the same character of the text.
  let next = to;
  while (next < at.length - 1 && at[next] === at[to - 1]) next += 1;
  return { from: begin, to: at[next] ?? text.length };
}

/** Does it begin with a capital letter, as far as its script has any? */
export function isCapital(text: string, { from, capital }: Atom): boolean {
  if (capital !== undefined) return capital;
  const first = String.fromCodePoint(text.codePointAt(from) ?? 0);
  return first !== first.toLowerCase();
}
