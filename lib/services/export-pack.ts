// The package of an export: every file, its table of contents, and all of it as one ZIP, encrypted where asked for.
import { sortedJson } from '@/lib/formats/json/guard';
import { SCHEMA } from '@/lib/migrations';
import { failure, type Result, success } from '@/lib/model/result';
import { reasonOf } from '@/lib/store/open';
import { type PackedFile, utf8, writeFiles } from './export-files';
import { exportIdOf, MANIFEST, type Manifest, PACKAGE_FORMAT, PACKAGE_VERSION, sha256 } from './export-manifest';
import type { ExportFault, ExportFile, ExportPreview, PackOptions, Progress } from './export-notes';
import { readmeText } from './export-readme';
import { packFiles } from './export-zip';
import { lockPackage } from './package-lock';

const byPath = (a: { path: string }, b: { path: string }) => (a.path < b.path ? -1 : 1);

async function manifestOf(preview: ExportPreview, files: PackedFile[], exportId: string): Promise<PackedFile> {
  const listed = files.map(async ({ path, mediaType, bytes, records }) => ({
    path,
    mediaType,
    bytes: bytes.length,
    sha256: await sha256(bytes),
    ...(records !== undefined && { records }),
  }));
  const { counts, durable, classes, overrides, leftOut, archive, profile, previous } = preview;
  const manifest: Manifest = {
    format: PACKAGE_FORMAT,
    formatVersion: PACKAGE_VERSION,
    schemaVersion: SCHEMA,
    app: { name: 'Rung' },
    exportId,
    previousExportId: previous,
    created: archive.made,
    profile: profile.id,
    counts: {
      ...counts,
      byOwnership: classes,
      durable,
      leftOut: leftOut.map(({ code, class: of, count }) => ({ reason: `${of}:${code}`, count })),
    },
    overrides,
    notice: 'not-legal-advice-v2',
    csvNeutralised: files
      .filter(({ mediaType, forPeople }) => forPeople && mediaType.startsWith('text/csv'))
      .map(({ path }) => path),
    files: (await Promise.all(listed)).sort(byPath),
  };
  return { path: MANIFEST, mediaType: 'application/json', bytes: utf8(sortedJson(manifest)) };
}

const README = { path: 'README.txt', name: 'this page', mediaType: 'text/plain;charset=utf-8' };

async function filesOf(preview: ExportPreview, ticked: readonly string[], progress: Progress) {
  const written = await writeFiles(preview.selection, ticked, progress);
  const exportId = exportIdOf(await sha256(written.find(({ path }) => path === 'data.ndjson')?.bytes ?? utf8('')));
  const manifest = { path: MANIFEST, name: 'list of these files' };
  const named = [...written, README, manifest].flatMap(({ path, name }) => (name ? [{ path, name }] : []));
  const readme = { ...README, bytes: utf8(readmeText(preview, named.sort(byPath))) };
  const files = [...written, readme];
  return { exportId, files: [...files, await manifestOf(preview, files, exportId)].sort(byPath) };
}

/** The package of what was shown. The same notebook at the same moment gives the same bytes, unless they are encrypted. */
export async function packExport(
  preview: ExportPreview,
  { formats = [], key, work }: PackOptions = {},
  progress: Progress = () => {},
): Promise<Result<ExportFile, ExportFault>> {
  if (preview.profile.locked === 'always' && !key)
    return failure('needs-key', `"${preview.profile.name}" is always encrypted: choose a passphrase first.`);
  try {
    const { files, exportId } = await filesOf(preview, formats, (done) => progress(done * 0.6));
    const zip = await packFiles(files, (done) => progress(0.6 + done * 0.3));
    const locked = key ? await lockPackage(zip, key, work) : success(zip);
    if (!locked.ok) return locked;
    const bytes = locked.value;
    const sizes = files.map(({ path, bytes: { length } }) => ({ path, bytes: length }));
    const fileName = preview.fileName + (key ? '.age' : '');
    progress(1);
    return success({
      ...preview,
      fileName,
      files: sizes,
      exportId,
      bytes,
      sha256: await sha256(bytes),
      encrypted: Boolean(key),
    });
  } catch (error) {
    return failure('not-read', `The export stopped: ${reasonOf(error)} Nothing was changed.`);
  }
}
