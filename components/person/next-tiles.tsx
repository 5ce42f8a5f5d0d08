// What comes next, in two tiles: when a touch would be welcome, and whether the person can be reached elsewhere.
import { say } from '@/lib/words';

export interface Tile {
  head: string;
  aside: string;
}

export function NextTiles({ tiles }: { tiles: readonly Tile[] }) {
  return (
    <section class="next" aria-label={say('next')}>
      {tiles.map((tile) => (
        <div key={tile.head} class="tile">
          <p>
            <strong>{tile.head}</strong>
          </p>
          <p class="soft">{tile.aside}</p>
        </div>
      ))}
    </section>
  );
}
