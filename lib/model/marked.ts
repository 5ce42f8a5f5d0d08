// Where in a text the words stand that were searched for: the text in pieces, and the stretch worth showing.
import { fold, textWords } from './fold';

export interface Piece {
  text: string;
  hit: boolean;
}

/** Each typed word with whatever was taken in its place. */
type Asked = readonly (readonly string[])[];

const TOKEN = /[\p{L}\p{M}\p{N}@._+'’‘ʼ`´-]+/gu;
const CLOSE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

/** From where to where within a token it was found: where words are not set apart just the letters, else the whole of it. */
function hitIn(token: string, asked: Asked): [number, number] | null {
  const words = textWords(token);
  const way = asked.flat().find((way) => words.some((word) => word.startsWith(way)));
  if (way === undefined) return null;
  const at = CLOSE.test(way) ? fold(token).indexOf(way) : -1;
  return at < 0 || fold(token).length !== token.length ? [0, token.length] : [at, at + way.length];
}

/** The whole text in pieces; put together again they are the text. */
export function marked(text: string, asked: Asked): Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  const push = (to: number, hit: boolean) => {
    const last = pieces.at(-1);
    const piece = text.slice(from, to);
    if (piece && last?.hit === hit) last.text += piece;
    else if (piece) pieces.push({ text: piece, hit });
    from = to;
  };
  for (const { index, 0: token } of text.matchAll(TOKEN)) {
    const hit = hitIn(token, asked);
    if (!hit) continue;
    push(index + hit[0], false);
    push(index + hit[1], true);
  }
  push(text.length, false);
  return pieces;
}

export const isHit = (text: string, asked: Asked): boolean => marked(text, asked).some(({ hit }) => hit);

/** Letters that stand before the first word that was found. */
const BEFORE = 40;

/** About `length` letters around the first word that was found, in pieces; with … where something was left out. */
export function excerpt(text: string, asked: Asked, length = 140): Piece[] {
  const flat = text.replace(/\s+/g, ' ').trim();
  const pieces = marked(flat, asked);
  const first = pieces.find(({ hit }) => hit);
  const at = first ? pieces.slice(0, pieces.indexOf(first)).reduce((sum, { text }) => sum + text.length, 0) : 0;
  if (flat.length <= length) return pieces;
  const space = at > BEFORE ? flat.indexOf(' ', at - BEFORE) : -1;
  const from = space >= 0 && space < at ? space + 1 : at > BEFORE ? at : 0;
  const end = flat.lastIndexOf(' ', from + length);
  const to = from + length >= flat.length ? flat.length : end > at ? end : from + length;
  return marked(`${from > 0 ? '… ' : ''}${flat.slice(from, to)}${to < flat.length ? ' …' : ''}`, asked);
}
