// Names of people of the notebook, found in a text in whatever form they stand there; and whether somebody is meant.
import { type Atom, between, isCapital, type Parsed } from './atoms';
import type { Erased } from './erased';
import { type Index, indexOf, type Meaning, meaning, type Named } from './name-index';
import { runsIn } from './name-runs';
import { isWeak, type Kept, type NameHit, type NameWord, TITLES } from './name-words';
import { isAlwaysCapital } from './ordinary';

export interface Names {
  /** Those with one of these ids. */
  kept(ids: Iterable<string>): Kept;
  /** The names that must not stand here. `wholeOnly`: a single word of a longer name does not count. */
  find(parsed: Parsed, kept: Kept, wholeOnly?: boolean): NameHit[];
}

/** In the middle of a sentence a capital letter says more than at its beginning. */
const IN_A_SENTENCE = /[\p{L}\p{N},)\]][\s"'’“„(]+$/u;

/** Does an `@`, a form of address or an initial before a word say that somebody is meant? */
function isAddressed({ text, atoms }: Parsed, i: number): boolean {
  const [atom, previous] = [atoms[i] as Atom, atoms[i - 1]];
  const before = text.slice(Math.max(0, atom.from - 4), atom.from);
  if (before.endsWith('@')) return true;
  const near = previous && atom.from - previous.to <= 2;
  return Boolean(near) && (TITLES.has(previous?.text ?? '') || (previous?.text.length === 1 && before.includes('.')));
}

/** Does a word of every day stand here as a name? */
function isMeant(parsed: Parsed, i: number): boolean {
  const { text, atoms } = parsed;
  const atom = atoms[i] as Atom;
  if (isAddressed(parsed, i)) return true;
  const before = text.slice(Math.max(0, atom.from - 4), atom.from);
  return isCapital(text, atom) && !isAlwaysCapital(atom.text) && IN_A_SENTENCE.test(before);
}

function standsAlone(parsed: Parsed, i: number, { likely }: Meaning): boolean {
  const atom = parsed.atoms[i] as Atom;
  return likely.some(({ word, sure }) => {
    if (sure === 'beside') return false;
    if (sure === 'addressed') return true;
    if (sure === 'capital' && !isCapital(parsed.text, atom)) return false;
    return word.weak || (word.text !== atom.text && isWeak(atom.text)) ? isMeant(parsed, i) : true;
  });
}

const NOBODY: ReadonlySet<number> = new Set();
/** In place of somebody who is no longer in the list. */
const ERASED = -1;
const isOfNobody = ({ people }: NameWord): boolean => people.length === 0;

const shared = (a: Meaning, b: Meaning): Set<number> => {
  const all = new Set<number>();
  for (const { word } of a.likely)
    for (const { word: other } of b.likely)
      if (isOfNobody(word) && isOfNobody(other)) all.add(ERASED);
      else if (other !== word) {
        const [few, many] = word.people.length < other.people.length ? [word, other] : [other, word];
        const others = new Set(many.people);
        for (const person of few.people) if (others.has(person)) all.add(person);
      }
  return all;
};

/** What may stand between two words of one name: a space, a hyphen, an initial, a particle. */
const BETWEEN =
  /^(?:[\s,.'’·・_/\\-]|\b\p{L}\b\.?|\b(?:van|von|der|den|de|la|le|el|al|bin|ibn|di|da|dos|del|du|zu)\b)+$/iu;
const FURTHEST = 14;

/** `whole`: the first is part of a name already; then a comma ends it. */
function besides(parsed: Parsed, from: Atom, to: Atom, whole: boolean): boolean {
  if (to.start - from.end > FURTHEST) return false;
  const gap = between(parsed, from, to);
  return BETWEEN.test(gap) && !(whole && gap.includes(','));
}

/** An initial before a family name goes with it. */
function withInitial(parsed: Parsed, i: number): number {
  const [atom, before] = [parsed.atoms[i] as Atom, parsed.atoms[i - 1]];
  if (before?.kind !== 'word' || before.text.length > 1 || !/^\.?\s?$/.test(between(parsed, before, atom)))
    return atom.from;
  return /\p{L}['’]$/u.test(parsed.text.slice(0, before.from)) ? atom.from : before.from;
}

/** Hits with no more than a space or a hyphen between them are one name. */
function joinedHits({ text }: Parsed, hits: readonly NameHit[]): NameHit[] {
  const merged: NameHit[] = [];
  for (const hit of hits.toSorted((a, b) => a.from - b.from)) {
    const last = merged.at(-1);
    if (last && (hit.from <= last.to || /^(?:[\s.'’·・_-]{1,2}|%20)$/.test(text.slice(last.to, hit.from))))
      last.to = Math.max(last.to, hit.to);
    else merged.push({ ...hit });
  }
  return merged;
}

interface Seen {
  i: number;
  meaning: Meaning;
  /** It is part of a name with the one before it. */
  paired: boolean;
}

function wordHits(index: Index, parsed: Parsed, kept: Kept, wholeOnly: boolean): NameHit[] {
  const { atoms } = parsed;
  const hits: NameHit[] = [];
  const mark = (from: number, to: number) => hits.push({ from: withInitial(parsed, from), to: (atoms[to] as Atom).to });
  let last: Seen | null = null;
  for (const [i, atom] of atoms.entries()) {
    if (atom.kind !== 'word') continue;
    const here = meaning(index, atom.text);
    if (!here) continue;
    const isKept = here.nearest.some((word) => kept.words.has(word));
    const alone = !wholeOnly || isAddressed(parsed, i) || here.nearest.some(({ lone }) => lone);
    if (!isKept && alone && standsAlone(parsed, i, here)) mark(i, i);
    if (here.whole.length > 0 && !here.whole.some((person) => kept.people.has(person))) mark(i, i);
    const near: boolean = last !== null && besides(parsed, atoms[last.i] as Atom, atom, last.paired);
    const both: ReadonlySet<number> = last && near ? shared(last.meaning, here) : NOBODY;
    const paired = both.size > 0;
    if (last && paired && ![...both].some((person) => kept.people.has(person))) mark(last.i, i);
    last = { i, meaning: here, paired };
  }
  return hits;
}

/** `people`: everybody ever known, several names of one person apart. `erased`: names that nobody has any more. */
export function indexNames(people: readonly Named[], erased?: Erased): Names {
  const index = indexOf(people, erased);
  return {
    kept(ids) {
      const indexes = [...ids].flatMap((id) => index.places.get(id) ?? []);
      return { people: new Set(indexes), words: new Set(indexes.flatMap((person) => index.wordsOf[person] ?? [])) };
    },
    find: (parsed, kept, wholeOnly = false) =>
      joinedHits(parsed, [...wordHits(index, parsed, kept, wholeOnly), ...runsIn(index.runs, parsed, kept)]),
  };
}
