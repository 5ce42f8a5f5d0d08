// Keeps the account of a selection: what goes by whose it is, what stays by why.
import type { Owned } from '@/lib/model/whose/ownership';
import type { Ownership } from '@/lib/model/whose/provenance';
import type { LeftOut, Selection } from '@/lib/profiles/profile';
import { type Code, REASONS } from './policy';

export interface Tally extends Pick<Selection, 'leftOut' | 'reasons' | 'classes' | 'overrides'> {
  goes(...owned: Owned[]): void;
  /** Stays because of whose it is. */
  owned(person: string | null, kind: string, owned: Owned): void;
  /** Stays for a reason of the profile. */
  stays(person: string | null, kind: string, of: Ownership, code: Code, count?: number): void;
}

export function newTally(): Tally {
  const leftOut: LeftOut[] = [];
  const reasons: Record<string, string> = {};
  const classes = { personal: 0, shared: 0, unknown: 0, employer: 0 };
  const tally: Tally = {
    leftOut,
    reasons,
    classes,
    overrides: 0,
    goes(...things) {
      for (const { is, code } of things) {
        classes[is] += 1;
        if (code === 'decided') tally.overrides += 1;
      }
    },
    owned(person, kind, { is, code, because }) {
      // What somebody wrote down as their reason stays theirs.
      reasons[code] ??= code === 'decided' ? REASONS.decided : because;
      leftOut.push({ person, kind, class: is, code, count: 1 });
    },
    stays(person, kind, of, code, count = 1) {
      if (count < 1) return;
      reasons[code] ??= REASONS[code];
      leftOut.push({ person, kind, class: of, code, count });
    },
  };
  return tally;
}
