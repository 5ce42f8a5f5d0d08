// One segment: records with what they belong to, packed, encrypted with the notebook's key, and called by its hash.
// Who can read the folder has not the key, and who has not the key can make nothing that opens with it: the public half of
// the key is kept as secret as the other.
import * as z from 'zod/mini';
import { migrate } from '@/lib/migrations';
import { SCHEMA } from '@/lib/migrations/schema';
import { Archive, byList, emptyArchive, type Records } from '@/lib/model/archive';
import { failure, type Result, success } from '@/lib/model/result';
import { phrase } from '@/lib/words';
import { hashOf, type Kind, type Named, segmentName } from './name';
import { pack, unpack } from './padding';

const FORMAT = 'rung.example/segment';
/** Of the layout of files and folders, not of what is in them. */
const LAYOUT = 1;
/** No segment of ours is larger, in bytes. */
export const LARGEST = 64 * 2 ** 20;

const number = z.number().check(z.int(), z.minimum(0));

const Header = z.looseObject({
  format: z.literal(FORMAT),
  layout: number,
  schema: number,
  lane: z.string(),
  n: number,
  /** Name of the segment before it; null for the first. */
  prev: z.nullable(z.string()),
  /** What the rep calls the device. */
  label: z.string(),
  /** ISO 8601 instant. */
  at: z.string(),
  /** The device's last stamp: everything it wrote up to then is in this segment or one before. */
  clock: z.string(),
  /**
   * By lane what the device had taken in: up to `n` without a gap (called `name`, where that is still known), at most
   * `last`, and the stamp that came with it.
   */
  taken: z.record(z.string(), z.object({ n: number, name: z.nullable(z.string()), last: number, clock: z.string() })),
  /** The secrets by which the device knows erased people again. */
  erasing: z.optional(z.array(z.string())),
  /**
   * Of the end of a snapshot: it stands for the segments `from` to `first - 1`, and, where `whole`, for all `taken`.
   * `fresh`: it holds what no segment held before.
   */
  stands: z.optional(z.object({ from: number, first: number, whole: z.boolean(), fresh: z.boolean() })),
});
export type Header = z.infer<typeof Header>;
/** What a writer says; the rest says which Rung it was. */
export type NewHeader = {
  [Field in 'lane' | 'n' | 'prev' | 'label' | 'at' | 'clock' | 'taken' | 'erasing' | 'stands']: Header[Field];
};

export interface Sealed {
  name: string;
  bytes: Uint8Array<ArrayBuffer>;
}

export async function seal(key: string, kind: Kind, header: NewHeader, records: Partial<Records>): Promise<Sealed> {
  const { Encrypter, identityToRecipient } = await import('age-encryption');
  const encrypter = new Encrypter();
  encrypter.addRecipient(await identityToRecipient(key));
  const text = JSON.stringify({ header: { format: FORMAT, layout: LAYOUT, schema: SCHEMA, ...header }, records });
  const bytes = (await encrypter.encrypt(await pack(text))) as Uint8Array<ArrayBuffer>;
  return { name: segmentName(header.n, kind, await hashOf(bytes)), bytes };
}

/** `cut`: not all of it has arrived. `foreign`: not written with this key. `misplaced`: a copy of another one. */
export type SegmentFault = 'cut' | 'foreign' | 'misplaced' | 'newer' | 'malformed';

export interface Segment {
  header: Header;
  records: Records;
}

async function opened(key: string, bytes: Uint8Array<ArrayBuffer>): Promise<string | null> {
  const { Decrypter } = await import('age-encryption');
  const decrypter = new Decrypter();
  decrypter.addIdentity(key);
  try {
    return await unpack(await decrypter.decrypt(bytes));
  } catch {
    return null;
  }
}

function recordsOf(header: Header, records: unknown): Result<Records, SegmentFault> {
  const raised = migrate({ ...emptyArchive(SCHEMA, header.at), ...(records as object), schema: header.schema });
  if (!raised.ok) return failure('newer', raised.say);
  const read = Archive.safeParse(raised.value);
  if (!read.success) return failure('malformed', phrase`A file of the folder holds what no notebook can.`);
  return success(byList((list) => read.data[list]));
}

const parsed = (text: string): { header?: unknown; records?: unknown } => {
  try {
    return Object(JSON.parse(text));
  } catch {
    return {};
  }
};

/** What stands in it, if it is whole, ours, in its place, and of a Rung no newer than this one. */
export async function unseal(
  key: string,
  lane: string,
  file: Named,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<Result<Segment, SegmentFault>> {
  if ((await hashOf(bytes)) !== file.hash) return failure('cut', phrase`A file has not arrived whole yet.`);
  const text = await opened(key, bytes);
  if (text === null) return failure('foreign', phrase`A file was not written by a device of this notebook.`);
  const { header, records } = parsed(text);
  const newer = Number(Object(header).layout) > LAYOUT || Number(Object(header).schema) > SCHEMA;
  if (newer) return failure('newer', phrase`A device with a newer Rung wrote a file. Update Rung here to take it in.`);
  const read = Header.safeParse(header);
  if (!read.success) return failure('malformed', phrase`A file of the folder is not what Rung writes.`);
  const fits = read.data.lane === lane && read.data.n === file.n;
  if (!fits) return failure('misplaced', phrase`A file was put where another one belongs.`);
  const taken = recordsOf(read.data, records);
  return taken.ok ? success({ header: read.data, records: taken.value }) : taken;
}
