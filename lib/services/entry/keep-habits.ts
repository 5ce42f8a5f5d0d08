// What the rep chose last, so that it is there already next time: the kind, and answers that seldom change.
import { chips, formFor } from '@/lib/journal';
import type { Line } from '@/lib/model/entry/line';
import { keepLocal, local } from '@/lib/store/local';
import type { Store } from '@/lib/store/store';
import { chipById } from './line-of';

/** They stay on this device. */
const HABITS = 'habits';
/** So many kinds stand in front. */
const FRONT = 6;

interface Habits {
  /** How often each kind was logged, by its chip. */
  uses: Record<string, number>;
  /** Answers by kind and field. */
  answers: Record<string, Record<string, string>>;
}

async function habitsIn(store: Store): Promise<Habits> {
  const value = (await local(store, HABITS)) as Partial<Habits> | undefined;
  return { uses: value?.uses ?? {}, answers: value?.answers ?? {} };
}

const habitual = (kind: string) =>
  formFor(kind).flatMap((field) => (field.as === 'choice' && field.habit ? [field] : []));

/** An answer that was left out is no habit and changes none. */
export async function keepHabits(store: Store, { chip, more }: Pick<Line, 'chip' | 'more'>): Promise<void> {
  const kind = chipById(chip)?.kind;
  if (!kind) return;
  const { uses, answers } = await habitsIn(store);
  const given = habitual(kind).flatMap(({ name }) => (typeof more[name] === 'string' ? [[name, more[name]]] : []));
  const value: Habits = {
    uses: { ...uses, [chip]: (uses[chip] ?? 0) + 1 },
    answers: { ...answers, [kind]: { ...answers[kind], ...Object.fromEntries(given) } },
  };
  await keepLocal(store, HABITS, value);
}

/** Ids of the kinds used most, the most used first; before there are any, those that stand first. */
export async function frontKinds(store: Store): Promise<string[]> {
  const { uses } = await habitsIn(store);
  const used = ({ id }: { id: string }) => uses[id] ?? 0;
  return chips
    .toSorted((a, b) => used(b) - used(a))
    .slice(0, FRONT)
    .map(({ id }) => id);
}

/** Answers given last time to the questions of this kind that are still asked so. */
export async function usualAnswers(store: Store, chip: string): Promise<Record<string, string>> {
  const kind = chipById(chip)?.kind ?? '';
  const last = (await habitsIn(store)).answers[kind] ?? {};
  const valid = habitual(kind).filter(({ name, choices, habit }) => {
    const answer = last[name] ?? '';
    return choices.some(({ id }) => id === answer) && (habit === true || habit?.includes(answer));
  });
  return Object.fromEntries(valid.map(({ name }) => [name, last[name] ?? '']));
}
