// Taking the notes along: choose what, see what stays behind and why, save.
import { useEffect, useState } from 'preact/hooks';
import { Choices } from '@/components/choices';
import { ExportPreviewView } from '@/components/export-preview';
import { Notice } from '@/components/notice';
import { saveFile } from '@/lib/ports/save-file';
import { profiles } from '@/lib/profiles';
import { buildExport, type ExportPreview, previewExport } from '@/lib/services/export-notes';
import { say } from '@/lib/words';
import type { NotebookPage, PageProps } from '../page';

const all = [...profiles.values()];

function Export({ store }: PageProps) {
  const [profile, setProfile] = useState(all[0]?.id ?? '');
  const [preview, setPreview] = useState<ExportPreview | null>(null);
  const [said, setSaid] = useState<{ text: string; tone: 'plain' | 'warn' }>({ text: '', tone: 'plain' });
  const [busy, setBusy] = useState(false);
  const warn = (text: string) => setSaid({ text, tone: 'warn' });
  useEffect(() => {
    setPreview(null);
    void previewExport(store, profile).then((result) => (result.ok ? setPreview(result.value) : warn(result.say)));
  }, [profile]);
  const save = async () => {
    setBusy(true);
    const built = await buildExport(store, profile);
    setBusy(false);
    if (!built.ok) return warn(built.say);
    saveFile(built.value.fileName, 'application/zip', built.value.bytes);
    setSaid({ text: say('export_saved', built.value.fileName, built.value.sha256.slice(0, 16)), tone: 'plain' });
  };
  return (
    <section class="page narrow">
      <header>
        <h1>{say('export')}</h1>
        <p class="soft">{say('export_why')}</p>
      </header>
      <Choices label={say('profile')} choices={all} chosen={profile} onChoose={setProfile} />
      {preview ? <ExportPreviewView preview={preview} /> : <p class="soft" aria-busy="true" />}
      <p class="notice-text">{say('not_legal_advice')}</p>
      <button type="button" class="button primary" disabled={!preview || busy} onClick={() => void save()}>
        {busy ? say('working') : say('save')}
      </button>
      <Notice {...said} />
    </section>
  );
}

export default { path: 'export', title: say('export'), order: 31, Page: Export } satisfies NotebookPage;
