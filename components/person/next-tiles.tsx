// What comes next, a tile each: when to get in touch, whether they can be reached elsewhere, whether to ask.
export interface Tile {
  /** What it is about. */
  of: 'status' | 'touch' | 'reach' | 'ask' | 'allowed' | 'offers';
  head: string;
  aside: string;
}

export function NextTiles({ tiles }: { tiles: readonly Tile[] }) {
  return (
    <div class="tiles">
      {tiles.map(({ head, aside }) => (
        <div key={head} class="tile">
          <p>
            <strong>{head}</strong>
          </p>
          <p class="soft">{aside}</p>
        </div>
      ))}
    </div>
  );
}
