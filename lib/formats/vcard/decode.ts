// What the bytes of a vCard line say: the character sets and encodings that vCard 2.1 knows, made plain text.
import { bytesIn, byteText, type Letters, lettersOf, textOf } from '@/lib/formats/text/decode';
import { escapeText } from './lines';
import type { RawLine } from './unfold';

const utf8 = new TextDecoder();

/** UTF-8 with a flaw or two, such as a character cut off at the end, is still UTF-8 where the line says so. */
function nearlyUtf8(bytes: Uint8Array): string | null {
  const text = utf8.decode(bytes);
  const flaws = text.split('\ufffd').length - 1;
  return flaws <= (text.match(/[^\0-\x7f]/g)?.length ?? 0) / 2 ? text : null;
}

/** Names that telephones and old programs use, and no browser knows. */
const ALIASES: Readonly<Record<string, string>> = {
  utf8: 'utf-8',
  cp932: 'shift_jis',
  ms932: 'shift_jis',
  cp936: 'gbk',
  ms936: 'gbk',
  cp949: 'euc-kr',
  ms949: 'euc-kr',
  cp950: 'big5',
  ms950: 'big5',
  'koi-8': 'koi8-r',
};

function decoderOf(charset: string): TextDecoder | null {
  try {
    return new TextDecoder(ALIASES[charset] ?? charset);
  } catch {
    // Not a name any browser knows.
    return null;
  }
}

/** A line whose character set nobody names. */
const UNKNOWN: Letters = {
  encoding: null,
  told: false,
  possible: [],
  decode: (bytes) => textOf(bytes) ?? byteText(bytes),
};

/** With the character set a line names; without one, or with one nobody knows, as the rest of the file. */
function decode(bytes: Uint8Array, charset: string | undefined, letters: Letters): string {
  const named = charset?.toLowerCase();
  const decoder = named ? decoderOf(named) : null;
  if (!decoder) return letters.decode(bytes);
  const text = textOf(bytes);
  if (decoder.encoding === 'utf-8') return text ?? nearlyUtf8(bytes) ?? letters.decode(bytes);
  // Telephones name the one they are set to and write UTF-8 all the same, which is none by chance.
  const isUtf8 = text !== null && /[^\0-\x7f]/.test(text);
  return isUtf8 && (!MULTI_BYTE.test(decoder.encoding) || SHIFTED.test(decoder.encoding))
    ? text
    : decoder.decode(bytes);
}

const CHARSET = /^[^:]*;\s*CHARSET\s*=\s*"?([\w.-]+)/i;
const charsetIn = (text: string): string | undefined => text.match(CHARSET)?.[1];

/** The only one that is all ASCII. */
const SHIFTED = /^iso-2022/i;

/** `text`: one character for each byte. */
export function decodeLine(text: string, letters: Letters = UNKNOWN): string {
  const charset = charsetIn(text);
  if (/^[\0-\x7f]*$/.test(text) && !SHIFTED.test(charset ?? '')) return text;
  return decode(bytesIn(text), charset, letters);
}

/** Trail bytes of these are letters of ASCII, so nothing in them can be told apart before it is decoded. */
const MULTI_BYTE = /^(shift|sjis|x-sjis|ms_kanji|gb|big5|euc|iso-2022|ks_c|windows-949|x-gbk|cp9|ms9)/i;

/** What stood encoded is text and no separator, so it comes out escaped. */
const escapeEncoded = (text: string): string =>
  text
    .replace(/=5C/gi, '\\\\')
    .replace(/=0D=0A|=0A|=0D/gi, '\\n')
    .replace(/=3B/gi, '\\;')
    .replace(/=2C/gi, '\\,');

/** The bytes that quoted-printable text stands for (RFC 2045, 6.7). */
function quotedBytes(source: string): Uint8Array {
  const encoded = bytesIn(source.replace(/=$/, ''));
  const bytes: number[] = [];
  for (let i = 0; i < encoded.length; i += 1) {
    const code = encoded[i] === 0x3d ? String.fromCharCode(...encoded.subarray(i + 1, i + 3)) : '';
    if (/^[0-9a-f]{2}$/i.test(code)) {
      bytes.push(Number.parseInt(code, 16));
      i += 2;
    } else bytes.push(encoded[i] ?? 0);
  }
  return Uint8Array.from(bytes);
}

/** The value of a line with ENCODING=QUOTED-PRINTABLE, as a value that has only the escapes of a vCard. */
export function fromQuotedPrintable(value: string, charset: string | undefined, letters: Letters = UNKNOWN): string {
  const wide = charset !== undefined && MULTI_BYTE.test(charset);
  const source = wide ? value : escapeEncoded(value);
  // Letters that stand there as they are were decoded with the line.
  const parts = source.split(/([^\0-\x7f]+)/);
  const text = parts.map((part, i) => (i % 2 === 0 ? decode(quotedBytes(part), charset, letters) : part)).join('');
  return wide ? text.replace(/\r\n|\r|\n/g, '\\n') : text;
}

/** The value of a line of text with ENCODING=BASE64; as it is where it is no base64. */
export function fromBase64(value: string, charset: string | undefined, letters: Letters = UNKNOWN): string {
  try {
    return escapeText(decode(bytesIn(atob(value)), charset, letters).replace(/\r\n|\r/g, '\n'));
  } catch {
    return value;
  }
}

const QUOTED_PRINTABLE = /^[^:]*;\s*(?:ENCODING\s*=\s*)?"?QUOTED-PRINTABLE/i;

/** The values nobody names a character set for, where they are not all ASCII. */
function* unnamed(lines: Iterable<RawLine>): Generator<Uint8Array> {
  for (const { bytes: line } of lines) {
    const value = line.slice(line.indexOf(':') + 1);
    if (charsetIn(line)) continue;
    const bytes = QUOTED_PRINTABLE.test(line) ? quotedBytes(value) : bytesIn(value);
    if (bytes.some((byte) => byte > 127)) yield bytes;
  }
}

/** How the lines of a file are read that do not say so themselves. `told`: as the rep chose. */
export const lettersIn = (lines: Iterable<RawLine>, told?: string): Letters => lettersOf(unnamed(lines), told);
