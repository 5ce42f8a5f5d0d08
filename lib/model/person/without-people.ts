// Records of others that name somebody who is gone for good.
import type { Fact } from '@/lib/model/entry/entry';
import type { Contact } from './contact';

/** Where an id stands in a record: on the timeline, or as one of several people of a field. */
const names = (value: unknown, gone: ReadonlySet<string>): boolean =>
  typeof value === 'string' ? gone.has(value) : Array.isArray(value) && value.some((part) => gone.has(part));

const without = (value: unknown, gone: ReadonlySet<string>): unknown =>
  Array.isArray(value) ? value.filter((part) => !gone.has(part)) : names(value, gone) ? undefined : value;

/** The record without these people, wherever they stand in it. */
export const withoutPeople = <Row extends Fact | Contact>(record: Row, gone: ReadonlySet<string>): Row =>
  Object.fromEntries(
    Object.entries(record).flatMap(([field, value]) => {
      const left = without(value, gone);
      return left === undefined ? [] : [[field, left]];
    }),
  ) as Row;

export const touches = (record: Fact | Contact, gone: ReadonlySet<string>): boolean =>
  Object.values(record).some((value) => names(value, gone));

/** Which of `ids` the records name anywhere. */
export const namedIn = (records: readonly (Fact | Contact)[], ids: ReadonlySet<string>): Set<string> =>
  new Set(
    records.flatMap((record) =>
      Object.values(record)
        .flat()
        .filter((value): value is string => typeof value === 'string' && ids.has(value)),
    ),
  );
