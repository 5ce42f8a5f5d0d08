// What the rep chose last, so that it is there already next time: the kind, and answers that seldom change.
import { formFor } from '@/lib/journal';
import type { Line } from '@/lib/model/entry/line';
import { keepLocal, local } from '@/lib/store/local';
import type { Store } from '@/lib/store/store';
import { chipById } from './line-of';

/** They stay on this device. */
const HABITS = 'habits';
/** Chips from here on wait behind "More". */
const FRONT_ROW = 100;

interface Habits {
  /** Id of the last chip of the front row. */
  chip: string;
  /** Answers by kind and field. */
  answers: Record<string, Record<string, string>>;
}

async function habitsIn(store: Store): Promise<Habits> {
  const value = (await local(store, HABITS)) as Partial<Habits> | undefined;
  return { chip: value?.chip ?? '', answers: value?.answers ?? {} };
}

const habitual = (kind: string) =>
  formFor(kind).flatMap((field) => (field.as === 'choice' && field.habit ? [field] : []));

/** What is rare, such as a problem, is no habit: the next person should not meet it. */
const isHabit = (id: string): boolean => (chipById(id)?.order ?? FRONT_ROW) < FRONT_ROW;

/** An answer that was left out is no habit and changes none. */
export async function keepHabits(store: Store, { chip, more }: Pick<Line, 'chip' | 'more'>): Promise<void> {
  const kind = chipById(chip)?.kind;
  if (!kind) return;
  const { chip: last, answers } = await habitsIn(store);
  const given = habitual(kind).flatMap(({ name }) => (typeof more[name] === 'string' ? [[name, more[name]]] : []));
  const value: Habits = {
    chip: isHabit(chip) ? chip : last,
    answers: { ...answers, [kind]: { ...answers[kind], ...Object.fromEntries(given) } },
  };
  await keepLocal(store, HABITS, value);
}

/** The kind of the front row that was used last; null before the first. */
export async function lastChip(store: Store): Promise<string | null> {
  const { chip } = await habitsIn(store);
  return isHabit(chip) ? chip : null;
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
