// One export: what is shown before it is made, the file it becomes, and why it may not become one.
import type { Profile, Selection } from '@/lib/profiles/profile';
import type { Pace } from './breathe';
import type { LeftOutGroup } from './left-out';
import type { Key } from './lock';

export interface ExportPreview extends Omit<Selection, 'leftOut' | 'reasons'> {
  profile: Omit<Profile, 'select'>;
  /** Names no person; of the file as it would be without encryption. */
  fileName: string;
  /** When, in the rep's own time. */
  at: string;
  counts: { people: number; addresses: number; entries: number };
  /** How many of these people could be reached after a change of job. */
  durable: { yes: number; no: number };
  leftOut: LeftOutGroup[];
  selection: Selection;
  /** Everybody's name, for showing what stays behind. */
  names: ReadonlyMap<string, string>;
  /** Name of the last export with this profile, as its manifest has it. */
  previous: string | null;
}

export interface ExportFile extends ExportPreview {
  /** Every file of the package with its size before packing. */
  files: { path: string; bytes: number }[];
  /** As the manifest names it. */
  exportId: string;
  /** The ZIP, or the ZIP encrypted. */
  bytes: Uint8Array<ArrayBuffer>;
  /** Of `bytes`, in hexadecimal. */
  sha256: string;
  encrypted: boolean;
}

export interface PackOptions {
  /** Ids of what is packed only where the rep ticks it. */
  formats?: readonly string[];
  key?: Key | undefined;
  /** See `lockPackage`. */
  work?: number;
}

/** What may be known of long work and stop it; its clock is the notebook's. */
export type Going = Omit<Pace, 'now'>;
export type ExportFault = 'no-profile' | 'no-person' | 'not-read' | 'needs-key' | 'weak' | 'no-key' | 'cancelled';
