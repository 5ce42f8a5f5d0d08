// What can be said of an entry beyond its line: each part once, with its shape, its place in the form and its words.

import * as z from 'zod/mini';
import { phrase, say, sayCount, translate } from '@/lib/words';
import { isStoredDate } from './entry';

export interface Choice {
  id: string;
  label: string;
}

/** One field of the form that unfolds below the line. Every field may be left empty unless it is `needed`. */
export type Field = {
  /** Name of the field in the entry. */
  name: string;
  label: string;
  /** The entry cannot be saved without it. */
  needed?: boolean;
  /** Shown only while another field holds one of these values, or, of several, has one of them among its own. */
  when?: { name: string; is: readonly unknown[] };
} & (
  | { as: 'flag' }
  /** `organisation`: the name of one, picked from those there are or made with the entry. */
  | { as: 'text' | 'long'; hint?: string; organisation?: true }
  /** `timed`: an hour can be said too. */
  | { as: 'day'; timed?: boolean }
  | { as: 'number'; min?: number | undefined; max?: number | undefined }
  /** `habit`: the last answer is there again when the form is opened for the next entry; of some, only these. */
  | { as: 'choice' | 'choices'; choices: readonly Choice[]; habit?: Habit }
  /** Ids of contacts. */
  | { as: 'people' }
  /** The id (`entry`) of another entry of the same person, of this kind. */
  | { as: 'entry'; kind: string }
);

type Habit = true | readonly string[];
type Nameless<Some> = Some extends Field ? Omit<Some, 'name'> : never;

interface Manner {
  when?: NonNullable<Field['when']>;
  hint?: string;
  organisation?: true;
  /** Read without its label: "Review", where the others read "What it was: review". */
  bare?: boolean;
  habit?: Habit;
  /** Not read by itself: the `first` of the kind says it in words of its own. */
  own?: boolean;
  /** In the rep's own words: a capital letter stays one. */
  verbatim?: boolean;
  /** How a text that is stored in a form of its own is read and written, and how what is typed is stored. */
  reads?(value: string): string;
  takes?(typed: string): string;
}

export type Part<Value = unknown> = Nameless<Field> & Manner & { type: z.ZodMiniType<Value> };
export type Parts = Readonly<Record<string, Part>>;
export type Values<Some extends Parts> = {
  [Name in keyof Some]?: (Some[Name] extends Part<infer Value> ? Value : never) | undefined;
};

/** The longest text beside the line. */
const LONG = 5_000;
const words = z.string().check(z.maxLength(LONG));
const date = z.string().check(z.refine(isStoredDate, phrase`is no date`));

/** What may be chosen: labels by id, or ids that say themselves (`reference-call` is "Reference call"). */
type Options<Id extends string> = readonly Id[] | Readonly<Record<Id, string>>;

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
/** As it stands within a sentence; "I" stays, and so does everything where nouns have a capital letter. */
export const inside = (words: string): string =>
  say('inside_sentence') === 'as it is' ? words : words.replace(/^.(?! )/, (first) => first.toLowerCase());
const choicesOf = (options: Options<string>): Choice[] =>
  Array.isArray(options)
    ? options.map((id) => ({ id, label: translate(capital(id.replaceAll('-', ' '))) }))
    : Object.entries(options).map(([id, label]) => ({ id, label: translate(label) }));

const part =
  <Value>(as: Field['as'], type: z.ZodMiniType<Value>) =>
  (label: string, manner?: Manner): Part<Value> =>
    ({
      type,
      as,
      label: translate(label),
      ...manner,
      ...(manner?.hint && { hint: translate(manner.hint) }),
    }) as Part<Value>;

export const text = part('text', words);
export const long = part('long', words);
export const day = part('day', date);
/** A day, and the hour where it is known. */
export const moment = (label: string, manner?: Manner): Part<string> => ({ ...day(label, manner), ...{ timed: true } });
/** A page of the web; only https, as nothing else is ever opened. */
export const web = part(
  'text',
  words.check(z.refine((url) => URL.parse(url)?.protocol === 'https:', phrase`is no https address`)),
);
export const flag = part('flag', z.boolean());
export const people = part('people', z.array(z.string()).check(z.maxLength(200)));

/** Of any size where no bounds are given. */
export const number = (label: string, min?: number, max?: number, manner?: Manner): Part<number> => ({
  ...part('number', z.number().check(z.minimum(min ?? -Number.MAX_VALUE), z.maximum(max ?? Number.MAX_VALUE)))(
    label,
    manner,
  ),
  ...{ min, max },
});

/** How sure the rep is, where they were not there themselves. */
export const certainty = () =>
  choice('How you know it', { seen: 'I saw it', told: 'I was told', guessed: 'Unconfirmed' }, { bare: true });

/** The id of another entry of that kind. */
export const entry = (label: string, kind: string, manner?: Manner): Part<string> => ({
  ...part('entry', z.uuid())(label, manner),
  ...{ kind },
});

export function choice<Id extends string>(label: string, options: Options<Id>, manner?: Manner): Part<Id> {
  const choices = choicesOf(options);
  return { ...part('choice', z.enum(choices.map(({ id }) => id) as Id[]))(label, manner), ...{ choices } };
}

export function choices<Id extends string>(label: string, options: Options<Id>, manner?: Manner): Part<Id[]> {
  const one = choice(label, options, manner);
  return { ...one, as: 'choices', type: z.array(one.type) } as Part<Id[]>;
}

type Shape<Some extends Parts> = { [Name in keyof Some]: z.ZodMiniOptional<Some[Name]['type']> };

/** The fields of a schema. */
export const shapeOf = <Some extends Parts>(parts: Some): Shape<Some> =>
  Object.fromEntries(Object.entries(parts).map(([name, { type }]) => [name, z.optional(type)])) as Shape<Some>;

/** The fields of a form, in the order of the parts. */
export const formOf = (parts: Parts): Field[] => Object.entries(parts).map(([name, part]) => ({ name, ...part }));

/** What an entry is told with. */
export interface Telling {
  /** The name of a contact; without it people are only counted. */
  nameOf?(id: string): string | undefined;
  /** How a stored date reads; without it as it is stored. */
  sayDay?(at: string): string;
  /** Another entry, in a few words; undefined where it is not to be told. */
  sayEntry?(id: string): string | undefined;
}

function namesOf(ids: string[], { nameOf }: Telling): string {
  const names = ids.flatMap((id) => nameOf?.(id) ?? []);
  const others = ids.length - names.length;
  if (others === 0) return names.join(', ');
  const more = names.length > 0 ? phrase`${others} more` : sayCount('people_count', others);
  return [...names, more].join(', ');
}

function sayValue(part: Part, value: unknown, telling: Telling): string {
  const worded = part.verbatim ? (label: string) => label : inside;
  const labelOf = (id: unknown) =>
    worded(('choices' in part && part.choices.find((known) => known.id === id)?.label) || '');
  if (part.as === 'choice') return labelOf(value);
  if (part.as === 'choices') return (value as string[]).map(labelOf).join(', ');
  if (part.as === 'people') return namesOf(value as string[], telling);
  if (part.as === 'day') {
    const [, hour = ''] = (part.timed && `${value}`.match(/T(\d\d:\d\d)/)) || [];
    return telling.sayDay ? [telling.sayDay(`${value}`), hour].filter(Boolean).join(' ') : `${value}`;
  }
  if (part.as === 'entry') return telling.sayEntry?.(`${value}`) ?? '';
  if (part.as === 'flag') return '';
  return part.reads ? part.reads(`${value}`) : `${value}`.trim();
}

const isEmpty = (value: unknown): boolean =>
  value === undefined ||
  value === null ||
  value === false ||
  (Array.isArray(value) ? value.length === 0 : !String(value).trim());

/** A mark left over from before another answer was corrected says nothing. */
export const applies = ({ when }: Pick<Field, 'when'>, values: Readonly<Record<string, unknown>>): boolean =>
  !when || [values[when.name]].flat().some((value) => when.is.includes(value));

/** What each part that is filled says: nothing but its label where it is a mark. */
export const said = <Some extends Part>(
  parts: Readonly<Record<string, Some>>,
  values: Readonly<Record<string, unknown>>,
  telling: Telling,
): { name: string; part: Some; words: string }[] =>
  Object.entries(parts).flatMap(([name, part]) =>
    isEmpty(values[name]) || !applies(part, values)
      ? []
      : [{ name, part, words: sayValue(part, values[name], telling) }],
  );

/** What the parts of an entry say, each in a few words; those the kind says itself are left to it. */
export const tell = (parts: Parts, values: Readonly<Record<string, unknown>>, telling: Telling): string[] =>
  said(parts, values, telling).flatMap(({ part, words }) => {
    if (part.own) return [];
    if (part.bare) return [words];
    return [(part.verbatim ? part.label : inside(part.label)) + (words && `: ${words}`)];
  });

export type Told = string | false | 0 | undefined;

/** One line of what was told, beginning with a capital letter; undefined where there is nothing to say. */
export function sentence(told: readonly Told[]): string | undefined {
  const line = told.filter(Boolean).join('; ');
  return line ? capital(line) : undefined;
}
