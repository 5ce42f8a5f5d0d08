// One invented person's three years: touches in their rhythm, what each stage stands on, and what else there is to tell.
import type { ContactFields } from '@/lib/model/person/contact';
import { phrase } from '@/lib/words';
import { happenings, type Told } from './happenings';
import { PARTS, PEOPLE } from './people';
import { PERSONAL, PROBLEMS, TITLES, TOUCHES } from './words';

export interface Story {
  name: string;
  title: string;
  organisation: string;
  /** Days since they were met. */
  met: number;
  fields: Partial<ContactFields>;
  facts: Told[];
}

const MONTH = 30;
const TYPES = Object.keys(TOUCHES) as (keyof typeof TOUCHES)[];
/** Of those who are no regulars yet the rep has mostly heard nothing. */
const ONE_WAY = ['e-mail'] as const;

/** One of them, the next in turn. */
const turn = <One>(all: readonly One[], n: number): One => all[n % all.length] as One;

interface Rhythm {
  stage: number;
  met: number;
  every: number;
  last: number;
  /** Whether the rep gave them something, too. */
  gave: boolean;
}

function touchesOf(i: number, { stage, met, every, last, gave }: Rhythm): Told[] {
  const times = every && Math.max(1, Math.floor((met - last) / every));
  return Array.from({ length: times }, (_, n) => {
    const type = turn(stage < 2 ? ONE_WAY : TYPES, n + i);
    return {
      // None is quite as long after the one before.
      ago: last + n * every + ((i * 5 + n * 3) % 7) * Math.sign(n),
      kind: 'interaction',
      type,
      note: turn<string>(TOUCHES[type], n + i * 2),
      minutes: 10 + ((i + n) % 6) * 10,
      ...(stage < 2 ? { direction: 'outgoing' } : n % 4 === 1 && { startedBy: 'them' }),
      ...(gave && (i + n) % 9 === 4 && { valueGiven: phrase`Two tickets for the fair` }),
    };
  });
}

/** What shows that somebody came to a stage: the one entry that was missing before. */
function proofsOf(stage: number, i: number, ago: number): Told[] {
  const solved = { kind: 'incident', steps: ['act', 'apologise'], outcome: 'stronger', ago };
  const act = { kind: 'act', ago, note: phrase`Told another shop about us`, actKind: 'word-of-mouth' };
  const proofs: Told[] = [
    { ago, kind: 'interaction', type: 'order', note: turn(TOUCHES.order, i), minutes: 20 },
    { ago, kind: 'interaction', type: 'visit', note: turn(TOUCHES.visit, i), minutes: 60 },
    { ago, kind: 'insight', note: turn(PERSONAL, i), about: 'personal', twoWay: true },
    { ...solved, ...turn(PROBLEMS, i) },
    { ...solved, ...turn(PROBLEMS, i + 1) },
    { ...act, origin: 'asked', result: 'meeting' },
    { ...act, origin: 'volunteered', result: 'won' },
  ];
  return proofs.slice(stage - 1, stage);
}

/** The stages one after the other, each with its proof and the move a week after it. */
function climbOf(i: number, stage: number, shown: number, met: number, day: (ago: number) => string): Told[] {
  const apart = Math.floor((met * 0.8) / Math.max(1, shown));
  return Array.from({ length: shown }, (_, n): Told[] => {
    const ago = met - n * apart;
    const proofs = proofsOf(n + 1, i, ago).map((told) =>
      told.kind === 'incident' ? { ...told, resolvedOn: day(ago - 2) } : told,
    );
    const move = { kind: 'stage', ago: Math.max(0, ago - 7), ladder: 'seven', from: n, to: n + 1, certainty: 'seen' };
    const after = { field: 'evidence', kind: proofs[0]?.kind ?? '', ago };
    return n < stage ? [...proofs, { ...move, after }] : proofs;
  }).flat();
}

/** `day`: the ISO day so many days ago; of a negative number ahead. */
export function storyOf(i: number, day: (ago: number) => string): Story {
  const parts = (PEOPLE[i] ?? '').split('|');
  const said = Object.fromEntries(PARTS.map((part, n) => [part, parts[n] ?? '']));
  const [stage = 0, months = 0, every = 0, last = 0] = parts.slice(3, 7).map(Number);
  const met = months * MONTH;
  const more = (said.else ?? '').split(' ').filter(Boolean);
  const known = happenings(day);
  const others = more.map((one) => known[one] ?? {});
  const shown = more.includes('ready') ? stage + 1 : stage;
  return {
    name: said.name ?? '',
    title: TITLES[Number(said.title)] ?? '',
    organisation: said.organisation ?? '',
    met,
    fields: Object.assign({ metOn: day(met) }, ...others.map(({ fields }) => fields)),
    facts: [
      ...touchesOf(i, { stage, met, every, last, gave: !more.includes('asked') }),
      ...climbOf(i, stage, shown, met, day),
      ...others.flatMap(({ facts = [] }) => facts),
    ],
  };
}

export const stories = (day: (ago: number) => string): Story[] => PEOPLE.map((_, i) => storyOf(i, day));
