// What kind of entry a line is, by what reps write: the likeliest, and the one that would fit too.
import type { Cue, Tier } from './read/cue';
import { ACT, isAhead, isComing, isSo, isThing } from './read/meant';
import { clauseAt, placeOf } from './read/typed';
import type { Asked, Parsed, TokenKind } from './token';
import words from './words';

/** Something to do is no touch, however it is worded. */
const TO_DO = 'follow-up';

const WEIGHT: Readonly<Record<Tier, number>> = { tells: 7, did: 5, thing: 3.5, told: 2.5, name: 2 };
/** "She will introduce us" was not done yet: a touch it was told in weighs more. */
const ANNOUNCED = 2.5;
const ANNOUNCES = /(?:^| )(?:will|can|could|would|may|\S+'(?:ll|d)) (?:\S+ ){0,2}$/;
/** The rep wrote the kind before a colon, "Visit: …", or before a comma. */
const HEADING = 9;
const OPENING = 6.5;
/** Of two that weigh the same, the one that was said first. */
const EARLY = 1;
/** A line that begins with a thing is about it: "dinner with Dana, met the kids". */
const BEGINS = 6;

/**
 * Of two cues that share a word the weightier one holds, then the one that begins first, then the longer one: "met for
 * lunch" is no meeting, "zoom call with" no call.
 */
function apart(cues: readonly Cue[]): Cue[] {
  const kept: Cue[] = [];
  for (const cue of cues.toSorted((a, b) => WEIGHT[b.tier] - WEIGHT[a.tier] || a.from - b.from || b.to - a.to))
    if (!kept.some((other) => other.kind !== cue.kind && cue.from < other.to && other.from < cue.to)) kept.push(cue);
  return kept;
}

interface Weighed extends Cue {
  weight: number;
}

/** The kind that stands before a colon or a dash at the beginning, by its own name or a word for it. */
function headings(line: Parsed, cues: readonly Cue[], { kinds }: Asked): Weighed[] {
  const named = kinds.flatMap(({ id, label }): Cue[] => {
    const words = label.toLowerCase().replace('e-mail', 'email');
    return line.read.startsWith(`${words} `)
      ? [{ kind: id, tier: 'name', ahead: true, from: 0, to: words.length }]
      : [];
  });
  return [...named, ...cues]
    .filter(({ from, tier }) => from === 0 && tier !== 'did')
    .flatMap((cue) => {
      const [, sign] = line.read.slice(cue.to).match(/^ ([:,-])(?= |$)/) ?? [];
      return sign ? [{ ...cue, weight: (sign === ',' ? OPENING : HEADING) + cue.to / 1000 }] : [];
    });
}

const announces = ({ read }: Parsed, { kind, from, to }: Cue): boolean =>
  kind === ACT &&
  (read.startsWith('brings ', from) ||
    ANNOUNCES.test(read.slice(0, from)) ||
    /^(?:\S+ )?(?:will|can) /.test(read.slice(from, to)));

/** The thing a line begins with, where nothing that was done stands beside it. */
function opening({ read }: Parsed, cues: readonly Cue[]): Cue | undefined {
  const { to } = clauseAt(read, 0);
  const isDone = cues.some(({ tier, from }) => tier === 'did' && from < to);
  return isDone ? undefined : cues.find(({ tier, from }) => tier === 'thing' && from === 0);
}

const weigh = (line: Parsed, cue: Cue, first?: Cue): Weighed => ({
  ...cue,
  weight:
    (announces(line, cue) ? ANNOUNCED : cue === first ? BEGINS : WEIGHT[cue.tier]) +
    EARLY * (1 - cue.from / (line.read.length + 1)),
});

/** The best cue of each kind, the heaviest first. */
function ranked(cues: readonly Weighed[]): Weighed[] {
  const sorted = cues.toSorted((a, b) => b.weight - a.weight || b.to - b.from - (a.to - a.from));
  return sorted.filter((cue, i) => sorted.findIndex((other) => other.kind === cue.kind) === i);
}

/** Somebody else's doing or state: "contract ends 31 March" is no errand of the rep. */
const STATES =
  /(?:^| )(?:\S+s (?:start|end|open|close|begin)|is|are|was|were|has|had|needs|wants|ends|expires|starts|opens|closes|moves|launches|runs|likes|says|said|asked|stopped|froze|frozen|paused|thinks|goes|leaves|retires|decides|takes|gets|comes|turns|becomes|joins|changes|away|off|(?<!go(?:ing|es) )out|closed|busy|holidays?|vacation|leave|ooo|hols?|pto|open|free|available|birthday|anniversary|expected|(?:she|he|they|it)'(?:s|re) \S+ing|she'll|he'll|they'll|she'd|he'd|they'd|(?:she|he|they|who|\S+) (?:will|would|may|might))(?= |$)/;

/** "Drop the samples off on Friday". */
const IS_TO_DO = new RegExp(
  `^(?:(?:and|then|please|also|must) )*(?:${words.verbs.do}) (?!(?:is|are|was|were|has|had|will|would|may|starts?|ends?|with|from|on|in|at|to|of|about|re|and) )`,
);

/** "No calls until Friday". */
const BARRED = /(?:^| )(?:(?:no|is|are|\S+'s|\S+'re) \S+|nothing)(?: \S+){0,5}? (?:until|till|before)(?= )/;

/** Something to do, said or left to be understood: a day ahead, and nobody else who does it. */
function errand(line: Parsed, cues: readonly Cue[], unborn: readonly Cue[]): Weighed | null {
  const named = ranked(cues.filter(({ kind }) => kind === TO_DO).map((cue) => weigh(line, cue)))[0];
  if (named) return named;
  const ahead = line.whens.find(({ tense }) => tense === 'coming');
  if (!ahead) return null;
  const clause = clauseAt(line.read, ahead.from);
  const planned = unborn.some((cue) => cue.tier !== 'told' && cue.from >= clause.from && cue.to <= clause.to);
  const said = line.read.slice(clause.from, clause.to);
  if (BARRED.test(said) || (!planned && STATES.test(said) && !IS_TO_DO.test(said))) return null;
  return weigh(line, { kind: TO_DO, tier: planned ? 'did' : 'name', ahead: true, from: ahead.from, to: ahead.to });
}

/** What was outweighs what is to do, unless the line begins with the errand and names a touch only in passing. */
function comesFirst(touch: Weighed | undefined, toDo: Weighed, hasDay: boolean): boolean {
  if (!touch || toDo.weight >= HEADING) return true;
  if (touch.tier === 'did' && touch.from < toDo.from) return false;
  if (toDo.tier === 'tells') return touch.tier !== 'tells' || toDo.from < touch.from;
  if (touch.tier === 'tells' || touch.tier === 'did') return false;
  if (touch.tier === 'told' && toDo.tier === 'did' && hasDay) return true;
  return toDo.tier !== 'name' && toDo.from < touch.from;
}

export default {
  of: 'kind',
  read(line, asked) {
    const all = line.cues;
    const [toDos, touches] = [all.filter(({ kind }) => kind === TO_DO), all.filter(({ kind }) => kind !== TO_DO)];
    // What is named after a touch to come is part of it: "zoom on Tuesday, demo of the portal".
    const planned = touches.find((cue) => isThing(cue) && isComing(line, cue));
    const so = touches.filter((cue) => isSo(line, cue) && !(planned && isThing(cue) && cue.from > planned.from));
    const cues = apart([...toDos, ...so]);
    const heads = headings(line, all, asked);
    const opens = opening(line, cues);
    const kinds = ranked(
      [...heads, ...cues.map((cue) => weigh(line, cue, opens))].filter(({ kind }) => kind !== TO_DO),
    );
    const toDo =
      heads.find(({ kind }) => kind === TO_DO) ??
      errand(
        line,
        cues,
        touches.filter((cue) => !so.includes(cue)),
      );
    const order = toDo
      ? comesFirst(kinds[0], toDo, line.whens.some(isAhead))
        ? [toDo, ...kinds]
        : [...kinds, toDo]
      : kinds;
    const [first, second] = order;
    if (!first) return [];
    const means = { kind: first.kind, ...(second && { second: second.kind }) };
    return [{ ...placeOf(line, first.from, first.to), means }];
  },
} satisfies TokenKind;
