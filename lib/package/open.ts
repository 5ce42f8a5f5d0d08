// Opening a package of Rung: nothing is unpacked beyond its limits, nothing is believed that the manifest does not prove.

import { MAX_BYTES, parseJson } from '@/lib/formats/json/guard';
import { sayIssues } from '@/lib/formats/json/issue';
import { textOf } from '@/lib/formats/text/decode';
import { failure, type Result, success } from '@/lib/model/result';
import { phrase } from '@/lib/words';
import { recordsIn } from './file';
import { MANIFEST, Manifest, PACKAGE_VERSION, sha256 } from './manifest';
import type { Zip } from './unzip';

export type PackageFault = 'not-ours' | 'damaged' | 'newer' | 'too-large' | 'unsafe';

function readManifest(bytes: Uint8Array | undefined): Result<Manifest, PackageFault> {
  if (!bytes)
    return failure(
      'not-ours',
      phrase`This ZIP has no ${MANIFEST}, so it is no export of Rung or lost a part. Choose the file as Rung saved it.`,
    );
  const parsed = parseJson(textOf(bytes) ?? '', MANIFEST);
  if (!parsed.ok) return parsed;
  const checked = Manifest.safeParse(parsed.value);
  if (!checked.success)
    return failure(
      'damaged',
      phrase`${MANIFEST} is not as Rung writes it, ${sayIssues(checked.error.issues, parsed.value)}. Export again. Nothing was changed.`,
    );
  const [major] = checked.data.formatVersion.split('.');
  if (Number(major) > Number(PACKAGE_VERSION.split('.')[0]))
    return failure(
      'newer',
      phrase`This export was written by a newer Rung (package ${checked.data.formatVersion}). Update Rung, then try again. Nothing was changed.`,
    );
  return success(checked.data);
}

/** The first way in which files and manifest disagree, as a sentence; null where they agree. */
async function disagreement(files: Map<string, Uint8Array>, manifest: Manifest): Promise<string | null> {
  const listed = new Set([MANIFEST, ...manifest.files.map(({ path }) => path)]);
  for (const path of files.keys())
    if (!listed.has(path)) return phrase`"${path}" was added to the package after Rung wrote it`;
  for (const { path, bytes, sha256: hash, mediaType, records } of manifest.files) {
    const file = files.get(path);
    if (!file) return phrase`"${path}" is missing from the package`;
    if (file.length !== bytes || (await sha256(file)) !== hash)
      return phrase`"${path}" was changed or damaged after Rung wrote it`;
    const counted = records === undefined ? undefined : recordsIn(textOf(file) ?? '', mediaType);
    if (counted !== records)
      return phrase`"${path}" holds ${counted ?? 'no'} records, and the list of files says ${records}`;
  }
  return null;
}

export interface Package {
  /** By their names. */
  files: Map<string, Uint8Array>;
  manifest: Manifest;
}

/** A package, proved against its manifest. */
export async function openPackage(zip: Zip): Promise<Result<Package, PackageFault>> {
  const [odd] = zip.odd;
  if (odd !== undefined)
    return failure(
      'unsafe',
      phrase`This ZIP has a file name that no export has, or one twice: ${JSON.stringify(odd)}. Nothing was changed.`,
    );
  const unpacked = await zip.unpack(MAX_BYTES);
  if (!unpacked.ok) return unpacked;
  const manifest = readManifest(unpacked.value.get(MANIFEST));
  if (!manifest.ok) return manifest;
  const wrong = await disagreement(unpacked.value, manifest.value);
  if (wrong) return failure('damaged', phrase`${wrong}. Use the original export. Nothing was changed.`);
  return success({ files: unpacked.value, manifest: manifest.value });
}
