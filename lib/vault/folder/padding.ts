// A text packed so that its size tells little: compressed, its length in front, filled up to one of few sizes.

type Bytes = Uint8Array<ArrayBuffer>;

const LENGTH_BYTES = 4;
const SMALLEST = 1_024;
/** What one segment may unpack to; more is made to fill the memory. */
const MOST = 256 * 2 ** 20;

/** Padmé (Nikitin et al., 2019): of a large size at most the twelfth part is filling, of a small one all but a kilobyte. */
function sizeFor(length: number): number {
  if (length <= SMALLEST) return SMALLEST;
  const exponent = Math.floor(Math.log2(length));
  const step = 2 ** (exponent - Math.floor(Math.log2(exponent)) - 1);
  return Math.ceil(length / step) * step;
}

export async function pack(text: string): Promise<Bytes> {
  const stream = new Blob([text]).stream().pipeThrough(new CompressionStream('gzip'));
  const packed = new Uint8Array(await new Response(stream).arrayBuffer());
  const out = new Uint8Array(sizeFor(packed.length + LENGTH_BYTES));
  new DataView(out.buffer).setUint32(0, packed.length);
  out.set(packed, LENGTH_BYTES);
  return out;
}

/** Null where it is not what `pack` makes, or too much. */
export async function unpack(bytes: Uint8Array): Promise<string | null> {
  if (bytes.length < LENGTH_BYTES) return null;
  const length = new DataView(bytes.buffer, bytes.byteOffset).getUint32(0);
  if (length > bytes.length - LENGTH_BYTES) return null;
  const packed = new Blob([bytes.slice(LENGTH_BYTES, LENGTH_BYTES + length)]);
  const decoder = new TextDecoder();
  let [text, size] = ['', 0];
  try {
    for await (const piece of packed.stream().pipeThrough(new DecompressionStream('gzip'))) {
      size += piece.length;
      if (size > MOST) return null;
      text += decoder.decode(piece, { stream: true });
    }
    return text + decoder.decode();
  } catch {
    return null;
  }
}
