// Bytes of a file as text: UTF-8 where they are, else what old programs on Windows wrote.

/** As text; null where the bytes are no UTF-8. A byte order mark is dropped. */
export function textOf(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** UTF-8, UTF-16 with its mark, else windows-1252, in which every byte is something. */
export function looseTextOf(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  return textOf(bytes) ?? new TextDecoder('windows-1252').decode(bytes);
}
