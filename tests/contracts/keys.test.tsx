// @vitest-environment happy-dom
// The keys of a page are those of what is on the screen at once, not only after it was painted: what a rep types on is
// never taken by the page as it was a key before. Each file of keys has its line here.
import { type ComponentChild, render } from 'preact';
import { expect, it } from 'vitest';
import { useCardKeys } from '@/entrypoints/notebook/board/use-card-keys';
import { useKeys } from '@/entrypoints/notebook/palette/use-keys';
import { useTriageKeys } from '@/entrypoints/notebook/people/use-triage-keys';
import { useRowKeys } from '@/entrypoints/notebook/today/use-row-keys';
import { filesIn } from '../project/tree';

/** Says what was done by which turn of the page. */
type Tell = (turn: number) => void;
const none = () => {};

interface Sample {
  key: string;
  Page(props: { turn: number; tell: Tell }): ComponentChild;
}

const SAMPLES: Record<string, Sample> = {
  'board/use-card-keys.ts': {
    key: 'm',
    Page: ({ turn, tell }) => {
      useCardKeys(() => tell(turn), false);
      return (
        <div class="board-card" data-person="1" data-stage="1">
          <a href="#/" ref={(link) => link?.focus()}>
            Dana
          </a>
        </div>
      );
    },
  },
  'palette/use-keys.ts': {
    key: '?',
    Page: ({ turn, tell }) => {
      if (useKeys()[0] === 'keys') tell(turn);
      return null;
    },
  },
  'people/use-triage-keys.ts': {
    key: '1',
    Page: ({ turn, tell }) => {
      const onKey = () => {
        tell(turn);
        return true;
      };
      useTriageKeys({ onKey, onUndo: none, onBack: none });
      return null;
    },
  },
  'today/use-row-keys.ts': {
    key: '2',
    Page: ({ turn, tell }) => {
      useRowKeys({ onDo: () => tell(turn), onOpen: none, onUndo: none });
      return (
        <div class="today-row" data-person="1">
          <button type="button" class="main">
            Dana
          </button>
        </div>
      );
    },
  },
};

it('each file of keys is tried here', () => {
  const files = filesIn('entrypoints/notebook').filter((path) => /\/use-(?:\w+-)?keys\.ts$/.test(path));
  expect(files.map((path) => path.replace('entrypoints/notebook/', '')).sort()).toEqual(Object.keys(SAMPLES).sort());
});

it.each(Object.entries(SAMPLES))('%s', async (_, { key, Page }) => {
  let told = 0;
  const root = document.body.appendChild(document.createElement('div'));
  for (const turn of [1, 2]) {
    const tell: Tell = (of) => {
      told = of;
    };
    render(<Page turn={turn} tell={tell} />, root);
    const from = document.activeElement ?? document.body;
    from.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
    // A page that draws anew says so a moment later.
    await Promise.resolve();
    expect(told).toBe(turn);
  }
  render(null, root);
  root.remove();
});
