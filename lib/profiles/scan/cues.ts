// What a note hints at that should not leave by accident: what the law protects most (GDPR, articles 9 and 10), and a
// business's secrets. A help, never a proof; the phrases lie in `cues/`, one language a file.
import { type Atom, type Parsed, parse } from './atoms';
import type { Cues, Flag } from './cue';
import { foldChar } from './letters';

type Term = { is: 'words'; words: readonly string[] } | { is: 'any' | 'gap' | 'number' | 'money' };

interface Phrase {
  flag: Flag | 'never';
  terms: readonly Term[];
}

const fold = (text: string): string => [...text].map((char) => foldChar(char).text).join('');

const SIGNS: Record<string, Term> = { '?': { is: 'any' }, _: { is: 'gap' }, '#': { is: 'number' }, $: { is: 'money' } };

const termOf = (text: string): Term => SIGNS[text] ?? { is: 'words', words: text.split('/').map(fold) };

const phrases: Phrase[] = [];
const found = import.meta.glob<{ default: Cues }>('./cues/*.ts', { eager: true });
for (const { default: cues } of Object.values(found))
  for (const [flag, list] of Object.entries(cues))
    for (const phrase of list.split(','))
      phrases.push({ flag: flag as Flag, terms: phrase.trim().split(/\s+/).map(termOf) });

const isWord = (text: string, word: string): boolean =>
  word.endsWith('*') ? text.startsWith(word.slice(0, -1)) : text === word;

const GAP = 3;
const UNITS: ReadonlySet<string> = new Set(
  'eur euro euros usd chf gbp dollar dollars pound pounds k m mio million millionen millions millones percent prozent pct'.split(
    ' ',
  ),
);

/** A number with a sign or a word for money or a share beside it. */
function isMoney({ folded, atoms }: Parsed, i: number): boolean {
  const atom = atoms[i];
  if (atom?.kind !== 'digit') return false;
  if (/[€$£¥]\s?$/.test(folded.slice(Math.max(0, atom.start - 2), atom.start))) return true;
  let last = i;
  while (atoms[last + 1]?.kind === 'digit' && (atoms[last + 1] as Atom).start - (atoms[last] as Atom).end === 1)
    last += 1;
  const [end, next] = [(atoms[last] as Atom).end, atoms[last + 1]];
  if (/^\s?[€$£¥%]/.test(folded.slice(end, end + 2))) return true;
  return next !== undefined && next.start - end <= 1 && UNITS.has(next.text);
}

/** A sentence ends between them. */
const ends = ({ folded }: Parsed, a: Atom, b: Atom): boolean => /[.!?;\n]\s|\n/.test(folded.slice(a.end, b.start));

/** Do the terms from `n` on stand at `i`? Gives the place behind them, or -1. */
function matchAt(parsed: Parsed, i: number, phrase: Phrase, n: number): number {
  const term = phrase.terms[n];
  if (!term) return i;
  const [atom, before] = [parsed.atoms[i], parsed.atoms[i - 1]];
  if (term.is === 'gap') {
    for (let skip = 0; skip <= GAP; skip += 1) {
      const behind = matchAt(parsed, i + skip, phrase, n + 1);
      if (behind >= 0) return behind;
    }
    return -1;
  }
  if (!atom || (n > 0 && before && ends(parsed, before, atom))) return -1;
  const fits =
    term.is === 'words'
      ? term.words.some((word) => isWord(atom.text, word))
      : term.is === 'number'
        ? atom.kind === 'digit'
        : term.is === 'money'
          ? isMoney(parsed, i)
          : atom.kind === 'word';
  return fits ? matchAt(parsed, i + 1, phrase, n + 1) : -1;
}

const NONE: readonly Phrase[] = [];

/** Phrases that begin with one word: by the word after it where that is certain, and the others. */
interface Beginning {
  second: Map<string, Phrase[]>;
  others: Phrase[];
}

const exact = new Map<string, Beginning>();
/** By the first letters, where any word may follow them. */
const starts = new Map<string, [start: string, phrase: Phrase][]>();
const numbers: Phrase[] = [];
const LETTERS = 3;

function put<Item>(map: Map<string, Item[]>, key: string, item: Item): void {
  const all = map.get(key);
  if (all) all.push(item);
  else map.set(key, [item]);
}

function putExact(word: string, phrase: Phrase): void {
  const beginning: Beginning = exact.get(word) ?? { second: new Map(), others: [] };
  exact.set(word, beginning);
  const [, second] = phrase.terms;
  if (second?.is !== 'words' || second.words.some((one) => one.endsWith('*'))) beginning.others.push(phrase);
  else for (const one of second.words) put(beginning.second, one, phrase);
}

for (const phrase of phrases) {
  const [first] = phrase.terms;
  if (first?.is !== 'words') numbers.push(phrase);
  else
    for (const word of first.words)
      if (word.endsWith('*')) put(starts, word.slice(0, LETTERS), [word.slice(0, -1), phrase]);
      else putExact(word, phrase);
}

const known = new Map<string, Beginning | null>();

/** Looked up once for each word there is; null where no phrase begins with it. */
function beginningOf(text: string): Beginning | null {
  const before = known.get(text);
  if (before !== undefined) return before;
  const begun = (starts.get(text.slice(0, LETTERS)) ?? []).flatMap(([start, phrase]) =>
    text.startsWith(start) ? [phrase] : NONE,
  );
  const whole = exact.get(text);
  const all =
    begun.length === 0
      ? (whole ?? null)
      : { second: whole?.second ?? new Map<string, Phrase[]>(), others: [...(whole?.others ?? []), ...begun] };
  known.set(text, all);
  return all;
}

interface Hit {
  flag: Phrase['flag'];
  from: number;
  to: number;
}

function hitsIn(parsed: Parsed): Hit[] {
  const hits: Hit[] = [];
  const tryAll = (from: number, some: readonly Phrase[]) => {
    for (const phrase of some) {
      const to = matchAt(parsed, from, phrase, 0);
      if (to > from) hits.push({ flag: phrase.flag, from, to });
    }
  };
  for (const [from, { kind, text }] of parsed.atoms.entries()) {
    const beginning = kind === 'digit' ? null : beginningOf(text);
    if (kind === 'digit') tryAll(from, numbers);
    if (!beginning) continue;
    tryAll(from, beginning.others);
    tryAll(from, beginning.second.get(parsed.atoms[from + 1]?.text ?? '') ?? NONE);
  }
  return hits;
}

/** What a text hints at, each with the first word that does; nothing of it is changed. */
export function flagsIn(text: string): { flag: Flag; word: string }[] {
  const parsed = parse(text);
  const hits = hitsIn(parsed);
  const spared = hits.filter(({ flag }) => flag === 'never');
  const found = new Map<Flag, string>();
  for (const { flag, from, to } of hits) {
    if (flag === 'never' || found.has(flag)) continue;
    if (spared.some((other) => other.from < to && from < other.to)) continue;
    const atom = parsed.atoms[from] as Atom;
    found.set(flag, text.slice(atom.from, atom.to));
  }
  return [...found].map(([flag, word]) => ({ flag, word }));
}
