// A file of people taken in, as the rep waits for it: read, weighed, written, weighed again, and taken back.

import type { World } from '@/lib/model/world';
import { planImport } from '@/lib/services/import/plan';
import { contextFor, howFor, importFile, pick, takeImportBack } from '@/lib/services/import/run';
import { openStore } from '@/lib/store/open';
import type { Store } from '@/lib/store/store';
import { describeDatabase } from '@/lib/store/tables/database';
import { readImport } from '../../services/import/read-import';
import type { Timing } from '../verdict';
import { putFast } from './fill';
import { firstName, lastName, mailOf, person } from './people';

const HEADER = 'First Name,Last Name,URL,Email Address,Company,Position,Connected On';

/** As LinkedIn exports them: hardly anybody shows an address of mail. */
function row(n: number): string {
  const { organisation, title } = person(n, 0);
  const profile = `https://www.linkedin.com/in/${firstName(n)}-${lastName(n)}-${n}`.toLowerCase();
  const mail = n % 30 === 0 ? mailOf(n) : '';
  return [firstName(n), lastName(n), profile, mail, organisation, title, '16 May 2026'].join(',');
}

const fileOf = (rows: number): Uint8Array =>
  new TextEncoder().encode(
    ['Notes:', '"None."', '', HEADER, ...Array.from({ length: rows }, (_, n) => row(n))].join('\n'),
  );

/** The very same rows into tables with the very same indexes, and nothing else. */
async function bare(store: Store): Promise<number> {
  const db = describeDatabase('bench-import-bare');
  await db.dexie.open();
  const tables = ['contacts', 'changed'] as const;
  const rows = await Promise.all(tables.map((table) => store.db[table].toArray()));
  const start = performance.now();
  for (const [i, table] of tables.entries()) await putFast({ ...store, db }, table, rows[i] ?? []);
  return performance.now() - start;
}

const must = <Value>(result: { ok: true; value: Value } | { ok: false; say: string }): Value => {
  if (!result.ok) throw new Error(result.say);
  return result.value;
};

export interface Imports {
  ours: Timing;
  bare: Timing;
  others: Timing[];
}

/** Into an empty notebook; the same file once more; and back. */
export async function importing(rows: number, world: World): Promise<Imports> {
  const store = must(await openStore(world, 'bench-import'));
  const bytes = fileOf(rows);
  const timed = async <Value>(what: string, work: () => Promise<Value>) => {
    const start = performance.now();
    const value = await work();
    return { value, timing: { what: `${rows} people of a file: ${what}`, samples: [performance.now() - start] } };
  };
  const picked = await pick(store, 'Connections.csv', bytes);
  const [source, restore] = ['linkedin-export', new Set<string>()] as const;
  const report = async () => {
    const imported = must(await readImport(bytes, 'Connections.csv', contextFor(store, picked)));
    return { imported, plan: await planImport(store, imported.archive, howFor(picked, imported, source, restore)) };
  };
  const first = await timed('read and reported', report);
  const { imported, plan } = first.value;
  if (plan.sum.new !== rows) throw new Error(plan.line);
  const taken = await timed('imported', async () =>
    must(await importFile(store, picked, imported, { source, restore, plan }, {})),
  );
  const copied = { what: 'the same rows by bare IndexedDB', samples: [await bare(store)] };
  const again = await timed('the same file once more', report);
  if (again.value.plan.writes !== 0) throw new Error(again.value.plan.line);
  const back = await timed('taken back', () => takeImportBack(store, picked.id));
  return { ours: taken.timing, bare: copied, others: [first.timing, again.timing, back.timing] };
}
