// The package of an export: every file, its table of contents, and all of it as one ZIP, encrypted where asked for.

import { sortedJson } from '@/lib/formats/json/guard';
import { SCHEMA } from '@/lib/migrations/schema';
import { reasonOf } from '@/lib/model/reason';
import { failure, type Result, success } from '@/lib/model/result';
import { phrase } from '@/lib/words';
import { cancelled, type Pace, runGently, within } from './breathe';
import type { ExportFault, ExportFile, ExportPreview, PackOptions } from './export';
import { type PackedFile, utf8 } from './file';
import { writeFiles } from './files';
import { groupsOf, NOT_COUNTED, toldInFile } from './left-out';
import { lockPackage } from './lock';
import { exportIdOf, MANIFEST, type Manifest, PACKAGE_FORMAT, PACKAGE_VERSION, sha256 } from './manifest';
import { readmeText } from './readme';
import { packFiles } from './zip';

const byPath = (a: { path: string }, b: { path: string }) => (a.path < b.path ? -1 : 1);

async function manifestOf(preview: ExportPreview, files: PackedFile[], exportId: string): Promise<PackedFile> {
  const listed: Manifest['files'] = [];
  // One after the other: each begins with a copy of its bytes.
  for (const { path, mediaType, bytes, records } of files)
    listed.push({
      path,
      mediaType,
      bytes: bytes.length,
      sha256: await sha256(bytes),
      ...(records !== undefined && { records }),
    });
  const { counts, durable, classes, overrides, archive, profile, previous, selection } = preview;
  const leftOut = groupsOf(toldInFile(selection));
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
      notCounted: NOT_COUNTED,
    },
    overrides,
    notice: 'not-legal-advice-v2',
    csvNeutralised: files
      .filter(({ mediaType, forPeople }) => forPeople && mediaType.startsWith('text/csv'))
      .map(({ path }) => path),
    files: listed.sort(byPath),
  };
  return { path: MANIFEST, mediaType: 'application/json', bytes: utf8(sortedJson(manifest)) };
}

const README = { path: 'README.txt', name: phrase`this page`, mediaType: 'text/plain;charset=utf-8' };

interface Filled {
  exportId: string;
  files: PackedFile[];
}

async function filesOf(
  preview: ExportPreview,
  ticked: readonly string[],
  pace: Pace,
): Promise<Result<Filled, 'cancelled'>> {
  const { schemas } = await import('./schemas');
  const done = await runGently(writeFiles(preview.selection, ticked, schemas), pace);
  if (!done.ok) return done;
  const written = done.value;
  const exportId = exportIdOf(await sha256(written.find(({ path }) => path === 'data.ndjson')?.bytes ?? utf8('')));
  const manifest = { path: MANIFEST, name: phrase`list of these files` };
  const named = [...written, README, manifest].flatMap(({ path, name }) => (name ? [{ path, name }] : []));
  const readme = { ...README, bytes: utf8(readmeText(preview, named.sort(byPath))) };
  const files = [...written, readme];
  return success({ exportId, files: [...files, await manifestOf(preview, files, exportId)].sort(byPath) });
}

async function zipOf(files: readonly PackedFile[], pace: Pace): Promise<Result<Uint8Array<ArrayBuffer>, 'cancelled'>> {
  const pieces = await runGently(packFiles(files, await import('./deflate')), pace);
  return pieces.ok ? success(new Uint8Array(await new Blob(pieces.value).arrayBuffer())) : pieces;
}

/** The package of what was shown. The same notebook at the same moment gives the same bytes, unless they are encrypted. */
export async function packExport(
  preview: ExportPreview,
  { formats = [], key, work }: PackOptions,
  pace: Pace,
): Promise<Result<ExportFile, ExportFault>> {
  if (preview.profile.locked === 'always' && !key)
    return failure('needs-key', phrase`"${preview.profile.name}" is always encrypted: choose a passphrase first.`);
  try {
    const filled = await filesOf(preview, formats, within(pace, 0, 0.5));
    if (!filled.ok) return filled;
    const { files, exportId } = filled.value;
    const zip = await zipOf(files, within(pace, 0.5, 0.9));
    if (!zip.ok) return zip;
    const locked = key ? await lockPackage(zip.value, key, work) : zip;
    if (!locked.ok) return locked;
    const bytes = locked.value;
    const hash = await sha256(bytes);
    if (pace.goOn?.() === false) return cancelled();
    const sizes = files.map(({ path, bytes: { length } }) => ({ path, bytes: length }));
    const fileName = preview.fileName + (key ? '.age' : '');
    pace.progress?.(1);
    return success({
      ...preview,
      fileName,
      files: sizes,
      exportId,
      bytes,
      sha256: hash,
      encrypted: Boolean(key),
    });
  } catch (error) {
    return failure('not-read', phrase`The export stopped: ${reasonOf(error)} Nothing was changed.`);
  }
}
