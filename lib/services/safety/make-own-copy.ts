// One copy of the rep's own: packed, encrypted, put where the rep wants it, read back from there and opened, before it counts.

import type { OwnPlace } from '@/lib/model/own-place';
import { reasonOf } from '@/lib/model/reason';
import { failure, type Result, success } from '@/lib/model/result';
import { localMoment } from '@/lib/model/when';
import type { ExportFile, Going } from '@/lib/package/export';
import { decryptPackage } from '@/lib/package/lock';
import { openPackage } from '@/lib/package/open';
import { packExport } from '@/lib/package/pack';
import { openZip } from '@/lib/package/unzip';
import { logStanding } from '@/lib/services/export/log';
import { previewExport } from '@/lib/services/export/preview';
import { lackFor } from '@/lib/store/room';
import type { Store } from '@/lib/store/store';
import { foundIn } from '@/lib/store/whole/found';
import { phrase } from '@/lib/words';
import type { CopySetup } from './copy-setup';
import { WHOLE } from './own-copies';

/** So many files are kept; older ones go once a newer one was opened. */
const KEPT = 7;
const NAME = /^rung_copy_.*\.zip\.age$/;

export interface MadeCopy {
  fileName: string;
  opened: boolean;
  born: string;
  seq: number;
}

/** By the minute it was made in; of two in one minute the second has a number, so that none is written over. */
function nameFor({ world }: Store, taken: readonly string[]): string {
  const minute = localMoment(world.now(), world.zone()).slice(0, 16).replace('T', '_').replace(':', '');
  for (let n = 1; ; n += 1) {
    const name = `rung_copy_${minute}${n > 1 ? `_${n}` : ''}.zip.age`;
    if (!taken.includes(name)) return name;
  }
}

/** Why a file does not open to what was packed, as a sentence; null where it does. */
async function flawOf(bytes: Uint8Array, { exportId, counts }: ExportFile, words: string): Promise<string | null> {
  const zip = await decryptPackage(bytes, words);
  if (!zip.ok) return zip.say;
  const opened = openZip(zip.value as Uint8Array<ArrayBuffer>);
  if (!opened.ok) return opened.say;
  const whole = await openPackage(opened.value);
  if (!whole.ok) return whole.say;
  const { manifest } = whole.value;
  const same = manifest.exportId === exportId && manifest.counts?.people === counts.people;
  return same ? null : phrase`It holds something else than was written.`;
}

/** Writes it and opens it again from where it lies; takes it away where it does not open. */
async function put(
  place: OwnPlace,
  name: string,
  packed: ExportFile,
  words: string,
): Promise<Result<{ opened: boolean }, 'failed'>> {
  await place.write(name, packed.bytes);
  const there = await place.read(name);
  const flaw =
    there === null ? phrase`It is not there.` : await flawOf(there === 'unread' ? packed.bytes : there, packed, words);
  if (flaw === null) return success({ opened: there !== 'unread' });
  await place.remove(name).catch(() => {});
  return failure('failed', phrase`The copy was written and could not be opened again: ${flaw}`);
}

async function rotate(place: OwnPlace, last: string): Promise<void> {
  const own = (await place.names()).filter((name) => NAME.test(name) && name !== last).sort();
  for (const name of own.slice(0, Math.max(0, own.length - KEPT + 1))) await place.remove(name).catch(() => {});
}

/** `work`: see `lockPackage`; only tests take less. Where it fails, the earlier copies are as they were. */
export async function makeOwnCopy(
  store: Store,
  setup: Pick<CopySetup, 'words' | 'withoutEmployer'>,
  place: OwnPlace,
  going: Going & { work?: number } = {},
): Promise<Result<MadeCopy, 'failed' | 'gone'>> {
  const { work, ...pace } = going;
  try {
    const before = await foundIn(store, 1);
    const preview = await previewExport(store, WHOLE, { withoutEmployer: setup.withoutEmployer }, pace);
    if (!preview.ok) return failure('failed', preview.say);
    const key = { passphrase: setup.words };
    const packed = await packExport(
      preview.value,
      { key, ...(work !== undefined && { work }) },
      { ...pace, now: store.world.now },
    );
    if (!packed.ok) return failure('failed', packed.say);
    const lack = await lackFor(store, packed.value.bytes.length);
    if (lack) return failure('failed', phrase`No copy was made: ${lack}`);
    const fileName = nameFor(store, await place.names());
    const done = await put(place, fileName, packed.value, setup.words);
    if (!done.ok) return done;
    await rotate(place, fileName);
    const logged = await logStanding(store, { ...packed.value, fileName });
    if (!logged.ok)
      return failure('failed', phrase`The copy is there, and the log of exports has no line of it. ${logged.say}`);
    // Its own line in the log is a write too; where there was another one meanwhile, that is not in it.
    const { born, seq } = await foundIn(store, 1);
    return success({ fileName, ...done.value, born, seq: seq === before.seq + 1 ? seq : before.seq });
  } catch (error) {
    // A folder that was moved or whose disk is not connected gives a handle like any other, until it is used.
    if ((error as Error).name === 'NotFoundError') return failure('gone', phrase`There is no such folder any more.`);
    return failure('failed', phrase`No copy was made: ${reasonOf(error)}`);
  }
}
