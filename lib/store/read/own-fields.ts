// The rep's own fields, as the notebook's settings hold them.
import type { OwnField } from '@/lib/model/person/own-field';
import { fieldsIn } from '@/lib/model/person/own-fields';
import { FIELDS } from '@/lib/model/settings/fields';
import type { Store } from '@/lib/store/store';
import { rowsUnder } from './settings';

/** The fields the rep made up, removed ones too, in their order. */
export const ownFields = async (store: Store): Promise<OwnField[]> => fieldsIn(await rowsUnder(store, FIELDS));
