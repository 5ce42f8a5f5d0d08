// The state of an export in the making: what was chosen, what it would hold, and the saving of it.
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Lock } from '@/components/export/lock-form';
import { useAnswer } from '@/entrypoints/hooks/use-store';
import type { ExportPreview } from '@/lib/package/export';
import { keysIn } from '@/lib/package/lock';
import { saveFile } from '@/lib/ports/save-file';
import { previewExport } from '@/lib/services/export/preview';
import { saveExport } from '@/lib/services/export/save';
import { counts } from '@/lib/store/read/read';
import type { Store } from '@/lib/store/store';

export interface ExportChosen {
  profile: string;
  person?: string | undefined;
  withoutEmployer: boolean;
  ticked: readonly string[];
}

/** People and entries that are looked through without asking; more take a while. */
const AT_ONCE = 20_000;

/** In a large notebook a preview is made when it is asked for: `unasked`, until `look`. Nothing is `ready` before its size is known. */
export function useLooking(store: Store, profile: string) {
  const size = useAnswer(() => counts(store, ['people', 'entries']), []);
  const [looked, setLooked] = useState('');
  const unasked = (size ?? []).reduce((all, n) => all + n, 0) > AT_ONCE && looked !== profile;
  return { ready: size !== undefined && !unasked, unasked, look: () => setLooked(profile) };
}

/** `null` while it is made; the answer to an older choice is dropped. `ready`: may it be made? */
export function usePreview(store: Store, chosen: ExportChosen, ready: boolean, warn: (text: string) => void) {
  const [preview, setPreview] = useState<ExportPreview | null>(null);
  const turn = useRef(0);
  const { profile, person, withoutEmployer, ticked } = chosen;
  useEffect(() => {
    turn.current += 1;
    const mine = turn.current;
    setPreview((known) => (known?.profile.id === profile && ticked.length > 0 ? known : null));
    if (!ready) return;
    const goOn = () => turn.current === mine;
    void previewExport(store, profile, { person, withoutEmployer, ticked }, { goOn }).then((made) => {
      if (!goOn()) return;
      setPreview(made.ok ? made.value : null);
      if (!made.ok && made.code !== 'no-person') warn(made.say);
    });
  }, [profile, person, withoutEmployer, ticked, ready]);
  return preview;
}

export function useSaving(store: Store) {
  const [progress, setProgress] = useState<number | null>(null);
  const going = useRef(false);
  const save = async (preview: ExportPreview, formats: readonly string[], { how, passphrase, keys }: Lock) => {
    const locks = { passphrase: { passphrase }, key: { recipients: keysIn(keys) } };
    const key = how === 'passphrase' || how === 'key' ? locks[how] : undefined;
    going.current = true;
    setProgress(0);
    // In hundredths: more could not be told apart, and each draws the page anew.
    const progress = (done: number) => setProgress(Math.floor(done * 100) / 100);
    const pace = { progress, goOn: () => going.current };
    const saved = await saveExport(store, preview, { formats, key }, saveFile, pace);
    setProgress(null);
    return saved;
  };
  const cancel = () => {
    going.current = false;
  };
  return { progress, save, cancel };
}
