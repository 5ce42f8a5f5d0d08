// From a picked file to its report: unlocked where it is encrypted, recognised, read, and held against the notebook.
import { MAX_BYTES } from '@/lib/formats/json/guard';
import { decryptPackage, isLocked } from '@/lib/package/lock';
import { planImport } from '@/lib/services/import/plan';
import { type Recognised, readAs, recognise } from '@/lib/services/import/read';
import { contextFor, howFor, type Picked, pick } from '@/lib/services/import/run';
import type { Store } from '@/lib/store/store';
import { say } from '@/lib/words';
import { importState, type Ready, SILENT, show, warn } from './state';

type Reading = Pick<Ready, 'picked' | 'found' | 'source' | 'restore' | 'erase' | 'table' | 'encoding'>;

/** Reads it as the rep says it is and shows what it would do; nothing is written. */
export async function read(store: Store, reading: Reading): Promise<Ready | null> {
  const { picked, found, source, restore, table, encoding } = reading;
  const said = { ...(table && { columns: table.columns }), ...(encoding && { encoding }) };
  const imported = await readAs(found, { ...contextFor(store, picked), ...said });
  if (!imported.ok) {
    warn(imported.say);
    return null;
  }
  const plan = await planImport(store, imported.value.archive, howFor(picked, imported.value, source, restore));
  return { at: 'ready', ...reading, imported: imported.value, plan, stale: false };
}

export async function tableOf({ bytes, format }: Recognised, encoding?: string): Promise<Ready['table']> {
  const look = await format.columns?.(bytes, encoding);
  return look?.ok ? { look: look.value, columns: look.value.guess } : undefined;
}

async function open(store: Store, picked: Picked, bytes: Uint8Array): Promise<void> {
  show({ step: { at: 'reading', fileName: picked.fileName }, said: SILENT });
  const found = await recognise(bytes, picked.fileName);
  if (!found.ok) return warn(found.say);
  const table = await tableOf(found.value);
  const said = { source: null, restore: new Set<string>(), erase: new Set<string>() };
  const ready = await read(store, { picked, found: found.value, ...said, table });
  if (ready) show({ step: ready });
}

export async function choose(store: Store, file: File | undefined): Promise<void> {
  if (!file || importState().step.at === 'running') return;
  if (file.size > MAX_BYTES) return warn(say('file_too_large', file.name));
  show({ step: { at: 'reading', fileName: file.name }, said: SILENT });
  const read = await file.arrayBuffer().catch(() => null);
  if (!read) return warn(say('file_unreadable', file.name));
  const bytes = new Uint8Array(read);
  const picked = await pick(store, file.name, bytes);
  if (isLocked(bytes)) show({ step: { at: 'locked', picked, bytes, busy: false } });
  else await open(store, picked, bytes);
}

/** Of a file that stays locked the reason is said, and the rep can try again. */
export async function unlock(store: Store, picked: Picked, bytes: Uint8Array, secret: string): Promise<void> {
  show({ step: { at: 'locked', picked, bytes, busy: true }, said: SILENT });
  const opened = await decryptPackage(bytes, secret);
  if (opened.ok) return open(store, picked, opened.value);
  show({ step: { at: 'locked', picked, bytes, busy: false }, said: { text: opened.say, tone: 'warn' } });
}
