// What they said in their own words: a sentence of some length between quotation marks.
import type { Cue } from './cue';
import type { Typed } from './typed';

/** "Easy Fill" is the name of a thing, "it saves me an hour" a sentence. */
const QUOTED = /["“„«](?:\S+\s+){3,}\S+?["”“»]/g;

export function quotedIn({ text, words, starts, read }: Typed): Cue[] {
  return [...text.matchAll(QUOTED)].flatMap(({ index, 0: quote }): Cue[] => {
    const first = words.findIndex(({ from }) => from >= index);
    const next = words.findIndex(({ from }) => from >= index + quote.length);
    const [from, to] = [starts[first], next < 0 ? read.length : (starts[next] ?? 0) - 1];
    return from === undefined || to <= from ? [] : [{ kind: 'insight', tier: 'told', ahead: true, from, to }];
  });
}
