// Where a value differs from its schema, said so that the rep can put it right.

import type * as z from 'zod/mini';
import { phrase } from '@/lib/words';

/** What `safeParse` of any schema answers. */
export type Parsed = { error?: { issues: readonly z.core.$ZodIssue[] } | undefined };

/** `name: longer than 300 characters`; null where nothing is wrong. `whole`: what the value itself is called. */
export function faultOf(parsed: Parsed | undefined, whole: string): string | null {
  const issue = parsed?.error?.issues[0];
  if (!issue) return null;
  const where = issue.path.join('.') || whole;
  if (issue.code === 'too_big' && issue.origin === 'string')
    return phrase`${where}: longer than ${issue.maximum} characters`;
  if (issue.code === 'too_big') return phrase`${where}: more than ${issue.maximum}`;
  if (issue.code === 'custom') return `${where}: ${issue.message}`;
  return phrase`${where}: not understood`;
}
