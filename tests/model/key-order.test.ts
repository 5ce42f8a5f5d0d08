// Keys in order: the text is that of the same value with every object's keys sorted one by one.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { inKeyOrder } from '@/lib/model/key-order';

const sorted = (_key: string, part: unknown) =>
  part && typeof part === 'object' && !Array.isArray(part)
    ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
    : part;

it('gives the same text whatever order the keys came in', () => {
  expect(JSON.stringify(inKeyOrder({ b: 1, a: [{ d: null, c: 'x' }], é: 2, Z: 3 }))).toBe(
    '{"Z":3,"a":[{"c":"x","d":null}],"b":1,"é":2}',
  );
});

it('of any value is what JSON says with sorted keys', () => {
  const keys = fc.oneof(fc.string(), fc.constantFrom('__proto__', 'constructor', '10', '9', 'é', '😀'));
  fc.assert(
    fc.property(fc.anything({ key: keys, values: [fc.string(), fc.double(), fc.constant(null)] }), (value) => {
      expect(JSON.stringify(inKeyOrder(value), null, 2)).toBe(JSON.stringify(value, sorted, 2));
    }),
  );
});

it('leaves the value as it was, and a dangerous key a key', () => {
  const value = JSON.parse('{"b":1,"__proto__":{"bad":true}}');
  const copy = inKeyOrder(value) as Record<string, unknown>;
  expect(Object.keys(value)).toEqual(['b', '__proto__']);
  expect(Object.keys(copy)).toEqual(['__proto__', 'b']);
  expect(copy.bad).toBeUndefined();
});
