// Where a value differs from its schema, said so that the rep can put it right.

import type * as z from 'zod/mini';
import { phrase } from '@/lib/words';

/** What `safeParse` of any schema answers. */
export type Parsed = { error?: { issues: readonly z.core.$ZodIssue[] } | undefined };

export const longerThan = (most: string): string => phrase`longer than ${most} characters`;
export const moreThan = (most: string): string => phrase`more than ${most}`;
export const notUnderstood = (): string => phrase`not understood`;

/** `name: longer than 300 characters`; null where nothing is wrong. `whole`: what the value itself is called. */
export function faultOf(parsed: Parsed | undefined, whole: string): string | null {
  const issue = parsed?.error?.issues[0];
  if (!issue) return null;
  const where = issue.path.join('.') || whole;
  if (issue.code === 'too_big' && issue.origin === 'string') return `${where}: ${longerThan(`${issue.maximum}`)}`;
  if (issue.code === 'too_big') return `${where}: ${moreThan(`${issue.maximum}`)}`;
  if (issue.code === 'custom') return `${where}: ${issue.message}`;
  return `${where}: ${notUnderstood()}`;
}
