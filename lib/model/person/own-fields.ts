// The rep's own fields among the settings of a notebook.
import type { Setting } from '@/lib/model/archive';
import { FIELDS } from '@/lib/model/settings/fields';
import { membersOf } from '@/lib/model/settings/setting';
import type { OwnField } from './own-field';

const inOrder = (a: OwnField, b: OwnField): number => a.order - b.order || (a.id < b.id ? -1 : 1);

/** All fields in their order, removed ones too; settings of anything else do no harm. */
export const fieldsIn = (settings: readonly Pick<Setting, 'key' | 'value'>[]): OwnField[] =>
  membersOf(FIELDS, settings)
    .filter(({ id, value }) => id === value.id)
    .map(({ value }) => value)
    .sort(inOrder);
