// Help: what each page is for, a paragraph each, in the order of the menu.
import { HELP } from '@/components/words/help';
import { Practise } from '@/entrypoints/notebook/mine/practise';
import type { NotebookPage, PageProps } from '@/entrypoints/notebook/page';
import { say } from '@/lib/words';

const LAST = 99;

function Help({ store, pages = [] }: PageProps) {
  const told = pages
    .flatMap((page) => {
      const word = HELP[page.path];
      return word ? [{ ...page, words: say(word) }] : [];
    })
    .sort((a, b) => (a.order ?? LAST) - (b.order ?? LAST));
  return (
    <section class="page narrow">
      <header>
        <h1>{say('help_pages')}</h1>
        <p class="soft">{say('help_why')}</p>
      </header>
      <Practise store={store} />
      {told.map(({ path, title, order, words }) => (
        <section key={path}>
          <h2>{order === undefined ? title : <a href={`#/${path}`}>{title}</a>}</h2>
          <p>{words}</p>
        </section>
      ))}
    </section>
  );
}

export default { path: 'help', title: say('help_pages'), Page: Help } satisfies NotebookPage;
