// Taking the notes along: choose what, see what goes and what stays behind and why, save; and what was saved so far.
import { useEffect, useState } from 'preact/hooks';
import type { Lock } from '@/components/export/lock-form';
import { Choices } from '@/components/ui/choices';
import { Notice } from '@/components/ui/notice';
import { ExportAbout } from '@/entrypoints/notebook/export/about';
import { AskWhose } from '@/entrypoints/notebook/export/ask-whose';
import { ExportExtra } from '@/entrypoints/notebook/export/extra';
import { ExportPast } from '@/entrypoints/notebook/export/past';
import { ExportSave } from '@/entrypoints/notebook/export/save';
import { ExportTiles } from '@/entrypoints/notebook/export/tiles';
import { type ExportChosen, useLooking, usePreview, useSaving } from '@/entrypoints/notebook/export/use-export';
import type { NotebookPage, PageProps } from '@/entrypoints/notebook/page';
import { NOTICE } from '@/lib/package/readme';
import { profiles } from '@/lib/profiles';
import { contactById } from '@/lib/store/read/read';
import { say } from '@/lib/words';

const all = [...profiles.values()];
const NOTHING: Omit<ExportChosen, 'profile'> = { withoutEmployer: false, ticked: [] };

function Export({ store, query }: PageProps) {
  const asked = profiles.get(query.get('profile') ?? '') ?? all[0];
  const [chosen, setChosen] = useState<ExportChosen>({ ...NOTHING, profile: asked?.id ?? '' });
  const [person, setPerson] = useState<{ id: string; name: string } | null>(null);
  // From the page of somebody it is about them.
  useEffect(() => {
    void contactById(store, query.get('person') ?? '').then(
      (row) => row && setPerson((chosen) => chosen ?? { id: row.id, name: row.record.name }),
    );
  }, []);
  const [formats, setFormats] = useState<readonly string[]>([]);
  const { progress, save, cancel } = useSaving(store);
  const [said, setSaid] = useState<{ text: string; tone: 'plain' | 'warn' }>({ text: '', tone: 'plain' });
  const warn = (text: string) => setSaid({ text, tone: 'warn' });
  const aboutOne = Boolean(profiles.get(chosen.profile)?.aboutOne);
  const { ready, unasked, look } = useLooking(store, chosen.profile);
  const waits = aboutOne && !person;
  const preview = usePreview(store, { ...chosen, person: aboutOne ? person?.id : undefined }, ready, warn);
  const tick = (id: string, on: boolean) =>
    setChosen((now) => ({ ...now, ticked: on ? [...now.ticked, id] : now.ticked.filter((other) => other !== id) }));
  const take = async (shown: NonNullable<typeof preview>, lock: Lock) => {
    const saved = await save(shown, formats, lock);
    if (!saved.ok) return setSaid({ text: saved.say, tone: saved.code === 'cancelled' ? 'plain' : 'warn' });
    setSaid({ text: say('export_saved', saved.value.fileName, saved.value.sha256.slice(0, 16)), tone: 'plain' });
  };
  return (
    <section class="page narrow">
      <header>
        <h1>{say('export')}</h1>
        <p class="soft">{say('export_why')}</p>
      </header>
      <Choices
        label={say('profile')}
        choices={all}
        chosen={chosen.profile}
        onChoose={(profile) => setChosen({ ...NOTHING, profile })}
      />
      <AskWhose store={store} />
      {aboutOne && <ExportAbout store={store} person={person} onPerson={setPerson} />}
      {!waits && <ExportTiles preview={preview} onTick={tick} onLook={unasked ? look : null} />}
      {!waits && <ExportExtra chosen={formats} onChoose={setFormats} />}
      <p class="notice-text">{NOTICE}</p>
      {preview && !waits && (
        <ExportSave
          preview={preview}
          progress={progress}
          onCancel={cancel}
          withoutEmployer={chosen.withoutEmployer}
          onWithout={(withoutEmployer) => setChosen((now) => ({ ...now, withoutEmployer }))}
          onSave={(lock) => void take(preview, lock)}
        />
      )}
      <Notice {...said} />
      <ExportPast store={store} />
    </section>
  );
}

export default { path: 'export', title: say('export'), order: 31, Page: Export } satisfies NotebookPage;
