// Names of one person, and of two who share a mailbox.
import { expect, it } from 'vitest';
import { mayBeOneName } from '@/lib/model/person/same-name';

it.each([
  ['Dana Whitfield', 'Whitfield, Dana'],
  ['Dana Whitfield', 'Dana W. Whitfield-Cole'],
  ['D. Whitfield', 'Dana Whitfield'],
  ['Dr. Zoë Strand', 'Zoe M. Strand'],
  ['Dana', 'Dana Whitfield'],
  ['', 'Dana Whitfield'],
  ['dana@orbit.example', 'Dana Whitfield'],
  ['山田 太郎', 'Taro Yamada'],
])('%s and %s may be one', (a, b) => {
  expect(mayBeOneName(a, b)).toBe(true);
  expect(mayBeOneName(b, a)).toBe(true);
});

it.each([
  ['Anna Müller', 'Ben Müller'],
  ['Dana Whitfield', 'Luis Ortega'],
  ['Dana Whitfield', 'Dana Cole'],
  ['Ann', 'Anna'],
])('%s and %s are two', (a, b) => {
  expect(mayBeOneName(a, b)).toBe(false);
  expect(mayBeOneName(b, a)).toBe(false);
});
