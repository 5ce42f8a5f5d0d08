// The rep's own fields: added, renamed, put in order, taken out and brought back. What was filled in is never touched.

import { type FIELD_KINDS, OwnField, shownFields } from '@/lib/model/person/own-field';
import { failure, success } from '@/lib/model/result';
import { FIELDS } from '@/lib/model/settings/fields';
import type { Change } from '@/lib/store/change';
import { inOneGo } from '@/lib/store/in-one-go';
import { once } from '@/lib/store/once';
import { ownFields } from '@/lib/store/read/own-fields';
import type { Saved } from '@/lib/store/saved';
import type { Store } from '@/lib/store/store';
import { write } from '@/lib/store/write';
import { phrase } from '@/lib/words';

/** What is absent stays unchanged. */
export interface FieldDraft {
  /** Absent for a new one. */
  id?: string | undefined;
  label?: string;
  as?: (typeof FIELD_KINDS)[number];
  /** Answers of a choice, one a line. */
  answers?: string;
}

type Answers = NonNullable<OwnField['choices']>;

const linesOf = (text: string): string[] => [
  ...new Set(
    text
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean),
  ),
];

/** An answer keeps its id by its words, or else by its place: then it was renamed. One that is gone is still read. */
function answersOf(lines: readonly string[], before: Answers, newId: () => string): Answers {
  const offered = before.filter((answer) => !answer.removed);
  const byLabel = new Map(before.map((answer) => [answer.label, answer]));
  const renamed = (n: number) =>
    lines.length === offered.length && !lines.includes(offered[n]?.label ?? '') ? offered[n] : undefined;
  const now = lines.map((label, n) => {
    const { removed: _removed, ...known } = byLabel.get(label) ?? renamed(n) ?? { id: newId() };
    return { ...known, label };
  });
  const kept = new Set(now.map(({ id }) => id));
  return [...now, ...before.filter(({ id }) => !kept.has(id)).map((answer) => ({ ...answer, removed: true }))];
}

const saying = (field: OwnField): Change => ({ do: 'setting', key: FIELDS.prefix + field.id, value: field });

async function saved(store: Store, fields: OwnField[]): Promise<Saved> {
  const written = await write(store, fields.map(saying));
  return written.ok ? success({ id: fields[0]?.id ?? '', receipt: written.value }) : written;
}

const gone = failure('gone', phrase`Not saved: this field is no longer there. Add it again.`);

/** Saves a new field, or another name or other answers of one. The kind of a field stays what it was. `mark`: see `once`. */
export const saveField = (store: Store, draft: FieldDraft, mark?: string): Promise<Saved> =>
  once(store, { id: mark, what: draft }, async () => {
    const all = await ownFields(store);
    const before = all.find(({ id }) => id === draft.id);
    if (draft.id && !before) return gone;
    const label = (draft.label ?? before?.label ?? '').trim();
    const as = before?.as ?? draft.as ?? 'text';
    const choices =
      before && draft.answers === undefined
        ? before.choices
        : answersOf(linesOf(draft.answers ?? ''), before?.choices ?? [], store.world.newId);
    if (!label) return failure('no-name', phrase`Not saved: the field needs a name, such as “Birthday”.`);
    if (all.some((other) => !other.removed && other.id !== draft.id && other.label === label))
      return failure('taken', phrase`Not saved: there is a field called “${label}” already. Choose another name.`);
    if (as === 'choice' && (choices ?? []).filter((answer) => !answer.removed).length < 2)
      return failure('no-answers', phrase`Not saved: a choice needs at least two answers, one a line.`);
    const last = all.reduce((most, { order }) => Math.max(most, order), 0);
    const field = {
      ...(before ?? { id: store.world.newId(), as, order: last + 1 }),
      label,
      ...(as === 'choice' && { choices }),
    };
    if (!OwnField.safeParse(field).success)
      return failure('too-long', phrase`Not saved: a name or an answer is longer than 60 characters. Make it shorter.`);
    return saved(store, [field]);
  });

/** One place up (-1) or down (1) among the fields that are shown; past the ends nothing changes. */
export const moveField = (store: Store, id: string, by: 1 | -1): Promise<Saved> =>
  inOneGo(store, async () => {
    const shown = shownFields(await ownFields(store));
    const from = shown.findIndex((field) => field.id === id);
    const moved = shown[from];
    if (!moved) return gone;
    const others = shown.filter((field) => field !== moved);
    const to = Math.max(0, from + by);
    const ordered = [...others.slice(0, to), moved, ...others.slice(to)].map((field, n) => ({
      ...field,
      order: n + 1,
    }));
    const changed = ordered.filter((field) => shown.find(({ id }) => id === field.id)?.order !== field.order);
    return saved(store, changed);
  });

/** Takes a field out of forms and lists, or brings it back with all that was filled in. */
export const removeField = (store: Store, id: string, removed: boolean): Promise<Saved> =>
  inOneGo(store, async () => {
    const field = (await ownFields(store)).find((other) => other.id === id);
    return field ? saved(store, [{ ...field, removed }]) : gone;
  });
