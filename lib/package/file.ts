// One file of a package: its text as bytes, a piece at a time, with the records in it counted.

export interface PackedFile {
  path: string;
  /** What it is, for the page of plain words; files without one are not listed there one by one. */
  name?: string;
  mediaType: string;
  bytes: Uint8Array<ArrayBuffer>;
  /** Made to be read by people, so that no cell of a table can run. */
  forPeople?: boolean;
  /** How many records it holds, where it holds some. */
  records?: number;
}

export const utf8 = (text: string) => new TextEncoder().encode(text) as Uint8Array<ArrayBuffer>;

/** Records of a file of this type, as the manifest counts them; undefined where it counts none. */
export function recordsIn(text: string, mediaType: string): number | undefined {
  if (mediaType === 'application/x-ndjson') return text.split('\n').length - 1;
  if (mediaType.startsWith('text/vcard')) return text.match(/^BEGIN:VCARD/gim)?.length ?? 0;
  return undefined;
}

function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

/** Characters that become bytes together. */
const HANDFUL = 60_000;

/** Yields the number of pieces that are done. */
export function* fileOf(
  { path, mediaType, name }: Pick<PackedFile, 'path' | 'mediaType' | 'name'>,
  pieces: Iterable<string>,
): Generator<number, PackedFile> {
  const parts: Uint8Array[] = [];
  let [text, done] = ['', 0];
  let records = recordsIn('', mediaType);
  const take = () => {
    parts.push(utf8(text));
    if (records !== undefined) records += recordsIn(text, mediaType) ?? 0;
    text = '';
  };
  for (const piece of pieces) {
    text += piece;
    done += 1;
    if (text.length > HANDFUL) take();
    yield done;
  }
  take();
  return { path, mediaType, bytes: joined(parts), ...(name && { name }), ...(records !== undefined && { records }) };
}
