// Taking notes along: what an export holds and leaves out, and the package itself. Preview and file are made alike.

import { formats } from '@/lib/formats';
import { sortedJson } from '@/lib/formats/json/guard';
import { contextOf } from '@/lib/formats/text/context';
import { SCHEMA } from '@/lib/migrations';
import type { Archive } from '@/lib/model/archive';
import { localDay } from '@/lib/model/moment';
import { peopleOf } from '@/lib/model/people';
import { failure, type Result, success } from '@/lib/model/result';
import { localMoment } from '@/lib/model/when';
import { profiles } from '@/lib/profiles';
import type { LeftOut, Profile } from '@/lib/profiles/profile';
import { takeArchive } from '@/lib/store/archive';
import { reasonOf, type Store } from '@/lib/store/open';
import { MANIFEST, type Manifest, PACKAGE_FORMAT, PACKAGE_VERSION, sha256 } from './export-manifest';
import { readmeText } from './export-readme';

export interface ExportSummary {
  profile: Pick<Profile, 'id' | 'name' | 'explain'>;
  /** Names no person. */
  fileName: string;
  counts: { people: number; addresses: number; entries: number };
  leftOut: LeftOut[];
}

export interface ExportPreview extends ExportSummary {
  /** Every file of the package with its size before packing. */
  files: { path: string; bytes: number }[];
}

export interface ExportFile extends ExportPreview {
  /** The ZIP. */
  bytes: Uint8Array<ArrayBuffer>;
  /** Of `bytes`, in hexadecimal. */
  sha256: string;
}

export interface ExportOptions {
  /** Ids of formats that are packed only where the rep ticks them. */
  formats?: readonly string[];
}

export type ExportFault = 'no-profile' | 'not-read';

interface PackedFile {
  path: string;
  name: string;
  mediaType: string;
  bytes: Uint8Array;
}

const utf8 = (text: string) => new TextEncoder().encode(text);

const byPath = (a: { path: string }, b: { path: string }) => (a.path < b.path ? -1 : 1);

function countsOf(archive: Archive): ExportSummary['counts'] {
  const people = peopleOf(archive);
  const addresses = people.reduce((sum, person) => sum + person.handles.length, 0);
  const entries = new Set(people.flatMap((person) => person.entries.map((entry) => entry.entry)));
  return { people: people.length, addresses, entries: entries.size };
}

function writeFormats(archive: Archive, ticked: readonly string[]): PackedFile[] {
  const context = contextOf(archive);
  return formats.flatMap(({ id, standard, fileName: path, name, mediaType, write }) =>
    write && (standard || ticked.includes(id)) ? [{ path, name, mediaType, bytes: utf8(write(archive, context)) }] : [],
  );
}

async function manifestOf(archive: Archive, summary: ExportSummary, files: PackedFile[]): Promise<PackedFile> {
  const listed = files.map(async ({ path, mediaType, bytes }) => ({
    path,
    mediaType,
    bytes: bytes.length,
    sha256: await sha256(bytes),
  }));
  const manifest: Manifest = {
    format: PACKAGE_FORMAT,
    formatVersion: PACKAGE_VERSION,
    schemaVersion: SCHEMA,
    app: { name: 'Rung' },
    created: archive.made,
    profile: summary.profile.id,
    counts: { ...summary.counts, leftOut: summary.leftOut.map(({ code, what, count }) => ({ code, what, count })) },
    notice: 'not-legal-advice-v1',
    files: await Promise.all(listed),
  };
  return {
    path: MANIFEST,
    name: 'list of these files',
    mediaType: 'application/json',
    bytes: utf8(sortedJson(manifest)),
  };
}

/** All that preview and package have in common, which is everything but the packing. */
async function prepare(
  store: Store,
  profileId: string,
  options: ExportOptions,
): Promise<Result<{ summary: ExportSummary; files: PackedFile[] }, ExportFault>> {
  const profile = profiles.get(profileId);
  if (!profile) return failure('no-profile', `There is no export "${profileId}". Choose one of the list.`);
  try {
    const { archive, leftOut } = profile.select(await takeArchive(store));
    const at = localMoment(store.world.now(), store.world.zone());
    const summary: ExportSummary = {
      profile: { id: profile.id, name: profile.name, explain: profile.explain },
      fileName: `rung_${profile.id}_${at.slice(0, 10)}.zip`,
      counts: countsOf(archive),
      leftOut,
    };
    const written = writeFormats(archive, options.formats ?? []);
    const readme = { path: 'README.txt', name: 'this page', mediaType: 'text/plain;charset=utf-8' };
    const files = [...written, { ...readme, bytes: utf8(readmeText(summary, [...written, readme].sort(byPath), at)) }];
    return success({ summary, files: [...files, await manifestOf(archive, summary, files)] });
  } catch (error) {
    return failure('not-read', `The export stopped: ${reasonOf(error)} Nothing was changed.`);
  }
}

const sizesOf = (files: PackedFile[]) => files.map(({ path, bytes }) => ({ path, bytes: bytes.length })).sort(byPath);

/** What `buildExport` would pack, to be shown before. */
export async function previewExport(
  store: Store,
  profileId: string,
  options: ExportOptions = {},
): Promise<Result<ExportPreview, ExportFault>> {
  const ready = await prepare(store, profileId, options);
  return ready.ok ? success({ ...ready.value.summary, files: sizesOf(ready.value.files) }) : ready;
}

/** The package as bytes, ready to be saved. The same notebook at the same moment gives the same bytes. */
export async function buildExport(
  store: Store,
  profileId: string,
  options: ExportOptions = {},
): Promise<Result<ExportFile, ExportFault>> {
  const ready = await prepare(store, profileId, options);
  if (!ready.ok) return ready;
  const { summary, files } = ready.value;
  const { zipSync } = await import('fflate');
  const sorted = files.toSorted(byPath).map(({ path, bytes }) => [path, bytes] as const);
  // ZIP keeps local time without a zone, so a local date gives the same bytes everywhere.
  const bytes = zipSync(Object.fromEntries(sorted), { level: 6, mtime: localDay(1980, 1, 2) });
  return success({ ...summary, files: sizesOf(files), bytes, sha256: await sha256(bytes) });
}
