// The state of an export in the making: what was chosen, what it would hold, and the saving of it.
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Lock } from '@/components/lock-form';
import type { Result } from '@/lib/model/result';
import { saveFile } from '@/lib/ports/save-file';
import { logExport } from '@/lib/services/export-log';
import { type ExportFile, type ExportPreview, previewExport } from '@/lib/services/export-notes';
import { packExport } from '@/lib/services/export-pack';
import { keysIn } from '@/lib/services/package-lock';
import type { Store } from '@/lib/store/open';

export interface ExportChosen {
  profile: string;
  person?: string | undefined;
  withoutEmployer: boolean;
  ticked: readonly string[];
}

/** `null` while it is made; the answer to an older choice is dropped. */
export function usePreview(store: Store, chosen: ExportChosen, warn: (text: string) => void) {
  const [preview, setPreview] = useState<ExportPreview | null>(null);
  const turn = useRef(0);
  const { profile, person, withoutEmployer, ticked } = chosen;
  useEffect(() => {
    turn.current += 1;
    const mine = turn.current;
    setPreview((known) => (known?.profile.id === profile && ticked.length > 0 ? known : null));
    void previewExport(store, profile, { person, withoutEmployer, ticked }).then((made) => {
      if (turn.current !== mine) return;
      setPreview(made.ok ? made.value : null);
      if (!made.ok && made.code !== 'no-person') warn(made.say);
    });
  }, [profile, person, withoutEmployer, ticked]);
  return preview;
}

/** The line of the log comes first: a file nobody knows of would be worse than a line too many. */
export async function saveExport(
  store: Store,
  preview: ExportPreview,
  { formats, lock }: { formats: readonly string[]; lock: Lock },
  progress: (done: number) => void,
): Promise<Result<ExportFile, string>> {
  const keys = { passphrase: { passphrase: lock.passphrase }, key: { recipients: keysIn(lock.keys) } };
  const key = lock.how === 'passphrase' || lock.how === 'key' ? keys[lock.how] : undefined;
  const packed = await packExport(preview, { formats, key }, progress);
  if (!packed.ok) return packed;
  const { profile, classes, overrides, fileName, sha256, exportId, encrypted, archive, bytes } = packed.value;
  const everybody = Boolean(profile.holdsAll);
  const people = everybody ? [] : archive.contacts.map(({ id }) => id);
  const logged = await logExport(store, {
    profile: profile.id,
    counts: classes,
    overrides,
    fileName,
    sha256,
    exportId,
    people,
    encrypted,
    ...(everybody && { everybody }),
  });
  if (!logged.ok) return logged;
  saveFile(fileName, encrypted ? 'application/octet-stream' : 'application/zip', bytes);
  return packed;
}
