// A list of JSON written item by item: the same text as in one go.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { sortedJson } from '@/lib/formats/json/guard';
import { sortedList, sortedRecord } from '@/lib/formats/json/list';
import { whole } from '@/lib/formats/text/whole';

it('is the same text as all of it at once', () => {
  fc.assert(
    fc.property(fc.array(fc.jsonValue()), (items) => {
      expect(`${whole(sortedList(items))}\n`).toBe(sortedJson(items));
    }),
  );
});

it('stands as deep as it is told', () => {
  fc.assert(
    fc.property(fc.array(fc.jsonValue()), (items) => {
      expect(`{\n  "entry": ${whole(sortedList(items, 1))}\n}\n`).toBe(sortedJson({ entry: items }));
    }),
  );
});

it('gives a piece for each item', () => {
  expect([...sortedList(['a', { b: 1 }])]).toEqual(['[\n  "a"', ',\n  {\n    "b": 1\n  }', '\n]']);
});

it('a record of lists is the same text as all of it at once', () => {
  const record = fc.dictionary(
    fc.stringMatching(/^[a-z]{1,9}$/),
    fc.oneof(fc.array(fc.jsonValue()), fc.jsonValue(), fc.constant(undefined)),
  );
  fc.assert(
    fc.property(record, (value) => {
      expect(whole(sortedRecord(value))).toBe(sortedJson(value));
    }),
  );
});
