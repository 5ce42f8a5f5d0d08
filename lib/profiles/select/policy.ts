// What tells one profile from another: whose things go, which of them, and what is masked in texts.

import type { Setting } from '@/lib/model/archive';
import type { Fact } from '@/lib/model/entry/entry';
import type { Handle } from '@/lib/model/person/handle';
import type { Owned } from '@/lib/model/whose/ownership';
import type { Ownership } from '@/lib/model/whose/provenance';
import type { Flag } from '@/lib/profiles/scan/cue';
import { phrase } from '@/lib/words';

export interface Policy {
  classes: readonly Ownership[];
  /** The code of the reason against somebody, or something of these classes; null where there is none. */
  of?(person: string): Code | null;
  handle?(handle: Handle, person: string): Code | null;
  field?(name: string, owned: Owned): Code | null;
  entry?(fact: Fact): Code | null;
  /** Only this person and those merged with them. */
  only?: string | undefined;
  /** Notes with these flags wait for a tick. */
  flags: readonly Flag[];
  /** People marked sensitive stay, and entries marked so wait for a tick, unless they go. */
  sensitiveGoes?: boolean;
  /** So does every other note. */
  notesWait?: boolean;
  /** So does every entry of another class. */
  ownWait?: boolean;
  /** Deleted people and entries, earlier wordings, removed addresses, choices of the rep. */
  history?: boolean;
  ladders?: boolean;
  /** These go in place of ladders and choices of the rep. */
  settings?(): Setting[];
  /** Addresses in texts: only those go that go anyway, or all but those that stay behind. */
  addresses: 'known' | 'not-left-out';
  /** Names in texts: of the people an entry is about, or all but those that stay behind. */
  names: 'own' | 'not-left-out';
  /** Names of these classes go with anything else of their bearer. */
  namesGoAlong?: readonly Ownership[];
  /** What of an entry goes. */
  trim?(fact: Fact): Fact;
}

/** Codes of reasons that lie in the profile; those of ownership are in the model. */
export const REASONS = {
  'not-in-profile': phrase`Not part of this profile.`,
  'not-ticked': phrase`Notes leave with this profile only where you tick them.`,
  'own-note': phrase`Your own: it goes along where you tick it.`,
  sensitive: phrase`Marked sensitive, or about somebody who is.`,
  'sensitive-person': phrase`People you marked sensitive: they stay, whatever is ticked.`,
  'flag-health': phrase`May tell of somebody’s health.`,
  'flag-religion': phrase`May tell of somebody’s religion.`,
  'flag-union': phrase`May tell of a membership in a union.`,
  'flag-politics': phrase`May tell of somebody’s politics.`,
  'flag-sex-life': phrase`May tell of somebody’s private life.`,
  'flag-ethnicity': phrase`May tell of somebody’s origin.`,
  'flag-crime': phrase`May tell of a crime or a suspicion.`,
  'flag-pay': phrase`May tell of somebody’s pay or debts.`,
  'flag-confidential': phrase`May hold what a business keeps to itself, such as prices or contracts.`,
  removed: phrase`You removed it.`,
  'deleted-person': phrase`People you deleted.`,
  'deleted-entry': phrase`Deleted entries, and earlier wordings of edited ones.`,
  nobody: phrase`Of people whose name and addresses stay.`,
  'somebody-else': phrase`Addresses in which somebody else stands.`,
  'not-known': phrase`Written by a newer Rung; this one cannot tell what it is.`,
  'no-consent': phrase`People of whom you have no consent that stands today.`,
  'others-people': phrase`Other people.`,
  setting: phrase`Settings and ladders that say nothing about these people.`,
  decided: phrase`You decided so.`,
} as const;
export type Code = keyof typeof REASONS;
