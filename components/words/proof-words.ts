// What shows that somebody stands where they stand, in the words it was logged in: each entry once.

import type { Proof } from '@/components/ladder/proof-list';
import { readEntry } from '@/lib/journal';
import type { StageMove } from '@/lib/journal/stage';
import type { Fact } from '@/lib/model/entry/entry';
import { isSensitive } from '@/lib/model/entry/sensitive';
import { type Certainty, isCertainty } from '@/lib/model/ladder/certainty';
import type { Assessment, Checked, Evidence } from '@/lib/model/ladder/evidence';
import { isoOf } from '@/lib/model/moment';
import type { Contact } from '@/lib/model/person/contact';
import { sayDay } from '@/lib/model/when';
import { say, type Word } from '@/lib/words';
import { factIn, factWords } from './fact-words';
import type { IsMarked, Reader } from './present';

/** What the rep knows to hold somebody back; of somebody marked sensitive it shows only when asked for. */
export function blockerOf(contact: Contact | undefined, isMarked: IsMarked): Proof | null {
  const words = typeof contact?.blocker === 'string' ? contact.blocker.trim() : '';
  return contact && words ? { words, aside: '', covered: isCovered(contact, isMarked) } : null;
}

const isCovered = (contact: Contact, isMarked: IsMarked): boolean => contact.sensitive === true || isMarked(contact.id);

/** Of one condition as many are shown; who wants all of them has the history. */
const SHOWN = 3;

/** Said of what the rep did not see themselves. */
const HEARD = { told: 'proof_told', guessed: 'proof_guessed' } as const satisfies Partial<Record<Certainty, Word>>;

/** How the entries of one person are told. */
export interface Proving {
  entries: readonly Fact[];
  /** What is known of them beside the journal; absent for somebody new. */
  record?: Contact | undefined;
  isMarked: IsMarked;
  reader: Reader;
}

/** The day, and whether the rep knows it by hearsay. */
function asideOf(at: string, certainty: unknown, { reader: { now, zone } }: Proving): string {
  const heard = isCertainty(certainty) && certainty !== 'seen' ? say(HEARD[certainty]) : '';
  return [sayDay(at, now, zone), heard].filter(Boolean).join(', ');
}

function proofOf(entry: Fact, certainty: unknown, by: Proving): Proof {
  return {
    words: readEntry(entry, { ladderOf: () => undefined }).line,
    aside: asideOf(entry.at, certainty, by),
    covered: isSensitive(entry, by.isMarked),
    entry: entry.entry,
  };
}

/** Something known beside the journal, with the day since when. */
function knownProof({ entry: ref, moment, certainty }: Evidence, by: Proving): Proof[] {
  const { record, isMarked } = by;
  const words = record ? factWords(record, factIn(ref) ?? '') : '';
  if (!record || !words) return [];
  return [{ words, aside: asideOf(isoOf(moment), certainty, by), covered: isCovered(record, isMarked) }];
}

/** The reasons given for a move, in the rep's words or as entries; an entry that is gone says nothing. */
export function reasonsFor(move: StageMove | undefined, by: Proving): Proof[] {
  const covered = Boolean(move && isSensitive(move, by.isMarked));
  return (move?.evidence ?? []).flatMap(({ text, ref, certainty }): Proof[] => {
    const entry = ref ? by.entries.find((one) => one.entry === ref) : undefined;
    const proof = entry && proofOf(entry, certainty, by);
    if (proof) return [{ ...proof, covered: covered || proof.covered }];
    const marked = ref !== undefined && by.record !== undefined && isCovered(by.record, by.isMarked);
    return text ? [{ words: text, aside: '', covered: covered || marked }] : [];
  });
}

function proofsIn(checked: readonly Checked[], by: Proving): Proof[] {
  const counted = checked.filter(({ met }) => met).flatMap((item) => item.by.slice(0, SHOWN));
  return counted.flatMap((item) => {
    const entry = by.entries.find((one) => one.entry === item.entry);
    return entry ? [proofOf(entry, item.certainty, by)] : knownProof(item, by);
  });
}

/** What was given as the reason of the last move, and what the journal shows beside it; each once. */
export function proofsFor(move: StageMove | undefined, assessment: Assessment | null, by: Proving): Proof[] {
  const { holds = [], next = [] } = assessment ?? {};
  const shown = proofsIn([...holds, ...next], by);
  // A fact that still holds is told with its day.
  const reasons = reasonsFor(move, by).map(
    (given) => shown.find(({ words, entry }) => !entry && words === given.words) ?? given,
  );
  const all = [...reasons, ...shown];
  const keyOf = ({ entry, words }: Proof) => entry ?? words;
  return all.filter((proof, n) => all.findIndex((other) => keyOf(other) === keyOf(proof)) === n);
}
