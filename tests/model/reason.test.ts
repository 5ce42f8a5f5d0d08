// What went wrong, in words a rep can act on: never a browser's name of an error, however deep it lies.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { DISK_FULL, isDiskFull, isFromBrowser, reasonOf } from '@/lib/model/reason';

const named = (name: string, message = '') => Object.assign(new Error(message), { name });
const wrapped = (outer: Error, how: 'inner' | 'cause' | 'failures', error: unknown) =>
  Object.assign(outer, { [how]: how === 'failures' ? [error] : error });

const full = [
  named('QuotaExceededError', 'Encountered full disk'),
  named('UnknownError', 'Connection is closing because of: IO error: /x/1.log: FILE_ERROR_NO_SPACE'),
];

it('a full disk is named, however deep the browser hid it', () => {
  const how = fc.array(fc.constantFrom('inner', 'cause', 'failures'), { maxLength: 4 });
  const outer = fc.constantFrom('AbortError', 'BulkError', 'ModifyError', 'DatabaseClosedError');
  fc.assert(
    fc.property(how, outer, fc.constantFrom(...full), (ways, name, error) => {
      const deep = ways.reduce<Error>((inner, way) => wrapped(named(name, 'It failed'), way as 'inner', inner), error);
      expect(reasonOf(deep)).toBe(DISK_FULL);
      expect(isDiskFull(deep)).toBe(true);
    }),
  );
});

it.each([
  'AbortError',
  'BulkError',
  'ConstraintError',
  'UnknownError',
  'DatabaseClosedError',
  'InvalidStateError',
  'VersionError',
  'TransactionInactiveError',
  'SecurityError',
  'NotFoundError',
])('%s is said in plain words, with what to do', (name) => {
  const said = reasonOf(named(name, `${name} happened in the backing store`));
  expect(said).not.toMatch(/[A-Z][a-z]+Error|backing store/);
  expect(said).toMatch(/\. ?[A-Z]/);
  expect(isFromBrowser(named(name))).toBe(true);
});

it('what Rung itself refuses is said as it was said', () => {
  expect(reasonOf(new Error('name: longer than 300 characters'))).toBe('name: longer than 300 characters');
  expect(isFromBrowser(new Error('name: not understood'))).toBe(false);
  expect(reasonOf(null)).toMatch(/Try again/);
});
