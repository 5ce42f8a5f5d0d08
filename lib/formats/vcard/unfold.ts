// The bytes of a vCard file as its logical lines: unfolded before they are decoded, because old programs fold inside
// a character.
import { byteText, looseTextOf } from '@/lib/formats/text/decode';

/** A line with one character for each byte, as `byteText` gives it. */
export interface RawLine {
  /** Where it begins, in lines of the file, counted from 1. */
  at: number;
  bytes: string;
}

const UTF8_MARK = '\u00ef\u00bb\u00bf';

/** What is in UTF-16 is brought into UTF-8 first. */
function fileText(bytes: Uint8Array): string {
  const wide = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  const text = byteText(wide ? new TextEncoder().encode(looseTextOf(bytes)) : bytes);
  return text.startsWith(UTF8_MARK) ? text.slice(UTF8_MARK.length) : text;
}

const BORDER = /^(BEGIN|END)\s*:\s*VCARD\s*$/i;
const QUOTED_PRINTABLE = /^[^:]*;\s*(?:ENCODING=)?"?QUOTED-PRINTABLE/i;
const BASE64 = /^[^:]*;\s*(?:ENCODING=)?"?(?:BASE64|B)"?\s*[;:]/i;
const BASE64_LINE = /^[A-Za-z0-9+/=]+\s*$/;

const endsSoftly = (bytes: string): boolean => bytes.endsWith('=') && QUOTED_PRINTABLE.test(bytes);

/** Does `next` go on with the line before it although no white space says so, as in vCard 2.1? */
const goesOn = (bytes: string, next: string): boolean =>
  !BORDER.test(next) && (endsSoftly(bytes) || (BASE64_LINE.test(next) && BASE64.test(bytes)));

/** A soft line break of quoted-printable ends in `=`, which is no part of the text. */
const joined = (bytes: string, next: string): string => (endsSoftly(bytes) ? bytes.slice(0, -1) : bytes) + next;

function* physicalLines(text: string): Generator<string> {
  const end = text.includes('\n') ? '\n' : '\r';
  for (let from = 0; from < text.length; ) {
    const found = text.indexOf(end, from);
    const to = found < 0 ? text.length : found;
    yield text.slice(from, text[to - 1] === '\r' ? to - 1 : to);
    from = to + 1;
  }
}

/** CRLF, LF and, in a file that has no LF, CR end a line. Empty lines are left out; they end a block of base64. */
export function* unfoldBytes(bytes: Uint8Array): Generator<RawLine> {
  let open: RawLine | undefined;
  let at = 0;
  for (const next of physicalLines(fileText(bytes))) {
    at += 1;
    const folded = next.startsWith(' ') || next.startsWith('\t');
    if (open && folded) open.bytes = joined(open.bytes, next.slice(1));
    else if (open && next !== '' && goesOn(open.bytes, next)) open.bytes = joined(open.bytes, next);
    else {
      if (open) yield open;
      open = next.trim() === '' ? undefined : { at, bytes: next };
    }
  }
  if (open) yield open;
}
