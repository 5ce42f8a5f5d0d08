// The copy the rep owns: the last one, and the form that makes another, fetched and filled when it is asked for.
import { useState } from 'preact/hooks';
import type { Lock } from '@/components/export/lock-form';
import { Notice } from '@/components/ui/notice';
import { ExportSave } from '@/entrypoints/notebook/export/save';
import { usePreview, useSaving } from '@/entrypoints/notebook/export/use-export';
import type { ExportPreview } from '@/lib/package/export';
import { WHOLE } from '@/lib/services/safety/own-copies';
import type { Store } from '@/lib/store/store';
import { say } from '@/lib/words';
import { ByItself } from './by-itself';

const NONE: readonly string[] = [];
type Said = { text: string; tone: 'plain' | 'warn' };

function CopyForm({ store, onSaid }: { store: Store; onSaid(said: Said, done: boolean): void }) {
  const [withoutEmployer, setWithout] = useState(false);
  const { progress, save, cancel } = useSaving(store);
  const warn = (text: string) => onSaid({ text, tone: 'warn' }, false);
  const preview = usePreview(store, { profile: WHOLE, withoutEmployer, ticked: NONE }, true, warn);
  const take = async (shown: ExportPreview, lock: Lock) => {
    const saved = await save(shown, [], lock);
    if (!saved.ok) return warn(saved.say);
    const { fileName, sha256 } = saved.value;
    onSaid({ text: say('export_saved', fileName, sha256.slice(0, 16)), tone: 'plain' }, true);
  };
  if (!preview) return <p class="soft">{say('working')}</p>;
  return (
    <ExportSave
      preview={preview}
      progress={progress}
      onCancel={cancel}
      withoutEmployer={withoutEmployer}
      onWithout={setWithout}
      onSave={(lock) => void take(preview, lock)}
    />
  );
}

export function OwnCopy({ store, last }: { store: Store; last: string }) {
  const [open, setOpen] = useState(false);
  const [said, setSaid] = useState<Said>({ text: '', tone: 'plain' });
  const onSaid = (now: Said, done: boolean) => {
    setSaid(now);
    if (done) setOpen(false);
  };
  return (
    <section id="own-copy" class="part" aria-label={say('own_copy')}>
      <h2>{say('own_copy')}</h2>
      <p class="soft">{say('own_copy_why')}</p>
      <p>{last}</p>
      {!open && (
        <button type="button" class="button primary" onClick={() => setOpen(true)}>
          {say('copy_make')}
        </button>
      )}
      {open && <CopyForm store={store} onSaid={onSaid} />}
      <Notice {...said} />
      <ByItself store={store} />
    </section>
  );
}
