// A text in which the words that were searched for stand out.
import type { Piece } from '@/lib/model/marked';

/** What somebody is, and the words of theirs that were searched for. */
export function AsideAndSaid({ aside, said }: { aside?: string; said?: readonly Piece[] | undefined }) {
  return (
    <span class="soft">
      {aside}
      {said && (
        <>
          {aside && ' · '}“<Marked pieces={said} />”
        </>
      )}
    </span>
  );
}

export function Marked({ pieces }: { pieces: readonly Piece[] }) {
  return <>{pieces.map(({ text, hit }, i) => (hit ? <mark key={i}>{text}</mark> : text))}</>;
}
