// Fields the rep made up for everybody: defined once for the notebook, filled in for each person.
import * as z from 'zod/mini';
import { choice, day, number, type Part, type Parts, text } from '@/lib/model/entry/part';
import { ownName } from './own-name';

export const FIELD_KINDS = ['text', 'number', 'day', 'choice'] as const;

const label = z.string().check(z.minLength(1), z.maxLength(60));

export const OwnField = z.looseObject({
  id: z.string().check(z.minLength(1), z.maxLength(60)),
  label,
  /** Never changes, so that what was filled in stays what it is. */
  as: z.enum(FIELD_KINDS),
  /** Place among the others; equal ones stand by id. */
  order: z.number(),
  /** Taken out of the form and the lists; what was filled in stays. */
  removed: z.optional(z.boolean()),
  /** Answers of a choice. A removed one is no longer offered and still read. */
  choices: z.optional(z.array(z.looseObject({ id: label, label, removed: z.optional(z.boolean()) }))),
});
export type OwnField = z.infer<typeof OwnField>;

/** Where a contact keeps the value. */
export const nameOfField = ({ as, id }: OwnField): string => ownName(as, id);

export const shownFields = (fields: readonly OwnField[]): OwnField[] => fields.filter((field) => !field.removed);

function partOf({ as, label, choices = [] }: OwnField): Part {
  const manner = { verbatim: true };
  if (as === 'text') return text(label, manner);
  if (as === 'day') return day(label, manner);
  if (as === 'number') return number(label, undefined, undefined, manner);
  const answers = choices.map((answer) => [answer.id, answer.label] as const);
  return choice(label, Object.fromEntries(answers), manner);
}

/** The fields that are shown, as parts of a form, by the names of their values. */
export const ownParts = (fields: readonly OwnField[]): Parts =>
  Object.fromEntries(shownFields(fields).map((field) => [nameOfField(field), partOf(field)]));

/** The values that have the type of their field; others, as another program may have written, are left out. */
export const ownValues = (parts: Parts, values: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(parts).flatMap(([name, { type }]) =>
      type.safeParse(values[name]).success ? [[name, values[name]]] : [],
    ),
  );
