// What the bytes of a vCard line say: the character sets and encodings that vCard 2.1 knows, made plain text.
import { bytesIn, byteText, textOf } from '@/lib/formats/text/decode';
import { escapeText } from './lines';

const utf8 = new TextDecoder();

/** UTF-8 with a flaw or two, such as a character cut off at the end, is still UTF-8 where the line says so. */
function nearlyUtf8(bytes: Uint8Array): string | null {
  const text = utf8.decode(bytes);
  const flaws = text.split('\ufffd').length - 1;
  return flaws <= (text.match(/[^\0-\x7f]/g)?.length ?? 0) / 2 ? text : null;
}

/** With the character set a line names; without one, or with one nobody knows, UTF-8 and else windows-1252. */
function decode(bytes: Uint8Array, charset: string | undefined): string {
  const named = charset?.toLowerCase().replace(/^utf8$/, 'utf-8');
  if (named && named !== 'utf-8')
    try {
      return new TextDecoder(named).decode(bytes);
    } catch {
      // Not a name any browser knows.
    }
  return textOf(bytes) ?? (named === 'utf-8' ? nearlyUtf8(bytes) : null) ?? byteText(bytes);
}

const CHARSET = /^[^:]*;\s*CHARSET="?([\w:-]+)/i;

/** `text`: one character for each byte. */
export function decodeLine(text: string): string {
  if (/^[\0-\x7f]*$/.test(text)) return text;
  return decode(bytesIn(text), text.match(CHARSET)?.[1]);
}

/** Trail bytes of these are letters of ASCII, so nothing in them can be told apart before it is decoded. */
const MULTI_BYTE = /^(shift|sjis|x-sjis|ms_kanji|gb|big5|euc|iso-2022|ks_c|windows-949|x-gbk)/i;

/** What stood encoded is text and no separator, so it comes out escaped. */
const escapeEncoded = (text: string): string =>
  text
    .replace(/=5C/gi, '\\\\')
    .replace(/=0D=0A|=0A|=0D/gi, '\\n')
    .replace(/=3B/gi, '\\;')
    .replace(/=2C/gi, '\\,');

/** The value of a line with ENCODING=QUOTED-PRINTABLE, as a value that has only the escapes of a vCard. */
export function fromQuotedPrintable(value: string, charset: string | undefined): string {
  const wide = charset !== undefined && MULTI_BYTE.test(charset);
  const source = wide ? value : escapeEncoded(value);
  const bytes: number[] = [];
  const encoded = new TextEncoder().encode(source.replace(/=$/, ''));
  for (let i = 0; i < encoded.length; i += 1) {
    const code = encoded[i] === 0x3d ? String.fromCharCode(...encoded.subarray(i + 1, i + 3)) : '';
    if (/^[0-9a-f]{2}$/i.test(code)) {
      bytes.push(Number.parseInt(code, 16));
      i += 2;
    } else bytes.push(encoded[i] ?? 0);
  }
  const text = decode(Uint8Array.from(bytes), charset);
  return wide ? text.replace(/\r\n|\r|\n/g, '\\n') : text;
}

/** The value of a line of text with ENCODING=BASE64; as it is where it is no base64. */
export function fromBase64(value: string, charset: string | undefined): string {
  try {
    return escapeText(decode(bytesIn(atob(value)), charset).replace(/\r\n|\r/g, '\n'));
  } catch {
    return value;
  }
}
