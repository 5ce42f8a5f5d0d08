// Whether something that was written down says more of a relationship than its status does; the rep decides.

import { type Fact, momentOf } from '@/lib/model/entry/entry';
import type { Contact } from '@/lib/model/person/contact';

/** Field of an entry: the rep has said whether the status follows it. */
export const ANSWERED = 'riskAnswered';

export type Status = NonNullable<Contact['status']>;

export interface StatusQuestion {
  /** What was written down. */
  entry: Fact;
  /** What the status would be. */
  status: Status;
}

/** What a plan to win somebody back says of them. */
const BY_PLAN: Readonly<Record<string, Status>> = {
  'at-risk': 'at-risk',
  lost: 'lost',
  'won-back': 'active',
  'let-go': 'ended',
};

/** The status an entry speaks for; undefined where it says nothing of it. */
function statusBy({ kind, about, state }: Fact): Status | undefined {
  if (kind === 'insight') return about === 'competitor-ties' ? 'at-risk' : undefined;
  return kind === 'plan' ? BY_PLAN[String(state)] : undefined;
}

/**
 * The newest plan of theirs, or their newest word about a competitor they work with, where the status is another one and
 * nobody has said yet whether it follows; else null. A competitor puts nobody at risk whose status says more already.
 */
export function riskIn({ status }: Pick<Contact, 'status'>, entries: readonly Fact[]): StatusQuestion | null {
  const newestOf = (kind: string): StatusQuestion[] =>
    entries
      .flatMap((entry) => {
        const by = entry.kind === kind && !entry.deleted && statusBy(entry);
        return by ? [{ entry, status: by }] : [];
      })
      .toSorted((a, b) => momentOf(b.entry.at) - momentOf(a.entry.at))
      .slice(0, 1);
  const now = status ?? 'active';
  const open = [...newestOf('plan'), ...(now === 'active' ? newestOf('insight') : [])];
  return open.find((one) => !one.entry[ANSWERED] && one.status !== now) ?? null;
}
