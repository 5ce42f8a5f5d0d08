// The lines of a vCard file as its cards, and what of the file is in none of them.

import type { FileRemark } from '@/lib/formats/format';
import type { Letters } from '@/lib/formats/text/decode';
import { phrase } from '@/lib/words';
import { decodeLine } from './decode';
import { type Line, readLine } from './property';
import type { RawLine } from './unfold';

export interface Card {
  lines: Line[];
  /** Where it begins: "Line 12". */
  where: string;
  /** Where one of its lines stands. */
  placeOf(line: Line): string;
}

export const lineAt = ({ at }: Pick<Line, 'at'>): string => phrase`Line ${at}`;

interface Open {
  card: Card;
  at: number;
  /** Cards within this card that are open: AGENT of vCard 2.1. */
  inner: number;
}

interface Sorting {
  remarks: FileRemark[];
  open: Open | null;
}

const SHOWN = 40;
/** The beginning of a text, for a remark. */
export const shown = (text: string): string => {
  const line = text.trim();
  return line.length > SHOWN ? `${line.slice(0, SHOWN).toWellFormed()}…` : line;
};

const isBorder = (line: Line, name: 'BEGIN' | 'END'): boolean =>
  line.name === name && line.value.trim().toUpperCase() === 'VCARD';

const opened = (line: Line): Open => ({
  card: { lines: [], where: lineAt(line), placeOf: lineAt },
  at: line.at,
  inner: 0,
});

/** A card without an end may lack anything, so it is not guessed at. */
function cutOff({ card, at }: Open): FileRemark {
  const name = card.lines.find((line) => line.name === 'FN')?.value.trim();
  const whose = name ? phrase` of “${shown(name)}”` : '';
  return {
    verdict: 'broken',
    where: phrase`Line ${at}`,
    say: phrase`The card${whose} that begins here has no END. Left out.`,
  };
}

function begin(sorting: Sorting, line: Line): void {
  const { open } = sorting;
  const last = open?.card.lines.at(-1);
  if (open && (open.inner > 0 || (last?.name === 'AGENT' && last.value.trim() === ''))) {
    if (open.inner === 0)
      sorting.remarks.push({
        verdict: 'skipped',
        where: lineAt(line),
        say: phrase`A card within another one. Left out.`,
      });
    open.inner += 1;
    return;
  }
  if (open) sorting.remarks.push(cutOff(open));
  sorting.open = opened(line);
}

/** The card that is whole with this. */
function end(sorting: Sorting): Card | null {
  const { open } = sorting;
  if (!open) return null;
  if (open.inner > 0) {
    open.inner -= 1;
    return null;
  }
  sorting.open = null;
  return open.card;
}

/** Programs that do not escape the lines of a note leave them standing by themselves. */
function stray({ open, remarks }: Sorting, text: string, at: number): void {
  if (!open || open.inner > 0) return;
  const note = open.card.lines.at(-1);
  const where = phrase`Line ${at}`;
  if (note?.name === 'NOTE') {
    note.value += `\\n${text.trim()}`;
    const say = phrase`“${shown(text)}” is no line of a card. Taken for a line of the note above it.`;
    remarks.push({ verdict: 'broken', where, say });
  } else remarks.push({ verdict: 'broken', where, say: phrase`“${shown(text)}” is no line of a card. Left out.` });
}

/** The cards that are whole; whatever is in none of them goes to `remarks`. */
export function* cardsIn(lines: readonly RawLine[], letters: Letters, remarks: FileRemark[]): Generator<Card> {
  const sorting: Sorting = { remarks, open: null };
  for (const { at, bytes: raw } of lines) {
    const text = decodeLine(raw, letters);
    const line = readLine(text, at, letters);
    if (!line) stray(sorting, text, at);
    else if (isBorder(line, 'BEGIN')) begin(sorting, line);
    else if (isBorder(line, 'END')) {
      const card = end(sorting);
      if (card) yield card;
    } else if (sorting.open?.inner === 0) sorting.open.card.lines.push(line);
  }
  if (sorting.open) remarks.push(cutOff(sorting.open));
}
