// The import that is going on, one at a time: it lives on while other pages of the notebook are looked at.
import { useLive } from '@/components/ui/use-live';
import type { Columns, TableLook } from '@/lib/formats/format';
import type { Source } from '@/lib/model/whose/provenance';
import type { ImportPlan } from '@/lib/services/import/plan';
import type { Imported, Recognised } from '@/lib/services/import/read';
import type { Picked } from '@/lib/services/import/run';

export interface Ready {
  at: 'ready';
  picked: Picked;
  found: Recognised;
  /** A table with unknown columns, and the field the rep chose for each. */
  table: { look: TableLook; columns: Columns } | undefined;
  /** How its letters are encoded, as the rep chose; a guess where absent. */
  encoding?: string;
  imported: Imported;
  plan: ImportPlan;
  /** The plan does not follow the last answer yet. */
  stale?: boolean;
  /** Where the file came from; null until the rep has said so. */
  source: Source | null;
  /** Ids of erased people the rep wants back. */
  restore: ReadonlySet<string>;
  /** Ids of people who go here too, because the notebook of the file erased them. */
  erase: ReadonlySet<string>;
}

export type ImportStep =
  | { at: 'start' }
  | { at: 'reading'; fileName: string }
  /** Encrypted; `busy` while a secret is tried. */
  | { at: 'locked'; picked: Picked; bytes: Uint8Array; busy: boolean }
  | Ready
  | { at: 'running'; done: number; all: number; stop?: () => void };

export interface ImportState {
  step: ImportStep;
  said: { text: string; tone: 'plain' | 'warn'; undo?: string };
}

let state: ImportState = { step: { at: 'start' }, said: { text: '', tone: 'plain' } };
const listeners = new Set<(state: ImportState) => void>();

const stay = (event: BeforeUnloadEvent) => event.preventDefault();

export const importState = (): ImportState => state;

export function show(change: Partial<ImportState>): void {
  state = { ...state, ...change };
  // Closing the page would break it off.
  if (state.step.at === 'running') window.addEventListener('beforeunload', stay);
  else window.removeEventListener('beforeunload', stay);
  for (const tell of listeners) tell(state);
}

export const SILENT = { text: '', tone: 'plain' } as const;

/** Back to the start, with the reason. */
export const warn = (text: string): void => show({ step: { at: 'start' }, said: { text, tone: 'warn' } });

function subscribe(got: (state: ImportState) => void): () => void {
  listeners.add(got);
  got(state);
  return () => listeners.delete(got);
}

export const useImport = (): ImportState => useLive(subscribe, []) ?? state;
