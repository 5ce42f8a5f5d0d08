// Taking notes along: what an export holds and leaves behind, and the package itself. The file is made of what was shown.
import type { Archive } from '@/lib/model/archive';
import { reach } from '@/lib/model/contact';
import { peopleOf } from '@/lib/model/people';
import { failure, type Result, success } from '@/lib/model/result';
import { localMoment } from '@/lib/model/when';
import { profiles } from '@/lib/profiles';
import type { Profile, Selection } from '@/lib/profiles/profile';
import { takeArchive } from '@/lib/store/archive';
import { reasonOf, type Store } from '@/lib/store/open';
import { type Pace, runGently } from './breathe';
import { groupsOf, type LeftOutGroup } from './export-left-out';
import { exportsIn } from './export-log';
import { packExport } from './export-pack';
import { loadPhones } from './find-phones';
import type { Key } from './package-lock';

export interface ExportPreview extends Omit<Selection, 'leftOut' | 'reasons'> {
  profile: Omit<Profile, 'select'>;
  /** Names no person; of the file as it would be without encryption. */
  fileName: string;
  /** When, in the rep's own time. */
  at: string;
  counts: { people: number; addresses: number; entries: number };
  /** How many of these people could be reached after a change of job. */
  durable: { yes: number; no: number };
  leftOut: LeftOutGroup[];
  selection: Selection;
  /** Everybody's name, for showing what stays behind. */
  names: ReadonlyMap<string, string>;
  /** Name of the last export with this profile, as its manifest has it. */
  previous: string | null;
}

export interface ExportFile extends ExportPreview {
  /** Every file of the package with its size before packing. */
  files: { path: string; bytes: number }[];
  /** As the manifest names it. */
  exportId: string;
  /** The ZIP, or the ZIP encrypted. */
  bytes: Uint8Array<ArrayBuffer>;
  /** Of `bytes`, in hexadecimal. */
  sha256: string;
  encrypted: boolean;
}

export interface ExportOptions {
  /** Ids of notes that leave although they would stay. */
  ticked?: readonly string[];
  person?: string | undefined;
  withoutEmployer?: boolean;
}

export interface PackOptions {
  /** Ids of what is packed only where the rep ticks it. */
  formats?: readonly string[];
  key?: Key | undefined;
  /** See `lockPackage`. */
  work?: number;
}

/** What may be known of long work and stop it; its clock is the notebook's. */
export type Going = Omit<Pace, 'now'>;
export type ExportFault = 'no-profile' | 'no-person' | 'not-read' | 'needs-key' | 'weak' | 'no-key' | 'cancelled';

function* countsOf(archive: Archive): Generator<number, Pick<ExportPreview, 'counts' | 'durable'>> {
  const people = peopleOf(archive);
  const entries = new Set<string>();
  let [addresses, yes] = [0, 0];
  for (const { contact, handles, entries: told } of people) {
    addresses += handles.length;
    for (const { entry } of told) entries.add(entry);
    if (reach({ ...contact, handles }).answer === 'yes') yes += 1;
    yield 1;
  }
  return {
    counts: { people: people.length, addresses, entries: entries.size },
    durable: { yes, no: people.length - yes },
  };
}

/** Everything that decides what leaves; `packExport` makes a file of just this. */
export async function previewExport(
  store: Store,
  profileId: string,
  { ticked = [], person, withoutEmployer }: ExportOptions = {},
  going: Going = {},
): Promise<Result<ExportPreview, ExportFault>> {
  const known = profiles.get(profileId);
  if (!known) return failure('no-profile', `There is no export "${profileId}". Choose one of the list.`);
  if (known.aboutOne && !person) return failure('no-person', 'Choose whom it is about first.');
  const { select, ...profile } = known;
  const { world } = store;
  try {
    const archive = await takeArchive(store);
    const findPhones = await loadPhones();
    const choice = {
      ticked: new Set(ticked),
      person,
      withoutEmployer,
      now: world.now(),
      zone: world.zone(),
      findPhones,
    };
    const pace = { ...going, now: world.now };
    const selected = await runGently(select(archive, choice), pace);
    if (!selected.ok) return selected;
    const selection = selected.value;
    const counted = await runGently(countsOf(selection.archive), pace);
    if (!counted.ok) return counted;
    const at = localMoment(world.now(), world.zone());
    return success({
      ...selection,
      ...counted.value,
      profile,
      at,
      fileName: `rung_${profile.id}_${at.slice(0, 10)}.zip`,
      leftOut: groupsOf(selection),
      selection,
      names: new Map(archive.contacts.map(({ id, name }) => [id, name])),
      previous: exportsIn(archive).find((record) => record.profile === profile.id)?.exportId ?? null,
    });
  } catch (error) {
    return failure('not-read', `The export stopped: ${reasonOf(error)} Nothing was changed.`);
  }
}

/** Preview and package in one go. */
export async function buildExport(
  store: Store,
  profileId: string,
  options: ExportOptions & PackOptions = {},
  going: Going = {},
): Promise<Result<ExportFile, ExportFault>> {
  const preview = await previewExport(store, profileId, options, going);
  return preview.ok ? packExport(preview.value, options, { ...going, now: store.world.now }) : preview;
}
