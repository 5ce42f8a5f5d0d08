// Before the visit: one page to print, of what one wants to have in mind when the door opens.

import { VisitSheet } from '@/components/paper/visit-sheet';
import { plainName } from '@/components/person/person-name';
import type { NotebookPage, PageProps } from '@/entrypoints/notebook/page';
import { sheetOf } from '@/entrypoints/notebook/person/sheet';
import { useTold } from '@/entrypoints/notebook/person/use-told';
import { say } from '@/lib/words';

function Before({ store, rest: id }: PageProps) {
  const told = useTold(store, id);
  if (told === undefined) return null;
  const name = told ? plainName(told.view.name) : '';
  return (
    <section class="page narrow visit-sheet">
      <header>
        <h1>{told ? name : say('person_gone')}</h1>
        {told && <p class="soft">{told.view.title}</p>}
        <p class="no-print">
          <a href={told ? `#/person/${id}` : '#/people'}>{told ? name : say('people')}</a>{' '}
          {told && (
            <button type="button" class="button" onClick={() => window.print()}>
              {say('before_print')}
            </button>
          )}
        </p>
      </header>
      {told && <VisitSheet parts={told.hidden ? [] : sheetOf(store, told)} />}
    </section>
  );
}

export default { path: 'before', title: say('before_visit'), Page: Before } satisfies NotebookPage;
