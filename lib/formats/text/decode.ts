// Bytes of a file as text: UTF-8 where they are, else what old programs on Windows wrote.

const strict = new TextDecoder('utf-8', { fatal: true });

/** As text; null where the bytes are no UTF-8. A byte order mark is dropped. */
export function textOf(bytes: Uint8Array): string | null {
  try {
    return strict.decode(bytes);
  } catch {
    return null;
  }
}

/** UTF-8, UTF-16 with its mark, else windows-1252, in which every byte is something. */
export function looseTextOf(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  return textOf(bytes) ?? byteText(bytes);
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
