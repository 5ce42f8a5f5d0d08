// A story in the rep's hands as text: handed over, then noted in the list of what left, like any other export.

import type { Fact } from '@/lib/model/entry/entry';
import { failure, type Result, success } from '@/lib/model/result';
import { localMoment } from '@/lib/model/when';
import { ownerOfEntry } from '@/lib/model/whose/ownership';
import { sha256 } from '@/lib/package/manifest';
import { fileHead, type Store } from '@/lib/store/store';
import { phrase } from '@/lib/words';
import { logExport } from './log';

export interface SavedStory {
  /** Id of whom it is about. */
  person: string;
  /** As it was changed. */
  text: string;
  /** What it was written from. */
  entries: readonly Fact[];
}

type SaveFile = (name: string, mediaType: string, text: string) => void;

/** The profile under which it stands in the list. */
const STORY = 'story';

/** To be called right after a press. Gives the name of the file. */
export async function saveStory(
  store: Store,
  { person, text, entries }: SavedStory,
  saveFile: SaveFile,
): Promise<Result<string, 'not-saved'>> {
  const { world } = store;
  const fileName = `${fileHead(store)}_story_${localMoment(world.now(), world.zone()).slice(0, 10)}.txt`;
  saveFile(fileName, 'text/plain', text);
  const counts = { personal: 0, shared: 0, unknown: 0, employer: 0 };
  for (const entry of entries) counts[ownerOfEntry(entry).is] += 1;
  const hash = await sha256(new TextEncoder().encode(text));
  const from = { counts, overrides: 0, people: [person], encrypted: false };
  const file = { fileName, sha256: hash, exportId: `urn:uuid:${world.newId()}` };
  const logged = await logExport(store, { profile: STORY, ...from, ...file });
  if (logged.ok) return success(fileName);
  return failure(
    'not-saved',
    phrase`The browser has the file, but the list of what left has no line of it. ${logged.say}`,
  );
}
