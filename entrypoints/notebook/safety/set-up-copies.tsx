// The form that sets up copies by themselves: asks the browser for the folder or the downloads, and keeps what was chosen.
import { useEffect, useState } from 'preact/hooks';
import { type OwnSetup, OwnSetupForm } from '@/components/safety/own-setup';
import { Notice } from '@/components/ui/notice';
import { usePreview } from '@/entrypoints/notebook/export/use-export';
import { weaknessOf } from '@/lib/package/lock';
import { newPassphrase } from '@/lib/package/passphrase';
import { chance } from '@/lib/ports/chance';
import { askToDownload } from '@/lib/ports/downloads';
import { canChooseFolders, chooseFolder, type FolderHandle } from '@/lib/ports/folder';
import type { CopySetup } from '@/lib/services/safety/copy-setup';
import { setUpCopies } from '@/lib/services/safety/keep-own-copies';
import { WHOLE } from '@/lib/services/safety/own-copies';
import type { Store } from '@/lib/store/store';
import { say } from '@/lib/words';

export interface SetUpCopiesProps {
  store: Store;
  known: CopySetup | null;
  onDone(): void;
  onCancel(): void;
}

const NONE: readonly string[] = [];

const begun = (known: CopySetup | null): OwnSetup => ({
  kind: known?.kind ?? (canChooseFolders() ? 'folder' : 'downloads'),
  words: known?.words ?? '',
  withoutEmployer: known?.withoutEmployer ?? false,
  days: known?.days ?? 1,
  typed: '',
});

export function SetUpCopies({ store, known, onDone, onCancel }: SetUpCopiesProps) {
  const [setup, setSetup] = useState(() => begun(known));
  const [handle, setHandle] = useState<unknown>(known?.handle);
  const [failed, setFailed] = useState('');
  const preview = usePreview(store, { profile: WHOLE, withoutEmployer: false, ticked: NONE }, true, setFailed);
  const offer = () => void newPassphrase(chance).then((words) => setSetup((now) => ({ ...now, words })));
  useEffect(() => {
    if (!known) offer();
  }, []);
  const { kind, words, withoutEmployer, days } = setup;
  const folder = (handle as FolderHandle | undefined)?.name ?? null;
  const choose = async () => {
    const chosen = await chooseFolder().catch((error: unknown) => setFailed((error as Error).message));
    if (chosen) setHandle(chosen);
  };
  const submit = async () => {
    if (kind === 'downloads' && !(await askToDownload())) return setFailed(say('own_refused'));
    const place = kind === 'folder' ? { name: folder ?? '', handle } : { name: '' };
    await setUpCopies(store, { kind, words, withoutEmployer, days, ...place });
    onDone();
  };
  return (
    <>
      <OwnSetupForm
        setup={setup}
        canFolder={canChooseFolders()}
        folder={folder}
        weakness={weaknessOf(words)}
        theirs={preview && preview.classes.employer + preview.classes.unknown}
        onSetup={setSetup}
        onFolder={() => void choose()}
        onNewWords={offer}
        onSubmit={() => void submit()}
        onCancel={onCancel}
      />
      <Notice text={failed} tone="warn" />
    </>
  );
}
