// The fields the rep made up, one setting each.
import { OwnField } from '@/lib/model/person/own-field';

/** The fields the rep made up; see `person/own-fields.ts`. */
export const FIELDS = { prefix: 'field/', schema: OwnField };
