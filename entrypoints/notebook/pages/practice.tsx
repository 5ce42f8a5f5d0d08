// A page about an invented person, to press the toolbar button on before any real page is read.
import { Avatar } from '@/components/person/person-name';
import type { NotebookPage } from '@/entrypoints/notebook/page';
import { practiceSighting } from '@/lib/practice/page';
import { say } from '@/lib/words';

function Practice() {
  const { name, title, organisation, handles } = practiceSighting.person;
  return (
    <section class="page narrow practice">
      <p class="soft">{say('practice_invented')}</p>
      <article class="card profile">
        <Avatar name={name} />
        <div>
          <h1>{name}</h1>
          <p>
            {title}, {organisation}
          </p>
          <p class="soft">{handles.map((handle) => handle.value).join(', ')}</p>
        </div>
      </article>
      <ol class="points">
        <li>{say('practice_1')}</li>
        <li>{say('practice_2')}</li>
        <li>{say('practice_3')}</li>
      </ol>
    </section>
  );
}

export default { path: 'practice', title: say('practice'), Page: Practice } satisfies NotebookPage;
