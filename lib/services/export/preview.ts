// Taking notes along: what an export holds and leaves behind, and the package itself. The file is made of what was shown.

import type { Archive } from '@/lib/model/archive';
import { reach } from '@/lib/model/person/contact';
import { peopleOf } from '@/lib/model/person/people';
import { reasonOf } from '@/lib/model/reason';
import { failure, type Result, success } from '@/lib/model/result';
import { localMoment } from '@/lib/model/when';
import { runGently } from '@/lib/package/breathe';
import type { ExportFault, ExportPreview, Going } from '@/lib/package/export';
import { groupsOf } from '@/lib/package/left-out';
import { profiles } from '@/lib/profiles';
import { erasedNames } from '@/lib/services/rights/erased-names';
import { takeArchive } from '@/lib/store/archive';
import { fileHead, type Store } from '@/lib/store/store';
import { phrase } from '@/lib/words';
import { loadPhones } from './find-phones';
import { exportsIn } from './log';

export interface ExportOptions {
  /** Ids of notes that leave although they would stay. */
  ticked?: readonly string[];
  person?: string | undefined;
  withoutEmployer?: boolean;
}

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
  if (!known) return failure('no-profile', phrase`There is no export "${profileId}". Choose one of the list.`);
  if (known.aboutOne && !person) return failure('no-person', phrase`Choose whom it is about first.`);
  // Rules of today say what may leave of records of today.
  if (store.readOnly !== undefined) return failure('not-read', store.readOnly);
  const { select, ...profile } = known;
  const { world } = store;
  try {
    const archive = await takeArchive(store);
    const [findPhones, erased] = await Promise.all([loadPhones(), erasedNames(store)]);
    const choice = {
      ticked: new Set(ticked),
      person,
      withoutEmployer,
      now: world.now(),
      zone: world.zone(),
      findPhones,
      erased,
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
      fileName: `${fileHead(store)}_${profile.id}_${at.slice(0, 10)}.zip`,
      leftOut: groupsOf(selection),
      selection,
      names: new Map(archive.contacts.map(({ id, name }) => [id, name])),
      previous: exportsIn(archive).find((record) => record.profile === profile.id)?.exportId ?? null,
    });
  } catch (error) {
    return failure('not-read', phrase`The export stopped: ${reasonOf(error)} Nothing was changed.`);
  }
}
