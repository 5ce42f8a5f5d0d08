// A text in which the words that were searched for stand out.
import type { Piece } from '@/lib/model/marked';

export function Marked({ pieces }: { pieces: readonly Piece[] }) {
  return <>{pieces.map(({ text, hit }, i) => (hit ? <mark key={i}>{text}</mark> : text))}</>;
}
