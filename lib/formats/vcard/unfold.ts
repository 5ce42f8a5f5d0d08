// The bytes of a vCard file as its logical lines: unfolded before they are decoded, because old programs fold inside
// a character. Takes time in proportion to the file: no line is looked at again when another piece of it comes.
import { byteText, narrowed } from '@/lib/formats/text/decode';

/** A line with one character for each byte, as `byteText` gives it. */
export interface RawLine {
  /** Where it begins, in lines of the file, counted from 1. */
  at: number;
  bytes: string;
}

/** Put together, files of UTF-8 have their mark in the middle, too. */
const MARKS = /^(?:\u00ef\u00bb\u00bf|\0)+/;
const BORDER = /^(BEGIN|END)\s*:\s*VCARD\s*$/i;
/** The end of a card with the next one behind it, and what nobody sees between: blanks, the mark of UTF-8. */
const GLUED = /(?<=^\s*END\s*:\s*VCARD)(?:\s|\u00ef\u00bb\u00bf|\0)*(?=BEGIN\s*:\s*VCARD\s*$)/i;
const INDENTED = /^([\t >]+)BEGIN\s*:\s*VCARD\s*$/i;

const QUOTED_PRINTABLE = /^[^:]*;\s*(?:ENCODING=)?"?QUOTED-PRINTABLE/i;
const BASE64 = /^[^:]*;\s*(?:ENCODING=)?"?(?:BASE64|B)"?\s*[;:]/i;
const BASE64_LINE = /^[A-Za-z0-9+/=]+\s*$/;
/** What goes on softly is never the next property, whatever the line before it ends in. */
const PROPERTY =
  /^(?:[\w-]+\.)?(?:N|FN|ORG|TITLE|ROLE|NOTE|TEL|EMAIL|ADR|LABEL|URL|BDAY|UID|REV|PHOTO|LOGO|SOUND|KEY|GEO|TZ|MAILER|CATEGORIES|NICKNAME|SORT-STRING|CLASS|PRODID|VERSION|AGENT|IMPP|ANNIVERSARY|GENDER|KIND|MEMBER|RELATED|LANG|SOURCE|X-[\w-]+)\s*[;:]/i;
/** Pictures and the like, which nobody keeps. */
const MEDIA = /^(?:[\w-]+\.)?(?:PHOTO|LOGO|SOUND|KEY)\s*[;:]/i;

/** No text of a person is longer; of what is, the rest is passed over. Characters. */
const MAX_LINE = 1_000_000;
const MEDIA_KEPT = 200;

/** A line while it is put together from its pieces. */
interface Open {
  at: number;
  pieces: string[];
  length: number;
  /** Characters it may grow to. */
  most: number;
  manner: 'soft' | 'base64' | 'plain';
}

const endsSoftly = ({ manner, pieces }: Open): boolean => manner === 'soft' && /=\s*$/.test(pieces.at(-1) ?? '');

const openLine = (bytes: string, at: number): Open => ({
  at,
  pieces: [bytes],
  length: bytes.length,
  most: MEDIA.test(bytes) ? MEDIA_KEPT : MAX_LINE,
  manner: QUOTED_PRINTABLE.test(bytes) ? 'soft' : BASE64.test(bytes) ? 'base64' : 'plain',
});

/** A soft line break of quoted-printable ends in `=`, which is no part of the text. */
function add(open: Open, piece: string): void {
  const last = open.pieces.length - 1;
  if (endsSoftly(open)) open.pieces[last] = (open.pieces[last] ?? '').replace(/=\s*$/, '');
  if (open.length < open.most) open.pieces.push(piece);
  open.length += piece.length;
}

/** Does `next` go on with the line before it although no white space says so, as in vCard 2.1? */
const goesOn = (open: Open, next: string): boolean =>
  !BORDER.test(next) &&
  ((endsSoftly(open) && !PROPERTY.test(next)) || (open.manner === 'base64' && BASE64_LINE.test(next)));

function* physicalLines(text: string): Generator<string> {
  const ends = /\r*\n|\r/g;
  for (let from = 0; from < text.length; from = ends.lastIndex) {
    const end = ends.exec(text);
    yield text.slice(from, end?.index ?? text.length);
    if (!end) return;
  }
}

/** Cards that stand together as one line, or that were pasted with something before each line, as they should be. */
function* tidied(lines: Iterable<string>): Generator<{ at: number; line: string }> {
  let [at, indent, inCard] = [0, '', false];
  for (const physical of lines) {
    at += 1;
    const marked = physical.replace(MARKS, '');
    if (!inCard) indent = marked.match(INDENTED)?.[1] ?? '';
    const whole = indent && marked.startsWith(indent) ? marked.slice(indent.length) : marked;
    for (const line of whole.split(GLUED)) {
      yield { at, line };
      const [, border] = line.match(BORDER) ?? [];
      if (border) inCard = border.toUpperCase() === 'BEGIN';
    }
  }
}

/** CRLF, LF and CR end a line. Empty lines are left out; they end a block of base64 and a text that goes on softly. */
export function* unfoldBytes(bytes: Uint8Array): Generator<RawLine> {
  let open: Open | undefined;
  for (const { at, line } of tidied(physicalLines(byteText(narrowed(bytes))))) {
    const folded = line.startsWith(' ') || line.startsWith('\t');
    if (open && folded) add(open, line.slice(1));
    else if (open && line !== '' && goesOn(open, line)) add(open, line);
    else {
      if (open) yield { at: open.at, bytes: open.pieces.join('') };
      open = line.trim() === '' ? undefined : openLine(line, at);
    }
  }
  if (open) yield { at: open.at, bytes: open.pieces.join('') };
}
