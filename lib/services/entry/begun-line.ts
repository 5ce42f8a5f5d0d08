// A line that was begun before its draft was read.
import type { Line } from '@/lib/model/entry/line';
import { PLAIN } from './understand-line';

export const isPlain = ({ chip, more }: Line): boolean => chip === PLAIN && Object.keys(more).length === 0;

/** Goes on from the draft, with the words of both; kind and form are those of before, unless others were chosen. */
export function goOn(draft: Line, begun: Line): Line {
  // One space between them; the one behind what is being typed right now stays.
  const text = begun.text.startsWith(draft.text)
    ? begun.text
    : `${draft.text.trimEnd()} ${begun.text.trimStart()}`.trimStart();
  return { ...(isPlain(begun) ? draft : begun), text };
}
