// Names in scripts that write on without spaces: found anywhere in a run of characters.
import type { Atom, Parsed } from './atoms';
import type { Erased } from './erased';
import type { Kept, NameHit } from './name-words';

interface RunName {
  text: string;
  people: number[];
  /** A part of a name that is a word, too: counts only with a form of address. */
  weak: boolean;
}

export interface Runs {
  byFirst: Map<string, RunName[]>;
  erased: Erased | undefined;
  add(person: number, parts: readonly Atom[]): void;
}

const HAN = /^\p{Script=Han}+$/u;
const KANA = /^[\p{Script=Hiragana}\u30fc\u3099]+$/u;

/** What a name typed in one may consist of: one or two characters of the family, the rest their own. */
function guessedParts(whole: string): string[] {
  if (!HAN.test(whole) || whole.length < 3 || whole.length > 4) return [];
  return [whole.slice(0, 1), whole.slice(0, 2), whole.slice(1), whole.slice(2)].filter((part) => part.length < 3);
}

const isWeak = (text: string): boolean => text.length < 2 || (KANA.test(text) && text.length < 3);

function put({ byFirst }: Runs, person: number, text: string, weak: boolean): void {
  const first = text[0];
  if (!first) return;
  const all = byFirst.get(first) ?? [];
  const known = all.find((other) => other.text === text);
  if (known) {
    known.weak &&= weak;
    if (!known.people.includes(person)) known.people.push(person);
    return;
  }
  all.push({ text, people: [person], weak });
  // The longest name counts where several begin.
  all.sort((a, b) => b.text.length - a.text.length);
  byFirst.set(first, all);
}

export function indexRuns(erased?: Erased): Runs {
  const runs: Runs = {
    byFirst: new Map(),
    erased,
    add(person, parts) {
      const pieces = parts.filter(({ kind }) => kind === 'run').map(({ text }) => text);
      const whole = pieces.join('');
      put(runs, person, whole, isWeak(whole));
      for (const piece of pieces) if (pieces.length > 1) put(runs, person, piece, isWeak(piece));
      if (pieces.length > 1) put(runs, person, pieces.toReversed().join(''), false);
      else for (const part of guessedParts(whole)) put(runs, person, part, true);
    },
  };
  return runs;
}

const AFTER =
  /^(?:さん|さま|様|氏|君|くん|殿|ちゃん|先生|部長|課長|社長|専務|常務|係長|女士|小姐|老师|老師|总|總|经理|經理|哥|姐|工|博士|教授|คุณ)/;
const BEFORE = /(?:老|小|阿|คณ)$/;

interface Run {
  text: string;
  /** Where each unit begins in the text as it was written, and where the run ends. */
  at: number[];
}

const APART = /^[\s・·･•=＝-]{1,2}$/;

/** Runs with only a space or a dot between them read as one. */
function runsOf({ text, atoms }: Parsed): Run[] {
  const runs: (Run & { to: number })[] = [];
  for (const atom of atoms) {
    if (atom.kind !== 'run' || !atom.at) continue;
    const last = runs.at(-1);
    if (last && APART.test(text.slice(last.to, atom.from))) {
      last.text += atom.text;
      last.at.push(...atom.at);
      last.to = atom.to;
    } else runs.push({ text: atom.text, at: [...atom.at], to: atom.to });
  }
  for (const run of runs) run.at.push(run.to);
  return runs;
}

function erasedAt({ text }: Run, at: number, { runs, has }: Erased): number {
  for (const length of runs) if (at + length <= text.length && has(text.slice(at, at + length))) return length;
  return 0;
}

function lengthAt({ byFirst, erased }: Runs, run: Run, at: number, kept: Kept): number {
  for (const { text, people, weak } of byFirst.get(run.text[at] ?? '') ?? []) {
    if (!run.text.startsWith(text, at)) continue;
    if (people.some((person) => kept.people.has(person))) return 0;
    const addressed = AFTER.test(run.text.slice(at + text.length)) || BEFORE.test(run.text.slice(0, at));
    if (!weak || addressed) return text.length;
  }
  return erased ? erasedAt(run, at, erased) : 0;
}

export function runsIn(runs: Runs, parsed: Parsed, kept: Kept): NameHit[] {
  if (runs.byFirst.size === 0 && !runs.erased) return [];
  const hits: NameHit[] = [];
  for (const run of runsOf(parsed))
    for (let at = 0; at < run.text.length; at += 1) {
      const length = lengthAt(runs, run, at, kept);
      if (length === 0) continue;
      hits.push({ from: run.at[at] ?? 0, to: run.at[at + length] ?? parsed.text.length });
      at += length - 1;
    }
  return hits;
}
