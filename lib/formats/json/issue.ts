// What a schema found wrong, in words: where, what was expected, what stands there.

import type * as z from 'zod/mini';
import { phrase } from '@/lib/words';
import { pathText } from './guard';

type Issue = z.core.$ZodIssue;

const unit = (origin: string): string =>
  origin === 'string' ? phrase` characters` : origin === 'array' ? phrase` items` : '';

/** What should stand there. */
function expected(issue: Issue): string {
  if (issue.code === 'invalid_type')
    return issue.expected === 'string' ? 'text' : phrase`a value of type ${issue.expected}`;
  if (issue.code === 'invalid_value') return issue.values.map((value) => JSON.stringify(value)).join(' or ');
  if (issue.code === 'too_big') return phrase`at most ${issue.maximum + unit(issue.origin)}`;
  if (issue.code === 'too_small') return phrase`at least ${issue.minimum + unit(issue.origin)}`;
  if (issue.code === 'invalid_format') return phrase`text in the form "${issue.format}"`;
  return phrase`something else`;
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  let here: unknown = value;
  for (const key of path) here = (here as Record<PropertyKey, unknown> | null | undefined)?.[key];
  return here;
}

const SHOWN = 40;

function shown(value: unknown): string {
  if (value === undefined) return 'nothing';
  const text = JSON.stringify(value) ?? String(value);
  return text.length > SHOWN ? `${text.slice(0, SHOWN).toWellFormed()}…` : text;
}

/** Rules with words of their own say what the value is not: `is no date`. */
function sayIssue(issue: Issue, found: string): string {
  const own = issue.message && issue.message !== 'Invalid input';
  return own ? `${found} ${issue.message}` : phrase`expected ${expected(issue)}, found ${found}`;
}

/** `contacts[3].name: expected text, found 5 (and 2 more like it)`. */
export function sayIssues(issues: readonly Issue[], value: unknown): string {
  const [first] = issues;
  if (!first) return phrase`not understood`;
  const more = issues.length > 1 ? phrase` (and ${issues.length - 1} more)` : '';
  return `${pathText(first.path)}: ${sayIssue(first, shown(valueAt(value, first.path)))}${more}`;
}
