// The closing line of a check that counts for itself.
import { expect, test } from 'vitest';
import { readClosing } from './closing';

test('the last closing line counts, and none is a failure', () => {
  expect(readClosing('✓ 3 passed, 1 failed earlier\n2 passed, 5 failed\n\n156 passed, 0 failed\n')).toEqual({
    passed: 156,
    failed: 0,
    skipped: 0,
  });
  expect(readClosing('it broke off')).toEqual({ passed: 0, failed: 1, skipped: 0 });
});
