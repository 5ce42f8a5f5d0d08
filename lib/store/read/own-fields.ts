// The rep's own fields, as the notebook's settings hold them.
import { FIELD, fieldsIn, type OwnField } from '@/lib/model/person/own-field';
import type { Store } from '@/lib/store/store';

/** The fields the rep made up, removed ones too, in their order. */
export const ownFields = async ({ db }: Store): Promise<OwnField[]> =>
  fieldsIn(await db.settings.where('key').startsWith(FIELD).toArray());
