// The judge of the store's linter lets one known warning through, once, and nothing else.
import { expect, test } from 'vitest';
import { judgeLint } from './store-lint';

const preact = { code: 'UNSAFE_VAR_ASSIGNMENT', message: 'Unsafe assignment to innerHTML', file: 'chunks/app.js' };
const other = { code: 'DANGEROUS_EVAL', message: 'The Function constructor is eval', file: 'chunks/app.js' };
const said = (errors: object[], warnings: object[]) => ({
  ok: true,
  output: `${JSON.stringify({ errors, warnings })}\n`,
});

test('nothing, or the known warning, is fine', () => {
  expect(judgeLint(said([], [])).ok).toBe(true);
  expect(judgeLint(said([], [preact])).ok).toBe(true);
});

test('a second unsafe assignment, any other warning and any error are not', () => {
  expect(judgeLint(said([], [preact, preact])).ok).toBe(false);
  expect(judgeLint(said([], [other])).output).toBe('DANGEROUS_EVAL chunks/app.js: The Function constructor is eval');
  expect(judgeLint(said([preact], [])).ok).toBe(false);
});

test('a linter that did not run has not said yes', () => {
  expect(judgeLint({ ok: false, output: 'web-ext could not be started' }).ok).toBe(false);
});
