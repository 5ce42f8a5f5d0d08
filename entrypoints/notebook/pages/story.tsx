// The story of one customer: written from the journal, called as the rep likes, changed, saved as text.
import { useState } from 'preact/hooks';
import { StoryForm } from '@/components/paper/story-form';
import { plainName } from '@/components/person/person-name';
import { Notice } from '@/components/ui/notice';
import { useActions } from '@/entrypoints/hooks/use-store';
import type { NotebookPage, PageProps } from '@/entrypoints/notebook/page';
import { MissedPart } from '@/entrypoints/notebook/person/missed-part';
import { type Told, useTold } from '@/entrypoints/notebook/person/use-told';
import { saveFile } from '@/lib/ports/save-file';
import { saveStory } from '@/lib/services/export/save-story';
import { type Called, storyOf } from '@/lib/services/person/story';
import type { Store } from '@/lib/store/store';
import { say } from '@/lib/words';

/** Everybody the story may name: whom it is about first. */
function namesIn({ view, weighed, spans, person, isMarked }: Told): string[] {
  const ids = spans.flatMap(({ entries }) =>
    entries.flatMap(({ people, toWhom }) => [...people, ...[toWhom ?? []].flat()]),
  );
  const others = ids.map(String).filter((id) => !person.has(id) && !isMarked(id));
  return [...new Set([view.name, ...others.flatMap((id) => weighed.names.get(id) ?? [])])];
}

function Written({ store, told }: { store: Store; told: Told }) {
  const actions = useActions(store);
  const { view, spans, weighed } = told;
  const [calls, setCalls] = useState<Readonly<Record<string, string>>>({});
  const [changed, setChanged] = useState<string | null>(null);
  const called = namesIn(told).map((name): Called => ({ name, call: calls[name] ?? name }));
  const telling = {
    ladder: view.ladder,
    called,
    zone: store.world.zone(),
    nameOf: (id: string) => weighed.names.get(id),
  };
  const text = changed ?? storyOf(view.name, spans, telling);
  const save = async () => {
    const entries = spans.flatMap((span) => span.entries);
    const saved = await saveStory(store, { person: view.row?.id ?? '', text, entries }, saveFile);
    actions.tell(saved.ok ? say('story_saved', saved.value) : saved.say, saved.ok ? 'plain' : 'warn');
  };
  return (
    <>
      <MissedPart store={store} told={told} actions={actions} />
      <StoryForm
        {...{ called, text }}
        changed={changed !== null}
        onCall={(all) => setCalls(Object.fromEntries(all.map(({ name, call }) => [name, call])))}
        onText={setChanged}
        onAgain={() => setChanged(null)}
        onSave={() => void save()}
      />
      <div class="floating">
        <Notice {...actions.said} />
      </div>
    </>
  );
}

function Story({ store, rest: id }: PageProps) {
  const told = useTold(store, id);
  if (told === undefined) return null;
  return (
    <section class="page narrow">
      <header>
        <h1>{told ? say('story_title', plainName(told.view.name)) : say('person_gone')}</h1>
        {told && <p class="soft">{say('story_why')}</p>}
        <p>
          <a href={told ? `#/person/${id}` : '#/people'}>{told ? plainName(told.view.name) : say('people')}</a>
        </p>
      </header>
      {told && (told.spans.length > 0 ? <Written store={store} told={told} /> : <p>{say('before_nothing')}</p>)}
    </section>
  );
}

export default { path: 'story', title: say('story'), Page: Story } satisfies NotebookPage;
