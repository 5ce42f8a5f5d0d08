// Does a line say something of the kind that the law protects most? Help while it is typed, never proof.
import type { Flag } from '@/lib/profiles/scan/cue';

export type Care = Exclude<Flag, 'confidential'>;

const SHORTEST = 4;

/** The first thing it hints at; null where there is nothing. The list of words is fetched when something was typed. */
export async function careFor(text: string): Promise<Care | null> {
  if (text.trim().length < SHORTEST) return null;
  const { flagsIn } = await import('@/lib/profiles/scan/cues');
  const found = flagsIn(text).find(({ flag }) => flag !== 'confidential');
  return (found?.flag as Care | undefined) ?? null;
}
