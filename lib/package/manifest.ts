// The table of contents of a package: every other file with its size and SHA-256, so that damage shows and is named.
import * as z from 'zod/mini';

export const MANIFEST = 'manifest.json';
export const PACKAGE_FORMAT = 'rung.example/export';
/** A new major number: older programs cannot read it. A new minor number: files or fields were added. */
export const PACKAGE_VERSION = '1.1';
/** In a package, one card a file counted in. */
export const MAX_FILES = 20_100;

export const Manifest = z.looseObject({
  format: z.literal(PACKAGE_FORMAT),
  formatVersion: z.string().check(z.regex(/^\d+\.\d+$/)),
  schemaVersion: z.number(),
  created: z.string(),
  profile: z.string(),
  /** Of people and of their live entries, as they are shown; absent in packages of the first layout. */
  counts: z.optional(z.looseObject({ people: z.optional(z.number()), entries: z.optional(z.number()) })),
  files: z
    .array(
      z.looseObject({
        path: z.string(),
        bytes: z.number().check(z.int(), z.minimum(0)),
        sha256: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
        mediaType: z.string(),
        records: z.optional(z.number().check(z.int(), z.minimum(0))),
      }),
    )
    .check(z.maxLength(MAX_FILES)),
});
export type Manifest = z.infer<typeof Manifest>;

/** SHA-256 in lower-case hexadecimal. */
export async function sha256(bytes: Uint8Array): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', bytes as Uint8Array<ArrayBuffer>);
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** A name for an export that follows from what is in it: the same export has the same one on every device. */
export const exportIdOf = (hash: string): string =>
  `urn:uuid:${hash.slice(0, 8)}-${hash.slice(8, 12)}-8${hash.slice(13, 16)}-8${hash.slice(17, 20)}-${hash.slice(20, 32)}`;
