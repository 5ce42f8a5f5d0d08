// Bytes of a file as text: UTF-8 where they are, UTF-16, else what old programs wrote, with a guess at what that was.
import { possibleEncodings } from './letters';

const strict = new TextDecoder('utf-8', { fatal: true });

/** As text; null where the bytes are no UTF-8. A byte order mark is dropped. */
export function textOf(bytes: Uint8Array): string | null {
  try {
    return strict.decode(bytes);
  } catch {
    return null;
  }
}

const LOOKED_AT = 400;

/** `le` or `be` where it is UTF-16: by its mark, or because every second byte of plain letters is zero. */
function wideOrder(bytes: Uint8Array): 'le' | 'be' | null {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'le';
  if (first === 0xfe && second === 0xff) return 'be';
  const start = bytes.subarray(0, LOOKED_AT);
  const zeros = [0, 1].map((odd) => start.filter((byte, i) => byte === 0 && i % 2 === odd).length);
  const [even = 0, odd = 0] = zeros;
  if (Math.max(even, odd) * 4 < start.length || Math.min(even, odd) * 8 > Math.max(even, odd)) return null;
  return odd > even ? 'le' : 'be';
}

const [ESCAPE, DOLLAR] = [0x1b, 0x24];

/** ISO-2022-JP is all ASCII: `ESC $` and a letter turn what follows into Japanese. */
function isShifted(bytes: Uint8Array): boolean {
  for (let at = bytes.indexOf(ESCAPE); at >= 0; at = bytes.indexOf(ESCAPE, at + 1))
    if (bytes[at + 1] === DOLLAR && (bytes[at + 2] === 0x42 || bytes[at + 2] === 0x40)) return true;
  return false;
}

/** The same text in UTF-8, without a byte order mark; the bytes themselves where they tell of no other encoding. */
export function narrowed(bytes: Uint8Array): Uint8Array {
  const order = wideOrder(bytes);
  const encoding = order ? `utf-16${order}` : isShifted(bytes) ? 'iso-2022-jp' : null;
  return encoding ? new TextEncoder().encode(new TextDecoder(encoding).decode(bytes)) : bytes;
}

/** How what is no UTF-8 in a file is read. */
export interface Letters {
  /** Label of the encoding; null where the file has nothing that is no UTF-8. */
  encoding: string | null;
  /** Did the rep say so? Else it is a guess. */
  told: boolean;
  /** All labels it could be, the likeliest first. */
  possible: readonly string[];
  decode(bytes: Uint8Array): string;
}

const SAMPLES = 20_000;

/**
 * How the lines of a file are to be read; `lines`: those that are not all ASCII. UTF-8 by chance is rare, so a file of
 * which half the lines are UTF-8 was put together from two.
 */
export function lettersOf(lines: Iterable<Uint8Array>, told?: string): Letters {
  const sample: Uint8Array[] = [];
  let [good, bad, size] = [0, 0, 0];
  for (const line of lines) {
    if (textOf(line) !== null) good += 1;
    else {
      bad += 1;
      if (size < SAMPLES) sample.push(line);
      size += line.length;
    }
  }
  const possible = sample.length === 0 ? [] : possibleEncodings(joined(sample));
  const [likely = null] = possible;
  const encoding = likely && (told ?? likely);
  const legacy = new TextDecoder(encoding ?? 'windows-1252');
  const isMixed = good >= bad;
  return {
    encoding,
    told: told !== undefined,
    possible,
    decode: (bytes) => (isMixed ? (textOf(bytes) ?? legacy.decode(bytes)) : legacy.decode(bytes)),
  };
}

const LINE_FEED = 10;

function joined(lines: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(lines.reduce((sum, { length }) => sum + length + 1, 0)).fill(LINE_FEED);
  let at = 0;
  for (const line of lines) {
    all.set(line, at);
    at += line.length + 1;
  }
  return all;
}

function isBeyondAscii(bytes: Uint8Array): boolean {
  for (const byte of bytes) if (byte > 127) return true;
  return false;
}

/** Those with a byte above 127, without their ends. */
function* linesBeyondAscii(bytes: Uint8Array): Generator<Uint8Array> {
  for (let from = 0; from < bytes.length; ) {
    const found = bytes.indexOf(LINE_FEED, from);
    const to = found < 0 ? bytes.length : found;
    const line = bytes.subarray(from, to);
    if (isBeyondAscii(line)) yield line;
    from = to + 1;
  }
}

export interface Read {
  text: string;
  letters: Letters;
}

const PLAIN: Letters = {
  encoding: null,
  told: false,
  possible: [],
  decode: (bytes) => new TextDecoder().decode(bytes),
};

/** A whole file as text. `told`: the encoding the rep chose for what is no UTF-8. */
export function readText(bytes: Uint8Array, told?: string): Read {
  const narrow = narrowed(bytes);
  const text = textOf(narrow);
  if (text !== null) return { text, letters: PLAIN };
  const letters = lettersOf(linesBeyondAscii(narrow), told);
  return { text: decodedLines(narrow, letters), letters };
}

/** Line by line, because a file may be put together from two. */
function decodedLines(bytes: Uint8Array, letters: Letters): string {
  const pieces: string[] = [];
  for (let from = 0; from < bytes.length; ) {
    const found = bytes.indexOf(LINE_FEED, from);
    const to = found < 0 ? bytes.length : found + 1;
    pieces.push(letters.decode(bytes.subarray(from, to)));
    from = to;
  }
  return pieces.join('');
}

/** The first bytes of a file as text, for telling what it is: a character cut off at their end does no harm. */
export function startOf(bytes: Uint8Array): string {
  const narrow = narrowed(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(narrow, { stream: true });
  } catch {
    return readText(narrow).text;
  }
}

const windows = new TextDecoder('windows-1252');
/** The 27 characters of windows-1252 whose numbers are not those of their bytes. */
const BYTES = new Map(
  [...windows.decode(Uint8Array.from({ length: 32 }, (_, i) => 128 + i))].map((c, i) => [c, 128 + i]),
);

/** One character for each byte, for text whose encoding is not known yet; `bytesIn` undoes it. */
export const byteText = (bytes: Uint8Array): string => windows.decode(bytes);

export function bytesIn(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    bytes[i] = code < 256 ? code : (BYTES.get(text[i] ?? '') ?? 0);
  }
  return bytes;
}
