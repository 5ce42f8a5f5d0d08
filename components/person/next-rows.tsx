// What comes next, in two rows: the first thing to do with its one action, and what may be asked; a press shows all of it.
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { say } from '@/lib/words';
import { NextTiles, type Tile } from './next-tiles';

export interface Errand {
  /** Id of the entry. */
  id: string;
  what: string;
  /** "due 1 Dec"; empty where nobody said a day. */
  due: string;
}

export interface NextRowsProps {
  /** Null until the journal has been weighed: the rows have their height. */
  tiles: readonly Tile[] | null;
  /** The most urgent first. */
  errands: readonly Errand[];
  /** What can be done about one; `all`: there is room for more than the one action. */
  actions(errand: Errand, all: boolean): ComponentChildren;
  /** A question that the rep has to answer. */
  asked?: ComponentChildren;
}

const Row = ({ errand, children }: { errand: Errand; children: ComponentChildren }) => (
  <div class="errand">
    <p title={errand.what}>
      <strong>{errand.what}</strong> {errand.due && <span class="soft">{errand.due}</span>}
    </p>
    {children}
  </div>
);

/** Reasons wait until the rows are unfolded, where the words say enough without. */
const said = ({ head, aside, of }: Tile): string =>
  of === 'reach' ? `${head} ${aside}` : of === 'status' ? `${head}, ${aside}` : head;

function Touch({ tile }: { tile: Tile | undefined }) {
  return (
    <div class="errand">
      {tile && (
        <p title={`${tile.head}; ${tile.aside}`}>
          <strong>{tile.head}</strong> <span class="soft">{tile.aside}</span>
        </p>
      )}
    </div>
  );
}

export function NextRows({ tiles, errands, actions, asked }: NextRowsProps) {
  const [unfolded, unfold] = useState(false);
  const [first, ...others] = errands;
  const shown = unfolded ? errands : errands.slice(0, 1);
  const touch = tiles?.find(({ of }) => of === 'touch');
  // What stands in the first row is not said again.
  const brief = (tiles ?? []).filter((tile) => (first || asked ? true : tile !== touch)).map(said);
  // A question that waits behind an errand counts as one more.
  const more = others.length + (first && asked ? 1 : 0);
  const label = say(unfolded ? 'next_fold' : 'next_unfold');
  return (
    <section class={unfolded ? 'next' : 'next folded'} aria-label={say('next')}>
      {shown.map((errand) => (
        <Row key={errand.id} errand={errand}>
          {actions(errand, unfolded)}
        </Row>
      ))}
      {(unfolded || !first) && asked}
      {!first && !asked && !unfolded && <Touch tile={touch} />}
      <div class="brief">
        {!unfolded && (
          <p class="soft" title={brief.join(' · ')}>
            {brief.join(' · ')}
          </p>
        )}
        {tiles && (
          <button type="button" class="button quiet" aria-expanded={unfolded} onClick={() => unfold(!unfolded)}>
            {!unfolded && more > 0 ? say('next_more', more) : label}
          </button>
        )}
      </div>
      {unfolded && <NextTiles tiles={tiles ?? []} />}
    </section>
  );
}
